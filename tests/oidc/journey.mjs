// Signing in, proving an act and logging out in a real browser, with our content policy: journey.mjs URL PROVIDER
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { createRequire } from "node:module";
const { chromium } = createRequire(new URL("../browser/", import.meta.url))("playwright-core");

const [us, provider] = process.argv.slice(2);
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
	args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync"],
});

// The provider's page of our own making only tells that somebody is asked: answer it.
async function answer(page, login) {
	await page.waitForURL(`${provider}/interaction/**`);
	await page.evaluate((who) => {
		const form = document.createElement("form");
		form.method = "post";
		form.innerHTML = `<input name="login" value="${who}">`;
		document.body.append(form);
		form.submit();
	}, login);
}

for (const javaScriptEnabled of [true, false]) {
	const context = await browser.newContext({ javaScriptEnabled });
	const page = await context.newPage();
	const faults = [];
	page.on("console", (m) => { if (m.type() === "error" && m.location().url.startsWith(us) && !/status of 4\d\d/.test(m.text())) faults.push(m.text()); });
	await page.goto(`${us}/arbete/logga-in?next=/arbete/inloggning`);
	await page.focus("text=Logga in med Ekåsa-kontot");
	await page.keyboard.press("Enter");
	await page.waitForURL(`${provider}/interaction/**`);
	if (!javaScriptEnabled) // the button works without script; the provider's page is not ours to test
		break;
	await answer(page, "ada");
	await page.waitForURL(`${us}/arbete/inloggning`);
	// A dangerous act: to the provider and back, with what was typed.
	await page.fill("#f-value", "grupp-1");
	await page.selectOption("#f-role", { label: "Chef" });
	await page.selectOption("#f-unit", { label: "Kontaktcenter" });
	await page.click("text=Lägg till regeln");
	await page.click("text=Bekräfta med Ekåsa-kontot");
	await answer(page, "ada");
	await page.click("text=Fortsätt");
	await page.waitForURL(`${us}/arbete/inloggning?klart=ny`);
	assert.ok(await page.isVisible("text=grupp-1"));
	// Out here and there: the browser goes on by itself.
	await page.click("details.pop[data-menu] summary");
	await page.click("text=Logga ut");
	await page.waitForURL(`${provider}/session/end**`);
	await page.click("text=Yes, sign me out");
	await page.waitForURL(`${us}/arbete/logga-in`);
	assert.deepEqual(faults, []);
	await context.close();
}
await browser.close();
