// A case worked with by the keyboard alone, and every page of what may be done with it, looked at.
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { base, focused, logIn, look, newPage, open } from "./lib.mjs";

let browser;
before(async () => { browser = await open(); });
after(async () => { await browser.close(); });

const acts = ["tilldela", "komplettering", "vila", "amne", "sla-ihop", "lanka", "avsluta", "part", "tid", "ankomst"];

async function keep(page, name) {
	const answer = await page.context().request.get(page.url(), { failOnStatusCode: false });
	writeFileSync(join(process.env.LYHORD_OUT, `casework_${name}.html`), await answer.body());
}

test("casework: from the queue to a case that rests, with few presses", async () => {
	const page = await newPage(browser);
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/arenden?vy=lediga`);
	let presses = 0;
	const press = async (key) => { presses++; await page.keyboard.press(key); };
	await press("j");
	await press("Enter");
	await page.waitForURL(/\/arbete\/arenden\/[0-9a-z]+$/);
	const path = new URL(page.url()).pathname;
	await look(page, "a case");
	// One key for each act; the page says its name and goes on from there.
	await press("v");
	await page.waitForURL(/\/gor\/vila$/);
	assert.match(await focused(page), /^h1 Låt vila/);
	await press("Tab");
	await press("ArrowDown");
	await press("Enter");
	await page.waitForURL(/klart=/);
	assert.match(await page.textContent(".notice"), /vilar till/);
	assert.ok(presses <= 6, `${presses} presses`);
	await look(page, "a case that rests");
	// Back by the key that undoes.
	await page.keyboard.press("Alt+z");
	await page.waitForURL((u) => u.pathname === path);
	for (const [key, act] of [["f", "komplettering"], ["d", "tilldela"], ["s", "sla-ihop"], ["e", "avsluta"], ["h", "lanka"]]) {
		await page.goto(base + path);
		await page.keyboard.press(key);
		await page.waitForURL(new RegExp(`/gor/${act}$`));
	}
	await page.goto(base + path);
	await page.keyboard.press("l");
	assert.match(await focused(page), /^summary/);
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	assert.equal(await focused(page), "select f-unit");
	await page.context().close();
});

test("casework: every page of what may be done, empty and at fault", async () => {
	const page = await newPage(browser);
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/arenden?vy=lediga`);
	const path = await page.getAttribute("tbody th a", "href");
	for (const act of acts) {
		await page.goto(`${base}${path}/gor/${act}`);
		await look(page, act);
		await keep(page, act);
	}
	await page.goto(`${base}${path}/gor/part`);
	await page.click("#act button[type=submit]");
	await look(page, "a party at fault");
	await page.goto(base + path);
	await page.click("#lamna-over summary");
	await page.selectOption("#f-unit", { index: 2 });
	await page.fill("#lamna-over textarea", "Det här är ert.");
	await page.click("#lamna-over button[value=visa]");
	await page.waitForSelector("h1:has-text('Lämna över till')");
	await look(page, "hand-over, shown first");
	for (const vy of ["svar", "vantar", "vilar", "enheten"]) {
		await page.goto(`${base}/arbete/arenden?vy=${vy}`);
		await look(page, `queue ${vy}`);
		await keep(page, `queue_${vy}`);
	}
	await page.goto(`${base}/arbete/arenden/overlamnade`);
	await look(page, "handed over under secrecy");
	await keep(page, "reported");
	await page.context().close();
});

test("casework: what may be said, and an act without script", async () => {
	const page = await newPage(browser);
	await logIn(page, "ada.admin");
	await page.goto(`${base}/arbete/arendetyper`);
	await page.click("tbody th a");
	await page.click("a[href$='/far-sagas']");
	await look(page, "what may be said");
	await keep(page, "tell");
	await page.context().close();
	const plain = await newPage(browser, { javaScriptEnabled: false });
	await logIn(plain, "anna.agent");
	await plain.goto(`${base}/arbete/arenden?vy=lediga`);
	await plain.click("tbody th a");
	await plain.click(".doing a[href$='/komplettering']");
	await plain.fill("#f-body", "Vilken gata?");
	await plain.click("#act button[type=submit]");
	await plain.waitForURL(/klart=/);
	assert.match(await plain.textContent(".over"), /Väntar på komplettering/);
	await plain.context().close();
});
