// What a citizen does, by keyboard alone and without script: asks, files each kind of message, follows, adds, takes back,
// says how it was, is called back. How much the pages weigh.
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { base, focused, logIn, look, newPage, open, tabTo } from "./lib.mjs";

const KB15 = 15 * 1024;
const out = process.env.LYHORD_OUT;
let browser;
before(async () => { browser = await open(); });
after(async () => { await browser.close(); });

// The page as it is now, for the checker of HTML: no request could make it again.
async function keep(page, name) {
	const html = await page.evaluate(() => document.documentElement.outerHTML);
	writeFileSync(join(out, `citizen_${name}.html`), `<!DOCTYPE html>\n${html}`);
}

async function answer(text, body) {
	const page = await newPage(browser);
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/arenden`);
	await page.click(`text=${text}`);
	await page.fill("#f-body", body);
	await page.click("#answer button[value=close]");
	await page.waitForSelector(".thread .out");
	await page.context().close();
}

test("citizen: the front page is searched with arrows, the shortcuts and the ways in are reached with the keyboard", async () => {
	const page = await newPage(browser);
	await page.goto(`${base}/`);
	await tabTo(page, "#f-q");
	await page.keyboard.type("skolskjuts");
	await page.waitForSelector("#typed a[href*='/svar/']");
	await page.keyboard.press("ArrowDown");
	assert.match(await focused(page), /^a /);
	await page.keyboard.press("ArrowUp");
	assert.equal(await focused(page), "input f-q");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Escape");
	assert.equal(await focused(page), "input f-q");
	assert.equal(await page.$("#typed a"), null);
	await page.keyboard.type(" gymnasiet");
	await page.waitForSelector("#typed a[href*='/svar/']");
	await page.keyboard.press("ArrowDown");
	while (!/\/svar\//.test(await page.evaluate(() => document.activeElement.href)))
		await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/svar\//);
	// The question goes along when the answer was not enough.
	const question = await page.textContent("h1");
	await tabTo(page, "article a[href*='/kontakt?fraga=']");
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/kontakt\?fraga=/);
	assert.equal(await page.inputValue("#f-question"), question);
	await page.goto(`${base}/`);
	await tabTo(page, ".shortcuts a[href='/oppettider']", 40);
	await page.keyboard.press("Enter");
	await page.waitForURL(/oppettider/);
	await tabTo(page, ".all-hours summary", 40);
	await page.keyboard.press("Enter");
	assert.equal(await page.$eval(".all-hours details", (d) => d.open), false);
	await page.context().close();
});

test("citizen: a view is chosen, read through and sent with the keyboard only, and followed to its end", async () => {
	const page = await newPage(browser);
	const text = `En bänk vid bäcken ${process.pid}`;
	await page.goto(`${base}/kontakt`);
	await tabTo(page, "input[name=type]");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	assert.match(await page.$eval("input[name=type]:checked", (r) => r.closest("label").textContent), /Synpunkt/);
	await tabTo(page, "#f-question");
	await page.keyboard.type(text);
	await look(page, "filing a view");
	await tabTo(page, "button[value=review]");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".looked");
	assert.match(await focused(page), /^div /);
	await look(page, "read through");
	await keep(page, "read_through");
	await tabTo(page, "details.change summary");
	await page.keyboard.press("Enter");
	await tabTo(page, "#f-question");
	assert.equal(await page.inputValue("#f-question"), text);
	await tabTo(page, "#file button.main");
	await page.keyboard.press("Enter");
	await page.waitForURL(/kvitto/);
	assert.match(await page.textContent("[aria-current=step]"), /Du får svar senast/);
	await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	await tabTo(page, "[data-copy]");
	await page.keyboard.press("Enter");
	await page.waitForFunction(() => document.querySelector(".keep [role=status]").textContent !== "");
	const both = `${await page.getAttribute("[data-case-number]", "data-case-number")} ${await page.getAttribute("[data-case-code]", "data-case-code")}`;
	assert.equal(await page.evaluate(() => navigator.clipboard.readText()), both);
	await look(page, "receipt with a promise");
	await keep(page, "receipt");
	await tabTo(page, ".receipt a.button");
	await page.keyboard.press("Enter");
	await page.waitForURL(/visa/);
	await look(page, "followed");
	await keep(page, "followed");
	const address = page.url();
	await tabTo(page, "#f-body");
	await page.keyboard.type("Gärna med ryggstöd.");
	await tabTo(page, "#reply button.main");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".done");
	assert.match(await page.textContent(".thread"), /Gärna med ryggstöd/);
	assert.equal(await page.inputValue("#f-body"), "");
	// What is wrong with it stays where it was typed.
	await tabTo(page, "#reply button.main");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".fault");
	await look(page, "reply at fault");
	await answer(text, "Det blir en bänk.");
	await page.goto(address);
	assert.match(await page.textContent(".state"), /Besvarat/);
	await look(page, "answered");
	await keep(page, "answered");
	await tabTo(page, "input[name=score]");
	await page.keyboard.press("Space");
	await page.keyboard.press("ArrowDown");
	await tabTo(page, "#f-comment");
	await page.keyboard.type("Snabbt.");
	await tabTo(page, "#rate button.main");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".done");
	assert.equal(await page.$eval("input[name=score]:checked", (r) => r.value), "4");
	await look(page, "said how it was");
	assert.equal((await page.context().cookies()).length, 0);
	await page.context().close();
});

test("citizen: a case is taken back with the keyboard only, after being asked", async () => {
	const page = await newPage(browser);
	await page.goto(`${base}/kontakt`);
	await page.fill("#f-question", "Den här ångrar jag");
	await page.click("#file button.main");
	await page.waitForURL(/kvitto/);
	await page.click(".receipt a.button");
	await tabTo(page, "a[href*='ta-tillbaka']");
	await page.keyboard.press("Enter");
	await page.waitForSelector("#withdraw");
	await look(page, "asked before it is taken back");
	await keep(page, "withdraw");
	await tabTo(page, "#withdraw a.button");
	await page.keyboard.press("Enter");
	await page.waitForURL(/visa/);
	await page.waitForSelector(".thread");
	assert.doesNotMatch(await page.textContent(".state"), /tagit tillbaka/);
	await tabTo(page, "a[href*='ta-tillbaka']");
	await page.keyboard.press("Enter");
	await page.waitForSelector("#withdraw");
	await tabTo(page, "#withdraw button.main");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".done");
	await look(page, "taken back");
	await page.context().close();
});

test("citizen: being called back is asked for with the keyboard only; what is wrong keeps what was typed", async () => {
	const page = await newPage(browser);
	await page.goto(`${base}/`);
	await tabTo(page, ".ways a[href='/ring-mig']", 60);
	await page.keyboard.press("Enter");
	await page.waitForURL(/ring-mig/);
	await tabTo(page, "#f-phone");
	await page.keyboard.type("noll sju noll");
	await tabTo(page, "#f-about");
	await page.keyboard.type("Min faktura");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".fault");
	assert.match(await focused(page), /^div /);
	assert.equal(await page.inputValue("#f-about"), "Min faktura");
	await look(page, "call back at fault");
	await tabTo(page, ".fault a");
	await page.keyboard.press("Enter");
	assert.equal(await focused(page), "input f-phone");
	await page.keyboard.press("Control+A");
	await page.keyboard.type("070-174 06 05");
	await page.keyboard.press("Tab");
	await page.keyboard.type("Rut Ring");
	await tabTo(page, "input[name=time]");
	await page.keyboard.press("ArrowDown");
	await tabTo(page, "#call-me button.main");
	await page.keyboard.press("Enter");
	await page.waitForURL(/tack/);
	assert.match(await page.textContent(".lead"), /Vi ringer i dag/);
	await look(page, "call back, thanks");
	await page.context().close();
});

test("citizen: without script a fault is reported with a file, read through, followed, added to and taken back", async () => {
	const page = await newPage(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
	const file = { name: "hål.txt", mimeType: "text/plain", buffer: Buffer.from("Ett hål") };
	await page.goto(`${base}/`);
	await page.click(".shortcuts a[href='/kontakt?vad=synpunkt']");
	await page.click("text=Felanmälan");
	await page.fill("#f-question", "Ett hål i vägen utan skript");
	await page.click("button[value=review]");
	assert.match(await page.textContent(".looked"), /Ett hål i vägen utan skript/);
	await page.setInputFiles("#f-files", file);
	await page.click("#file button.main");
	await page.waitForURL(/kvitto/);
	assert.equal(await page.isVisible("[data-copy]"), false);
	await page.click(".receipt a.button");
	assert.match(await page.textContent("main"), /hål\.txt/);
	await page.fill("#f-body", "Det växer.");
	await page.setInputFiles("#f-files", { ...file, name: "större.txt" });
	await page.click("#reply button.main");
	await page.waitForURL(/sagt=skrev/);
	assert.match(await page.textContent("main"), /större\.txt/);
	await page.click("a[href*='ta-tillbaka']");
	await page.click("#withdraw button.main");
	await page.waitForURL(/sagt=tillbaka/);
	assert.match(await page.textContent(".state"), /tagit tillbaka/);
	await page.context().close();
});

test("citizen: files are sent with progress from a reply too", async () => {
	const page = await newPage(browser);
	await page.goto(`${base}/kontakt`);
	await page.fill("#f-question", "Med stora filer");
	await page.click("#file button.main");
	await page.waitForURL(/kvitto/);
	await page.click(".receipt a.button");
	await page.fill("#f-body", "Se bilderna.");
	await page.setInputFiles("#f-files-input", { name: "stor.bin", mimeType: "application/octet-stream", buffer: Buffer.alloc(18 * 1048576, 7) });
	assert.ok(await page.$(".chosen progress"));
	await page.click("#reply button.main");
	await page.waitForURL(/sagt=skrev/);
	assert.match(await page.textContent("main"), /stor\.bin\s*18 MB/);
	await page.context().close();
});

test("citizen: Finnish and English have the same pages, and each language stays in its own", async () => {
	for (const lang of ["fi", "en"]) {
		const page = await newPage(browser);
		await page.goto(`${base}/${lang}/kontakt?vad=klagomal`);
		await page.fill("#f-question", "Hei");
		await page.click("#file button.main");
		await page.waitForURL(new RegExp(`/${lang}/arende/kvitto`));
		assert.match(await page.textContent("h1"), { fi: /Kiitos/, en: /Thank/ }[lang]);
		await look(page, `${lang} receipt`);
		await page.click(".receipt a.button");
		await page.waitForURL(new RegExp(`/${lang}/arende/visa`));
		await look(page, `${lang} followed`);
		const swedish = await page.$$eval("main a", (all) => all.map((a) => a.getAttribute("href")).filter((h) => h.startsWith("/")));
		assert.deepEqual(swedish.filter((h) => !h.startsWith(`/${lang}/`)), []);
		await page.goto(`${base}/${lang}/ring-mig`);
		await look(page, `${lang} call back`);
		await page.context().close();
	}
});

// The bytes of an answer as they came, packed.
function weigh(path) {
	return new Promise((resolve, reject) => {
		get(base + path, { headers: { "Accept-Encoding": "gzip", "Sec-Fetch-Site": "none" } }, (answer) => {
			let n = 0;
			let plain = Buffer.alloc(0);
			answer.on("data", (d) => { n += d.length; plain = Buffer.concat([plain, d]); });
			answer.on("end", () => resolve({ n, coding: answer.headers["content-encoding"], body: plain }));
		}).on("error", reject);
	});
}

test("citizen: a page weighs at most 15 kB of HTML and 15 kB of style sheet, packed", async () => {
	const page = await newPage(browser);
	await page.goto(`${base}/`);
	const css = await page.getAttribute("link[rel=stylesheet]", "href");
	for (const path of ["/", "/en/", "/fi/", "/fraga?q=skolskjuts", "/fraga?q=hur+g%C3%B6r+jag", "/kontakt", "/fi/kontakt", "/arende",
		"/oppettider", "/fi/oppettider", "/ring-mig", "/storningar", "/sjalvservice", "/amne/bygga-bo-miljo", css]) {
		const { n, coding } = await weigh(path);
		assert.equal(coding, "gzip", path);
		assert.ok(n <= KB15, `${path} weighs ${n} bytes`);
	}
	await page.context().close();
});
