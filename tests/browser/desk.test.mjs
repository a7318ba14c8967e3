// The agent's desk by keyboard alone. The presses are real ones, counted as they are pressed; what is typed as the question
// is not among them.
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, focused, logIn, look, newPage, open } from "./lib.mjs";

const MOST = 12;
let browser;
before(async () => { browser = await open(); });
after(async () => { await browser.close(); });

// Counts what the page itself hears.
async function desk(who = "lina.agent", options = {}) {
	const page = await newPage(browser, options);
	await logIn(page, who);
	await page.addInitScript(() => {
		addEventListener("keydown", (e) => {
			if (!["Alt", "Shift", "Control"].includes(e.key))
				sessionStorage.setItem("presses", Number(sessionStorage.getItem("presses") ?? 0) + 1);
		}, true);
	});
	await page.goto(`${base}/arbete/kontakt`);
	return page;
}
const reset = (page) => page.evaluate(() => sessionStorage.setItem("presses", 0));
const presses = (page) => page.evaluate(() => Number(sessionStorage.getItem("presses")));

test("a phone contact that a stored answer solves takes at most twelve presses besides the question", async () => {
	const page = await desk();
	assert.equal(await focused(page), "textarea f-question");
	await page.keyboard.type("när hämtas mina sopor");
	await reset(page);
	await page.waitForSelector("#candidates .pick");
	// The second one is looked at, the first one taken.
	await page.keyboard.press("ArrowDown");
	assert.match(await page.getAttribute("#candidates li:nth-child(2) .pick", "class"), /marked/);
	await page.keyboard.press("ArrowUp");
	await page.keyboard.press("Enter");
	assert.match(await page.inputValue("#f-answer"), /Hämtdag/);
	await look(page, "desk, an answer taken");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".undo-line");
	const n = await presses(page);
	assert.ok(n > 0 && n <= MOST, `${n} presses`);
	assert.match(await page.textContent(".undo-line"), /Avslutat: KC-\d+/);
	assert.equal(await focused(page), "textarea f-question");
	assert.equal(await page.inputValue("#f-question"), "");
	await page.context().close();
});

test("Enter takes what comes for what was typed, not what stood there before", async () => {
	// Somebody else: what is typed and left stays as a draft of theirs.
	const page = await desk("sofia.agent");
	await page.keyboard.type("parkering för rörelsehindrade");
	await page.keyboard.press("Enter");
	await page.waitForFunction(() => document.querySelector("#f-answer").value !== "");
	assert.match(await page.$eval("#f-topic", (s) => s.selectedOptions[0].textContent), /arkering/);
	assert.match(await focused(page), /Svara och avsluta/);
	await page.context().close();
});

test("ten seconds count down, and what is taken back is there again to be corrected", async () => {
	const page = await desk();
	await page.keyboard.type("när hämtas mina sopor");
	await page.waitForSelector("#candidates .pick");
	await page.keyboard.press("Alt+Digit1");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".undo-line form");
	const number = await page.textContent(".undo-line a");
	await page.waitForFunction(() => Number.parseInt(document.querySelector("[data-count]").textContent, 10) < 10);
	await page.keyboard.press("Alt+z");
	await page.waitForFunction(() => document.querySelector("#f-question").value === "när hämtas mina sopor");
	assert.match(await page.textContent(".undo-line"), new RegExp(`${number} är ångrad`));
	assert.match(await page.inputValue("#f-answer"), /Hämtdag/);
	await look(page, "desk, taken back");
	await page.keyboard.press("Alt+s");
	await page.waitForSelector(".undo-line form");
	await page.context().close();
});

test("one key each: connected, one more, an internal question, whom to connect to, a call-back, all keys", async () => {
	const page = await desk();
	// A disturbance to count on.
	await page.goto(`${base}/arbete/storningar`);
	await page.fill("#f-title", "Vattenläcka på Ugglegatan");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".done");
	await look(page, "disturbances");
	await page.goto(`${base}/arbete/idag`);
	await look(page, "today with a disturbance");
	await page.goto(`${base}/arbete/kontakt`);
	await page.waitForSelector(".ongoing .more");
	await look(page, "desk with a disturbance");
	await page.keyboard.press("Alt+p");
	await page.waitForSelector(".undo-line");
	assert.match(await page.textContent(".undo-line"), /har hört av sig/);
	// From inside the house.
	await page.keyboard.press("Alt+i");
	await page.waitForFunction(() => /intern fråga/.test(document.querySelector(".undo-line")?.textContent ?? ""));
	// Whom to connect to: what they do, an arrow, Enter, and the call is closed as connected.
	await page.keyboard.type("min grannes bygglov");
	await page.keyboard.press("Alt+v");
	await page.keyboard.type("bygglov");
	await page.waitForSelector(".pick-person");
	await look(page, "desk, whom to connect to");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	assert.equal(await page.inputValue("#f-resolution"), "connected");
	await page.keyboard.press("Enter");
	await page.waitForFunction(() => /Avslutat/.test(document.querySelector(".undo-line")?.textContent ?? ""));
	// A call-back, folded out by its key.
	await page.keyboard.type("ring mig om avgiften");
	await page.keyboard.press("Alt+w");
	assert.equal(await focused(page), "input f-phone");
	await page.keyboard.type("0499-700 70");
	await page.keyboard.press("Tab");
	await page.keyboard.type("Beda Berg");
	await page.keyboard.press("Alt+t");
	assert.equal(await focused(page), "input f-cb_day");
	await page.click("button[value=callback]");
	await page.waitForFunction(() => /öppet/.test(document.querySelector(".undo-line")?.textContent ?? ""));
	// The same person again, by one key.
	await page.keyboard.press("Alt+b");
	await page.waitForFunction(() => document.querySelector("#f-name").value === "Beda Berg");
	await page.goto(`${base}/arbete/aterringning`);
	await look(page, "call-backs");
	await page.click("tbody a");
	await page.waitForSelector(".big-number");
	await look(page, "a call-back");
	await page.context().close();
});

test("somebody who has called before is offered by the beginning of a name or a number", async () => {
	const page = await desk();
	await page.keyboard.type("en fråga om badhuset");
	await page.fill("#f-phone", "0499-711 71");
	await page.fill("#f-name", "Cilla Cederlund");
	await page.selectOption("#f-topic", { index: 3 });
	await page.click("button[value=open]");
	await page.waitForSelector(".undo-line");
	await page.keyboard.press("Alt+w");
	await page.keyboard.type("0499711");
	await page.waitForSelector(".parties li");
	await look(page, "desk, who has called before");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	assert.equal(await page.inputValue("#f-name"), "Cilla Cederlund");
	assert.equal(await focused(page), "textarea f-question");
	await page.context().close();
});

test("whoever is worried about a child is connected, and nothing is typed in", async () => {
	const page = await desk();
	await page.keyboard.type("jag är orolig för ett barn");
	await page.waitForSelector("#card");
	await look(page, "desk, a worry report");
	await page.click("#card button");
	await page.waitForFunction(() => /orosanmälan/.test(document.querySelector(".undo-line")?.textContent ?? ""));
	await page.context().close();
});

test("a user's own keys, and none at all", async () => {
	const page = await desk("reino.agent");
	await page.goto(`${base}/arbete/kortkommandon`);
	await page.fill("#f-key-internal", "Alt+Y");
	await page.click("form button.main");
	await page.waitForURL(/klart=sparat/);
	await page.goto(`${base}/arbete/kontakt`);
	await page.keyboard.press("Alt+i");
	await page.keyboard.type("x");
	assert.equal(await page.locator(".undo-line").count(), 0);
	await page.keyboard.press("Alt+y");
	await page.waitForSelector(".undo-line");
	await page.goto(`${base}/arbete/kortkommandon`);
	await page.check("input[name=use][value='0']");
	await page.click("form button.main");
	await page.waitForURL(/klart=sparat/);
	await page.goto(`${base}/arbete/kontakt`);
	await page.keyboard.press("Alt+y");
	await page.waitForTimeout(300);
	assert.equal(await page.locator(".undo-line").count(), 0);
	await page.context().close();
});
