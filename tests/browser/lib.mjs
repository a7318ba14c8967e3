// What the browser tests share: a Chromium, axe, and looks at what a page does at 320 px and in the dark.
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

export const base = process.env.LYHORD_URL;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function open() {
	return chromium.launch({
		executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
		args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
			"--disable-component-update", "--disable-sync"],
	});
}

// A colour that is still on its way has no contrast yet: motion is off, as readers may have it.
// A page whose console errors (such as what our own content policy blocks) fail the test.
export async function newPage(browser, options = {}) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...options });
	const page = await context.newPage();
	page.faults = [];
	page.on("console", (m) => {
		// A 409 or 422 page is an answer, and Chromium calls it an error.
		if (m.type() === "error" && !/status of 4\d\d/.test(m.text()))
			page.faults.push(m.text());
	});
	page.on("pageerror", (e) => page.faults.push(String(e)));
	return page;
}

async function runAxe(page, only) {
	await page.evaluate(axe);
	return page.evaluate(async (rules) => {
		const options = rules ? { runOnly: rules } : { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice"] };
		const found = await window.axe.run(document, options);
		return found.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join("; ")}`);
	}, only);
}

// axe, then contrast in the dark, then 320 px: nothing sideways, in one load.
export async function look(page, name) {
	assert.deepEqual(await runAxe(page), [], `${name}: axe`);
	await page.emulateMedia({ colorScheme: "dark" });
	assert.deepEqual(await runAxe(page, ["color-contrast"]), [], `${name}: contrast in the dark`);
	await page.emulateMedia({ colorScheme: "light" });
	const twice = await page.$$eval("[id]", (all) => all.map((e) => e.id).filter((id, i, ids) => ids.indexOf(id) !== i));
	assert.deepEqual(twice, [], `${name}: the same id twice`);
	const size = page.viewportSize();
	await page.setViewportSize({ width: 320, height: 256 });
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	assert.ok(wide <= 0, `${name}: ${wide} px sideways at 320 px`);
	await page.setViewportSize(size);
	assert.deepEqual(page.faults, [], `${name}: console`);
}

export async function logIn(page, who) {
	await page.goto(`${base}/arbete/logga-in`);
	await page.fill("#f-email", `${who}@ekasa.example`);
	await page.fill("#f-password", "lyhord-demo");
	await page.keyboard.press("Enter");
	await page.waitForURL((u) => !u.pathname.endsWith("logga-in"));
}

// What has the focus, as a person would say it.
export async function focused(page) {
	return page.evaluate(() => {
		const e = document.activeElement;
		return `${e.tagName.toLowerCase()} ${e.id || e.textContent.trim().slice(0, 60)}`;
	});
}

// Presses Tab until the focus is on what matches; fails when it never comes there or cannot be seen.
export async function tabTo(page, selector, most = 60) {
	for (let i = 0; i < most; i++) {
		await page.keyboard.press("Tab");
		const there = await page.evaluate((s) => document.activeElement.matches(s), selector);
		const outline = await page.evaluate(() => {
			const style = getComputedStyle(document.activeElement);
			return document.activeElement === document.body || style.outlineStyle !== "none" || style.boxShadow !== "none";
		});
		assert.ok(outline, `the focus cannot be seen on ${await focused(page)}`);
		if (there)
			return;
	}
	assert.fail(`Tab never came to ${selector}; it is on ${await focused(page)}`);
}
