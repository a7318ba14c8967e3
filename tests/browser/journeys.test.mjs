// The journeys that must never break, with the keyboard only, looked at on every page.
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, test } from "node:test";
import { base, focused, logIn, look, newPage, open, tabTo } from "./lib.mjs";

let browser;
before(async () => { browser = await open(); });
after(async () => { await browser.close(); });

test("a citizen asks, files and follows with the keyboard only", async () => {
	const page = await newPage(browser);
	await page.goto(`${base}/`);
	await page.keyboard.press("Tab");
	assert.equal(await focused(page), "a Hoppa till innehållet");
	await look(page, "front");
	await tabTo(page, "#f-q");
	await page.keyboard.type("får jag elda löv");
	// Answers come as one types, and Tab goes to them.
	await page.waitForSelector("#typed a");
	await look(page, "front with answers");
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/fraga\?q=/);
	assert.match(await page.textContent(".hits summary"), /elda/);
	await look(page, "answers");
	await tabTo(page, "a.button");
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/kontakt\?fraga=/);
	assert.equal(await page.inputValue("#f-question"), "får jag elda löv");
	await look(page, "file");
	// A wrong address: the summary has the focus, its link goes to the field, what was typed is kept.
	await tabTo(page, "#f-email");
	await page.keyboard.type("inte en adress");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".fault");
	assert.match(await focused(page), /^div /);
	assert.equal(await page.inputValue("#f-question"), "får jag elda löv");
	await look(page, "file at fault");
	await tabTo(page, ".fault a");
	await page.keyboard.press("Enter");
	assert.equal(await focused(page), "input f-email");
	await page.keyboard.press("Control+A");
	await page.keyboard.type("elda@lov.example");
	await page.keyboard.press("Enter");
	await page.waitForURL(/kvitto/);
	const number = await page.getAttribute("[data-case-number]", "data-case-number");
	const code = await page.getAttribute("[data-case-code]", "data-case-code");
	assert.match(code, /^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
	await look(page, "receipt");
	assert.equal((await page.context().cookies()).length, 0);
	await page.goto(`${base}/arende`);
	await tabTo(page, "#f-number");
	await page.keyboard.type(number.toLowerCase());
	await tabTo(page, "#f-code");
	await page.keyboard.type(code.toLowerCase().replace("-", " "));
	await page.keyboard.press("Enter");
	await page.waitForURL(/visa/);
	assert.match(await page.textContent(".thread"), /får jag elda löv/);
	await look(page, "follow");
	await page.context().close();
});

test("an agent answers at the first contact with the keyboard only", async () => {
	const page = await newPage(browser);
	await logIn(page, "anna.agent");
	await page.waitForURL(/idag$/);
	await look(page, "today");
	await page.goto(`${base}/arbete/kontakt`);
	// The focus stands in the question: one types at once.
	assert.equal(await focused(page), "textarea f-question");
	await look(page, "desk");
	await page.keyboard.type("när hämtas mina sopor");
	await page.waitForSelector("#candidates .pick");
	assert.match(await page.textContent("#candidates .pick"), /sopor/);
	await look(page, "desk with candidates");
	await page.keyboard.press("Alt+Digit1");
	assert.match(await page.inputValue("#f-answer"), /Hämtdag/);
	assert.match(await page.$eval("#f-topic", (s) => s.selectedOptions[0].textContent), /Avfall/);
	// The focus is on the button that ends it: Enter answers and closes.
	assert.match(await focused(page), /Svara och avsluta/);
	await page.keyboard.press("Enter");
	await page.waitForSelector(".undo-line");
	assert.match(await page.textContent(".undo-line"), /Avslutat: KC-\d+/);
	assert.equal(await focused(page), "textarea f-question");
	await look(page, "desk after closing");
	// The queue and a case.
	await tabTo(page, "a[href='/arbete/arenden']", 80);
	await page.keyboard.press("Enter");
	await page.waitForURL(/arenden$/);
	await look(page, "queue");
	await tabTo(page, "tbody a");
	await page.keyboard.press("Enter");
	await page.waitForURL(/arenden\/.+/);
	await look(page, "case");
	await tabTo(page, "#f-body");
	await page.keyboard.type("Ett svar från tangentbordet.");
	const use = page.locator("[data-use]");
	if (await use.count()) {
		await page.evaluate(() => document.querySelector("[data-use]").closest("details").setAttribute("open", ""));
		await use.first().click();
		assert.match(await page.inputValue("#f-body"), /^Ett svar från tangentbordet\.\n\n./);
		assert.equal(await focused(page), "textarea f-body");
	}
	await tabTo(page, "button.main");
	await page.keyboard.press("Enter");
	// The same address again: wait for what the new page has, not for the address.
	await page.waitForSelector(".thread .out");
	assert.match(await page.textContent(".thread"), /Ett svar från tangentbordet/);
	await look(page, "closed case");
	await page.context().close();
});

test("a colleague's name is completed while one writes a note, with the keyboard only", async () => {
	const page = await newPage(browser);
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/arenden`);
	await page.goto(base + await page.getAttribute("tbody th a", "href"));
	await page.$$eval("details", (all) => all.filter((d) => d.querySelector("#f-remark")).forEach((d) => { d.open = true; }));
	await page.focus("#f-remark");
	await page.keyboard.type("Fråga @er");
	await page.waitForSelector(".names:not([hidden]) [role=option]");
	await look(page, "names in a note");
	await page.keyboard.press("ArrowDown");
	const chosen = await page.getAttribute("#f-remark", "aria-activedescendant");
	assert.match(await page.textContent(`#${chosen}`), /Erik Ek/);
	assert.equal(await page.getAttribute(`#${chosen}`, "aria-selected"), "true");
	await page.keyboard.press("Enter");
	assert.equal(await page.inputValue("#f-remark"), "Fråga @Erik Ek ");
	assert.equal(await focused(page), "textarea f-remark");
	assert.equal(await page.$(".names:not([hidden])"), null);
	// Escape leaves what is typed; what is no name lists nobody.
	await page.keyboard.type("och @an");
	await page.waitForSelector(".names:not([hidden]) [role=option]");
	await page.keyboard.press("Escape");
	assert.equal(await page.$(".names:not([hidden])"), null);
	assert.equal(await page.inputValue("#f-remark"), "Fråga @Erik Ek och @an");
	// Whose task it is, as the address.
	await page.$$eval("details", (all) => all.filter((d) => d.querySelector("#f-who")).forEach((d) => { d.open = true; }));
	await page.focus("#f-who");
	await page.keyboard.type("erik");
	await page.waitForSelector("#f-who[aria-expanded=true]");
	await page.keyboard.press("ArrowUp");
	await page.keyboard.press("Enter");
	assert.equal(await page.inputValue("#f-who"), "erik.agent@ekasa.example");
	await page.context().close();
});

// RFC 6238 with the server's clock, so many steps of 30 s away.
function totp(secret, steps) {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
	const bits = [...secret].map((c) => letters.indexOf(c).toString(2).padStart(5, "0")).join("");
	const key = Buffer.from(bits.match(/.{8}/g).map((b) => parseInt(b, 2)));
	const now = Number(process.env.LYHORD_CLOCK) + Date.now() / 1000 - Number(process.env.LYHORD_STARTED);
	const count = Buffer.alloc(8);
	count.writeBigUInt64BE(BigInt(Math.floor(now / 30) + steps));
	const mac = createHmac("sha1", key).update(count).digest();
	const code = mac.readUInt32BE(mac[19] & 15) & 0x7fffffff;
	return String(code % 1000000).padStart(6, "0");
}

test("two-step log-in is set up, asked for and rescued with the keyboard only", async () => {
	const page = await newPage(browser);
	const who = "nils.secretary";
	const password = async () => {
		await page.waitForSelector("#f-password");
		await tabTo(page, "#f-email");
		await page.keyboard.press("Control+A");
		await page.keyboard.type(`${who}@ekasa.example`);
		await tabTo(page, "#f-password");
		await page.keyboard.type("lyhord-demo");
		await page.keyboard.press("Enter");
		await page.waitForSelector("#f-code");
		assert.equal(await page.$(".fault"), null);
	};
	const code = async (text) => {
		await tabTo(page, "#f-code");
		await page.keyboard.type(text);
		await page.keyboard.press("Enter");
	};
	const leave = async () => {
		await page.goto(`${base}/arbete/konto`);
		await tabTo(page, "details[data-menu] summary", 20);
		await page.keyboard.press("Enter");
		await tabTo(page, "form[action='/arbete/logga-ut'] button", 20);
		await page.keyboard.press("Enter");
		await page.waitForURL((u) => !u.pathname.startsWith("/arbete/konto"));
	};
	await logIn(page, who);
	await page.goto(`${base}/arbete/konto`);
	await tabTo(page, "a[href='/arbete/konto/tvasteg']", 80);
	await page.keyboard.press("Enter");
	await page.waitForURL(/tvasteg$/);
	await look(page, "setting up");
	const secret = (await page.textContent(".second-steps")).match(/secret=([A-Z2-7]+)/)[1];
	// A wrong code says so, and the secret stays the same.
	await code("000000x");
	await page.waitForSelector(".fault");
	assert.match(await page.textContent(".second-steps"), new RegExp(`secret=${secret}`));
	await look(page, "a wrong code");
	await tabTo(page, ".fault a");
	await page.keyboard.press("Enter");
	assert.equal(await focused(page), "input f-code");
	await page.keyboard.press("Control+A");
	await page.keyboard.type(totp(secret, 0));
	await page.keyboard.press("Enter");
	await page.waitForSelector(".secret-codes");
	await look(page, "recovery codes");
	const rescue = await page.textContent(".secret-codes li:nth-child(2)");
	await tabTo(page, "a.button", 80);
	await page.keyboard.press("Enter");
	await page.waitForURL(/konto$/);
	await leave();
	// The code that switched it on is used; the next one logs in.
	await page.goto(`${base}/arbete/logga-in?next=/arbete/konto`);
	await password();
	await look(page, "asked for the code");
	await code(totp(secret, 1));
	await page.waitForURL(/arbete\/konto$/);
	await leave();
	// Without the phone: a recovery code, once.
	await page.goto(`${base}/arbete/logga-in?next=/arbete/konto`);
	await password();
	await code(rescue.toLowerCase());
	await page.waitForURL(/arbete\/konto$/);
	assert.match(await page.textContent("#tvasteg"), /9 av 10/);
	await leave();
	await page.goto(`${base}/arbete/logga-in?next=/arbete/konto`);
	await password();
	await code(rescue);
	await page.waitForSelector(".fault");
	await page.context().close();
});

test("two colleagues in one case see each other within seconds, and who leaves is gone", async () => {
	const page = await newPage(browser);
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/arenden`);
	const address = base + await page.getAttribute("tbody th a", "href");
	await page.goto(address);
	const line = () => document.querySelector("[data-presence]").textContent;
	assert.equal(await page.evaluate(line), "");
	const other = await newPage(browser);
	await logIn(other, "erik.agent");
	await other.goto(address);
	assert.match(await other.evaluate(line), /Anna Alm/);
	await page.waitForFunction(() => document.querySelector("[data-presence]").textContent.includes("Erik Ek"), null, { timeout: 10000 });
	await look(page, "somebody else has the case open");
	await other.goto(`${base}/arbete/arenden`);
	await page.waitForFunction(() => document.querySelector("[data-presence]").textContent === "", null, { timeout: 10000 });
	await other.context().close();
	await page.context().close();
});

test("a new notice is counted in the menu and in the tab, without loading the page again", async () => {
	const page = await newPage(browser);
	await logIn(page, "erik.agent");
	await page.goto(`${base}/arbete/notiser`);
	const read = await page.$("form[action='/arbete/notiser/lasta'] button");
	if (read) {
		await read.click();
		await page.waitForURL(/notiser$/);
	}
	assert.doesNotMatch(await page.title(), /^\(/);
	const other = await newPage(browser);
	await logIn(other, "anna.agent");
	await other.goto(`${base}/arbete/arenden`);
	await other.goto(base + await other.getAttribute("tbody th a", "href"));
	await other.$$eval("details", (all) => all.filter((d) => d.querySelector("#f-remark")).forEach((d) => { d.open = true; }));
	await other.fill("#f-remark", "Kan du ta detta, @Erik Ek?");
	await other.click("#note button[type=submit]");
	await page.waitForFunction(() => document.querySelector("a[data-notices] .n")?.textContent === "1");
	assert.match(await page.title(), /^\(1\) /);
	await page.waitForFunction(() => document.querySelector("[data-notices-part]").textContent.includes("nämnde dig"));
	await look(page, "a notice that came");
	await page.click("form[action='/arbete/notiser/lasta'] button");
	await page.waitForFunction(() => !document.querySelector("a[data-notices] .n"));
	assert.doesNotMatch(await page.title(), /^\(/);
	await other.context().close();
	await page.context().close();
});
