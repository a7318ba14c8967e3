// Every page once, filled: axe, dark contrast, 320 px. The gallery in every state. Then the same without script.
// Each page's bytes are kept in LYHORD_OUT for the HTML checker.
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { base, focused, logIn, look, newPage, open } from "./lib.mjs";

const out = process.env.LYHORD_OUT;
let browser;
before(async () => { browser = await open(); });
after(async () => { await browser.close(); });

const pages = [
	["", ["/", "/en/", "/fi/", "/fraga", "/fraga?q=skolskjuts", "/fraga?q=xyzzyxyzzy", "/en/fraga?q=waste", "/fi/kontakt",
		"/kontakt", "/arende", "/fi/arende", "/tack", "/amne/omsorg-stod", "/amne/avfall", "/en/amne/eldning", "/finns-inte",
		"/arende/visa?t=gammal", "/storningar", "/fi/storningar", "/sjalvservice", "/en/sjalvservice", "/ring-mig", "/ring-mig/tack", "/kontakt?vad=felanmalan", "/oppettider", "/fi/oppettider", "/om/tillganglighet", "/fi/om/personuppgifter", "/arbete/logga-in",
		"/formular/gatubelysning", "/fi/formular/klagomal", "/kontakt?amne=aldreomsorg"]],
	["ada.admin", ["/arbete/jobb", "/arbete/jobb?vy=undan"]],
	["anna.agent", ["/arbete/kontakt", "/arbete/idag", "/arbete/storningar", "/arbete/information/ny", "/arbete/aterringning", "/arbete/aterringning?vem=mina", "/arbete/aterringning?nar=sena", "/arbete/arenden", "/arbete/arenden?vy=mina", "/arbete/arenden?kanal=webb&lage=avslutade&ordning=andrad",
		"/arbete/arenden?kanal=duva", "/arbete/arenden?vy=avslutade",
		"/arbete/uppgifter", "/arbete/uppgifter?vy=enhet", "/arbete/uppgifter?vy=klara", "/arbete/notiser",
		"/arbete/statistik", "/arbete/statistik?fran=1999-01-01&till=1999-01-02", "/arbete/statistik?fran=nej",
		"/arbete/statistik/per/amne?fran=2025-01-01&till=2026-11-16", "/arbete/statistik/per/orsak?fran=1999-01-01&till=1999-01-02",
		"/arbete/galleri", "/arbete/anvandare", "/arbete/konto", "/arbete/kortkommandon", "/arbete/konto/tvasteg", "/arbete/konto/tvasteg?nollad=1", "/arbete/sok", "/arbete/sok?q=bygglov", "/arbete/sok?q=xyzzyxyzzy"]],
	["ada.admin", ["/arbete/anvandare", "/arbete/anvandare?q=xyzzy", "/arbete/inloggning", "/arbete/nycklar", "/arbete/enheter", "/arbete/amnen", "/arbete/arendetyper/ny", "/arbete/personal/ny", "/arbete/orosanmalan", "/arbete/kontaktorsaker", "/arbete/installningar", "/arbete/genvagar", "/arbete/utseende", "/arbete/oppettider", "/arbete/texter", "/arbete/drift",
		"/arbete/logg", "/arbete/logg?fran=1999-01-01&till=1999-01-02", "/arbete/logg?fran=nej"]],
	["ada.admin", ["/arbete/import"]],
	["pontus.press", ["/arbete"]],
	["kim.communicator", ["/arbete/saknas", "/arbete/svar", "/arbete/svar?q=avfall&sprak=sv", "/arbete/svar?q=xyzzyxyzzy", "/arbete/arendetyper", "/arbete/arendetyper?steg=7", "/arbete/personal", "/arbete/personal?q=bygglov", "/arbete/personal?q=xyzzyxyzzy", "/arbete/svar?sprak=xx"]],
	["kim.communicator", ["/arbete/saknas", "/arbete/formular"]],
	["kim.communicator", ["/arbete/sokord", "/arbete/sokord/ny", "/arbete/sokt", "/arbete/svar/nytt", "/arbete/svar?granskat=snart"]],
];

async function keep(page, name) {
	const answer = await page.context().request.get(page.url(), { failOnStatusCode: false });
	writeFileSync(join(out, `${name.replace(/[^a-z0-9]+/gi, "_")}.html`), await answer.body());
}

for (const [who, paths] of pages) {
	for (const path of paths) {
		test(`${who || "public"} ${path}`, async () => {
			const page = await newPage(browser);
			if (who)
				await logIn(page, who);
			await page.goto(base + path);
			await look(page, path);
			await keep(page, `${who}${path}`);
			await page.context().close();
		});
	}
}

test("an import: its columns, a fault, what it would come to, what it came to", async () => {
	const page = await newPage(browser);
	await logIn(page, "ada.admin");
	await page.goto(`${base}/arbete/import`);
	await page.check("input[value=users]");
	await page.setInputFiles("input[type=file][name=fil]", { name: "personal.csv", mimeType: "text/csv",
		buffer: Buffer.from(`E-post;Namn;Befattning;${"Ettmycketlångtrubrikord".repeat(4)}\nulla@ekasa.example;Ulla;officer;x\n${"fel".repeat(40)};Bo;chef;\n`) });
	await page.click("#import button[type=submit]");
	await page.waitForSelector("#columns");
	await look(page, "import, columns");
	await page.selectOption("#f-k2", "email");
	await page.click("#columns button[type=submit]");
	await look(page, "import, a fault");
	await page.selectOption("#f-k2", "roles");
	await page.click("#columns button[type=submit]");
	// The page asks for itself again until the try is done.
	await page.waitForSelector(".tabs");
	await look(page, "import, tried");
	await keep(page, "import_tried");
	await page.click("#run button[type=submit]");
	await page.waitForSelector(".done");
	await look(page, "import, done");
	await keep(page, "import_done");
	await page.context().close();
});

test("an answer and its text; search words as they are tried and kept", async () => {
	const page = await newPage(browser);
	await logIn(page, "kim.communicator");
	await page.goto(`${base}/arbete/svar?q=skolskjuts`);
	await page.click("tbody th a");
	await look(page, "an answer");
	await keep(page, "answer");
	await page.click("button:has-text('Skriv och se versioner')");
	await page.waitForSelector("#text");
	await look(page, "an answer's text");
	await page.goto(`${base}/arbete/sokord/ny?ord=${"mycketlångtord".repeat(5)}`);
	await page.fill("#f-others", "skolskjuts");
	await page.click("button[value=try]");
	await page.waitForSelector(".tried");
	await look(page, "words, tried");
	await page.click("#word button[type=submit].main");
	await page.waitForSelector(".done");
	await look(page, "words, kept");
	await keep(page, "words");
	await page.context().close();
});

test("the gallery holds at 200 % text and with forced colours", async () => {
	const page = await newPage(browser, { viewport: { width: 640, height: 512 } });
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/galleri`);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	assert.ok(wide <= 0);
	await page.emulateMedia({ forcedColors: "active" });
	// The reader's own colours: what is a control must still have an edge.
	const bare = await page.$$eval("button, .button, input:not([type=hidden]), select, textarea", (all) => all
		.filter((e) => getComputedStyle(e).borderStyle === "none" && !["radio", "checkbox"].includes(e.type))
		.map((e) => e.outerHTML));
	assert.deepEqual(bare, []);
	await page.context().close();
});

test("the gallery shows lists in every state, each with a bar of its own, and without script", async () => {
	const told = (page, id) => page.textContent(`#lists-${id} [data-chosen]`);
	const page = await newPage(browser);
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/galleri`);
	assert.match(await told(page, "chosen"), / 2$/);
	assert.equal(await page.isVisible("#lists-filled [data-bulk]"), false);
	// All of one list is nothing of the other.
	await page.check("#lists-filled [data-all]");
	assert.match(await told(page, "filled"), / 5$/);
	assert.match(await told(page, "chosen"), / 2$/);
	await page.uncheck("#lists-chosen tbody tr:first-child input");
	assert.match(await told(page, "chosen"), / 1$/);
	assert.equal(await page.$eval("#lists-chosen [data-all]", (b) => b.indeterminate), true);
	assert.equal(await page.isVisible("#lists-empty .empty .button"), false);
	assert.equal(await page.isVisible("#lists-none .empty .button"), true);
	await page.click("#lists-wrong .fault a[href='#f-w-fran']");
	assert.equal(await focused(page), "input f-w-fran");
	await page.context().close();
	const plain = await newPage(browser, { javaScriptEnabled: false });
	await logIn(plain, "anna.agent");
	await plain.goto(`${base}/arbete/galleri`);
	assert.equal(await plain.isVisible("#lists-filled [data-bulk] button"), true);
	assert.equal(await plain.isVisible("#lists-filled [data-all]"), false);
	assert.equal(await plain.$$eval("#lists-chosen tbody :checked", (all) => all.length), 2);
	await plain.click("#lists-chosen [data-bulk] button");
	await plain.waitForURL(/galleri$/);
	await plain.context().close();
});

test("a password can be shown, and is hidden again when it is sent", async () => {
	const page = await newPage(browser);
	await page.goto(`${base}/arbete/logga-in`);
	await page.fill("#f-password", "hemligt");
	const show = page.getByRole("button", { name: "Visa lösenordet" });
	assert.equal(await show.getAttribute("aria-pressed"), "false");
	await page.focus("#f-password");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Space");
	assert.equal(await show.getAttribute("aria-pressed"), "true");
	assert.equal(await page.getAttribute("#f-password", "type"), "text");
	assert.equal(await page.inputValue("#f-password"), "hemligt");
	await look(page, "a password that is shown");
	await page.evaluate(() => document.querySelector("#log-in").addEventListener("submit", (e) => e.preventDefault()));
	await page.fill("#f-email", "ada.admin@ekasa.example");
	await page.keyboard.press("Enter");
	assert.equal(await page.getAttribute("#f-password", "type"), "password");
	await page.context().close();
});

test("menus, tabs, dialogs and notices work by keyboard", async () => {
	const page = await newPage(browser);
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/galleri`);
	// Menu: Enter opens, arrows walk around, Escape closes and gives the focus back.
	await page.focus("#menu summary");
	await page.keyboard.press("Enter");
	await page.keyboard.press("ArrowDown");
	assert.equal(await page.evaluate(() => document.activeElement.closest(".sheet") !== null), true);
	await page.keyboard.press("ArrowUp");
	assert.equal(await page.evaluate(() => document.activeElement.closest("li").nextElementSibling), null);
	await page.keyboard.press("Escape");
	assert.equal(await page.evaluate(() => document.activeElement.matches("#menu:not([open]) summary")), true);
	// Tabs: one stop, arrows and Home and End between them, only one panel shown.
	await page.focus("#t-tab-a");
	await page.keyboard.press("ArrowRight");
	assert.equal(await focused(page), "button t-tab-b");
	assert.deepEqual(await page.$$eval("[role=tabpanel]", (all) => all.map((p) => p.hidden)), [true, false, true]);
	await page.keyboard.press("End");
	assert.equal(await focused(page), "button t-tab-c");
	assert.equal(await page.$$eval("[role=tab][tabindex='0']", (all) => all.length), 1);
	// Dialog: the focus goes in, Escape closes, the focus comes back.
	await page.focus("a[data-dialog]");
	await page.keyboard.press("Enter");
	assert.equal(await page.evaluate(() => document.activeElement.closest("dialog[open]") !== null), true);
	await page.keyboard.press("Escape");
	assert.equal(await page.evaluate(() => document.activeElement.matches("a[data-dialog]")), true);
	// A notice stays until it is closed.
	await page.focus(".notice [data-close]");
	await page.keyboard.press("Enter");
	assert.equal(await page.$$eval(".notice [data-close]", (all) => all.length), 0);
	await page.context().close();
});

test("what one types is kept: by the server for staff, in the tab for everybody else", async () => {
	const page = await newPage(browser);
	await logIn(page, "erik.agent");
	await page.goto(`${base}/arbete/arenden`);
	await page.goto(base + await page.getAttribute("tbody th a", "href"));
	const here = page.url();
	await page.fill("#f-body", "Ett svar som inte är färdigt");
	await page.waitForFunction(() => document.querySelector(".saved-line span").textContent.startsWith("Utkast sparat"));
	await page.fill("#f-body", "Ett svar som inte är färdigt än");
	await page.goto(`${base}/arbete/arenden`); // leaving saves at once
	await page.waitForFunction(async (url) => (await (await fetch(url)).text()).includes("färdigt än"), here);
	await page.goto(here);
	await look(page, "case with a draft");
	assert.equal(await page.inputValue("#f-body"), "Ett svar som inte är färdigt än");
	await page.click(".draft button");
	await page.waitForFunction(() => document.querySelector("#f-body").value === "");
	await page.context().close();
	const citizen = await newPage(browser);
	await citizen.goto(`${base}/kontakt`);
	await citizen.fill("#f-question", "En fråga som jag inte har skickat");
	await citizen.goto(`${base}/`);
	await citizen.goto(`${base}/kontakt`);
	assert.equal(await citizen.inputValue("#f-question"), "En fråga som jag inte har skickat");
	await citizen.click("button.main");
	await citizen.waitForURL(/kvitto/);
	assert.equal(await citizen.evaluate(() => sessionStorage.length), 0);
	assert.equal((await citizen.context().cookies()).length, 0);
	await citizen.context().close();
});

test("fields with a condition, lists that are searched, letters that are left", async () => {
	const page = await newPage(browser);
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/galleri`);
	assert.equal(await page.isVisible("#f-a-why"), false);
	await page.check("[name=a-sure][value='0']");
	assert.equal(await page.isVisible("#f-a-why"), true);
	const search = page.locator("#f-a-tree").locator("xpath=preceding-sibling::input");
	await search.fill("besök");
	assert.equal(await page.$eval("#f-a-tree", (s) => [...s.options].map((o) => o.value).join()), "b");
	await search.fill("xyzzy");
	assert.match(await page.textContent("#f-a-tree >> xpath=preceding-sibling::p[@role='status']"), /Inget/);
	await page.fill("#f-a-words", "å".repeat(990));
	await page.waitForFunction(() => document.getElementById("l-a-words").textContent.startsWith("10 "));
	await page.fill("#f-a-words", "å".repeat(1003));
	await page.waitForFunction(() => document.getElementById("l-a-words").textContent.startsWith("3 tecken för mycket"));
	await page.context().close();
	// Without script it is there with its condition in words.
	const plain = await newPage(browser, { javaScriptEnabled: false });
	await logIn(plain, "anna.agent");
	await plain.goto(`${base}/arbete/galleri`);
	assert.equal(await plain.isVisible("#f-a-why"), true);
	assert.match(await plain.textContent("#w-a-why"), /är ”Nej”/);
	assert.equal(await plain.isVisible("#tab-a"), true);
	assert.equal(await plain.isVisible("#tab-c"), true);
	await plain.context().close();
});

test("without script a citizen files and an agent takes an answer", async () => {
	const citizen = await newPage(browser, { javaScriptEnabled: false });
	await citizen.goto(`${base}/kontakt`);
	await citizen.fill("#f-question", "Fungerar det utan skript?");
	await citizen.click("button.main");
	await citizen.waitForURL(/kvitto/);
	const agent = await newPage(browser, { javaScriptEnabled: false });
	await logIn(agent, "erik.agent");
	await agent.goto(`${base}/arbete/kontakt`);
	await agent.fill("#f-question", "hur lånar jag om böcker");
	await agent.click("button[value=find]");
	await agent.click("#candidates button");
	assert.match(await agent.inputValue("#f-answer"), /lånekort/);
	await agent.click("button[value=close]");
	await agent.waitForSelector(".undo-line");
	await citizen.context().close();
	await agent.context().close();
});
