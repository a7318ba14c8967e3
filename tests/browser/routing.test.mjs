// Topics proposed while a citizen writes, and what may be the same thing while an agent registers: with the keyboard.
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, logIn, look, newPage, open, tabTo } from "./lib.mjs";

let browser;
before(async () => { browser = await open(); });
after(async () => { await browser.close(); });

const chosen = (page) => page.$eval("#f-topic", (s) => s.selectedOptions[0].textContent.trim());

test("routing: a topic is chosen from what is written, until somebody chooses", async () => {
	const page = await newPage(browser);
	await page.goto(`${base}/kontakt`);
	await page.focus("#f-question");
	await page.keyboard.type("Hål i gatan vid Granvägen. Hur anmäler jag det?");
	await page.waitForSelector(".proposed [data-sure]");
	assert.equal(await chosen(page), "Gator och vägar");
	assert.equal(await page.getAttribute(".proposed [data-sure]", "aria-pressed"), "true");
	await look(page, "a sure topic");
	// Something else is written: another topic, since nobody has chosen.
	await page.fill("#f-question", "");
	await page.focus("#f-question");
	await page.keyboard.type("Hur ansöker jag om plats i förskolan?");
	await page.waitForFunction(() => document.getElementById("f-topic").selectedOptions[0].textContent.trim() === "Förskola");
	// Chosen by hand, it stays.
	await page.selectOption("#f-topic", { label: await page.$eval("#f-topic", (s) => [...s.options].find((o) => /Snöröjning/.test(o.textContent)).textContent) });
	await page.focus("#f-question");
	await page.keyboard.type(" Hur anmäler jag ett hål i gatan?");
	await page.waitForTimeout(900);
	assert.match(await chosen(page), /Snöröjning/);
	// What is proposed is pressed with the keyboard, and pressed again changes nothing.
	await tabTo(page, ".proposed button");
	const name = await page.evaluate(() => document.activeElement.textContent);
	await page.keyboard.press("Enter");
	assert.equal(await chosen(page), name);
	await page.keyboard.press("Enter");
	assert.equal(await chosen(page), name);
	assert.deepEqual(page.faults, []);
	await page.context().close();
});

test("routing: too little is no topic", async () => {
	const page = await newPage(browser);
	await page.goto(`${base}/kontakt`);
	await page.focus("#f-question");
	await page.keyboard.type("Hej");
	await page.waitForTimeout(700);
	assert.equal(await page.$$eval(".proposed button", (all) => all.length), 0);
	assert.equal(await page.inputValue("#f-topic"), "");
	await page.context().close();
});

test("routing: what may be the same thing is shown while one registers", async () => {
	const page = await newPage(browser);
	await page.goto(`${base}/kontakt`);
	await page.fill("#f-question", "Fontänen på Krumelurgatan sprutar åt fel håll och blöter ned alla");
	await page.fill("#f-email", "kim@unit.example");
	await page.click("button.main");
	await page.waitForURL(/kvitto/);
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/kontakt`);
	await page.focus("#f-question");
	await page.keyboard.type("fontänen på Krumelurgatan blöter ned alla");
	await page.waitForSelector(".doubles a");
	assert.match(await page.textContent(".doubles"), /samma plats: Krumelurgatan/);
	await look(page, "the same thing");
	await page.click(".doubles a");
	await page.waitForURL(/arenden/);
	assert.match(await page.textContent("h1"), /Fontänen på Krumelurgatan/);
	await page.context().close();
});
