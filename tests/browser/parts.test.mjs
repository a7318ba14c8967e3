// The parts that the script makes richer, by keyboard, and the same without it.
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, focused, logIn, look, newPage, open, tabTo } from "./lib.mjs";

let browser;
before(async () => { browser = await open(); });
after(async () => { await browser.close(); });

const png = Buffer.from("89504e470d0a1a0a0000000d49484452000002800000" + "01e0080600000000000000", "hex");
const file = (name, bytes = 2000, type = "image/png") => ({ name, mimeType: type, buffer: Buffer.concat([png, Buffer.alloc(bytes)]) });

test("files are chosen, refused, removed and sent, by keyboard", async () => {
	const page = await newPage(browser);
	// Whoever listens only when the key is pressed may be too late: the choice is then a window of the system.
	page.on("filechooser", () => {});
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/galleri`);
	const said = () => page.textContent("#files-form .files [role=status]");
	// The button opens the browser's own choice; the label and the limits are read with it.
	await page.focus("#f-files");
	assert.equal(await page.getAttribute("#f-files", "aria-describedby"), "l-files");
	const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
	await chooser.setFiles([file("ett.png"), file("stor.png", 1200000), file("program.exe"), file("tva.png")]);
	assert.match(await said(), /Valda filer: 2\. .*Något kan inte skickas/);
	const errors = await page.$$eval("#files-form .chosen .error", (all) => all.map((e) => e.textContent));
	assert.deepEqual(errors, ["Filen är för stor. En fil får vara högst 1 MB.", "Filen är av fel slag. Det går bra med PDF, PNG, JPEG."]);
	await look(page, "chosen files");
	// What cannot be sent keeps the form here, with the focus on the way to remove it.
	await page.focus("#files-form button.main");
	await page.keyboard.press("Enter");
	assert.equal(await focused(page), "button Ta bort stor.png");
	await page.keyboard.press("Enter");
	assert.match(await said(), /^stor\.png är borttagen/);
	assert.equal(await focused(page), "button Ta bort program.exe");
	await page.keyboard.press("Enter");
	assert.equal(await focused(page), "button Ta bort tva.png");
	// Dropped files join the others.
	await page.evaluate(() => {
		const data = new DataTransfer();
		data.items.add(new File(["%PDF-1.4"], "tre.pdf"));
		data.items.add(new File(["%PDF-1.4"], "fyra.pdf"));
		document.querySelector("#files-form .files").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
	});
	assert.match(await page.textContent("#files-form .chosen .error"), /inte plats.*högst 3/);
	await page.click("#files-form .wrong button");
	await page.focus("#files-form button.main");
	await page.keyboard.press("Enter");
	await page.waitForURL(/skickat=1/);
	assert.match(await page.textContent("#upload .done"), /Filerna kom fram/);
	await page.context().close();
});

test("a sending can be cancelled, and a broken one tried again with everything kept", async () => {
	const page = await newPage(browser);
	page.on("request", () => {});
	await page.goto(`${base}/kontakt`);
	await page.fill("#f-question", "Min fråga med en bild");
	await page.setInputFiles("#f-files-input", [file("bild.png", 300000)]);
	// The connection breaks: the text and the files are here, and the same form goes once more.
	let sent = 0;
	await page.route("**/kontakt", (route) => {
		sent += route.request().method() === "POST" ? 1 : 0;
		return route.request().method() === "POST" && sent === 1 ? route.abort("connectionreset") : route.continue();
	});
	await page.focus("main form button.main");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".sending button.main:not([hidden])");
	assert.match(await page.textContent(".sending [role=status]"), /Anslutningen bröts/);
	assert.match(await focused(page), /^button Skicka igen/);
	assert.equal(await page.inputValue("#f-question"), "Min fråga med en bild");
	page.faults.length = 0; // the browser tells of the broken connection, too
	await look(page, "a broken sending");
	// A sending that takes its time is cancelled.
	await page.unroute("**/kontakt");
	await page.route("**/kontakt", async (route) => {
		await new Promise((done) => { setTimeout(done, 3000); });
		await route.abort().catch(() => {});
	});
	await page.keyboard.press("Enter");
	await page.waitForSelector(".sending button:not(.main):not([hidden])");
	assert.match(await focused(page), /^button Avbryt sändningen/);
	await page.keyboard.press("Enter");
	assert.match(await page.textContent(".sending [role=status]"), /avbröts/);
	await page.unroute("**/kontakt");
	// What is wrong in another field is said here, with the files still chosen.
	await page.fill("#f-email", "inte en adress");
	await page.click(".sending button.main");
	await page.waitForSelector(".fault");
	assert.match(await focused(page), /^div /);
	assert.equal(await page.getAttribute("#f-email", "aria-invalid"), "true");
	assert.equal(await page.$$eval(".chosen li", (all) => all.length), 1);
	await look(page, "a refused sending");
	await page.fill("#f-email", "");
	await tabTo(page, "main form button.main");
	await page.keyboard.press("Enter");
	await page.waitForURL(/kvitto/);
	assert.equal(await page.evaluate(() => sessionStorage.length), 0);
	await page.context().close();
});

test("files without script are the browser's own field, with the limits in words", async () => {
	const page = await newPage(browser, { javaScriptEnabled: false });
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/galleri`);
	assert.match(await page.textContent("#l-files"), /Högst 3 filer.*1 MB.*PDF, PNG, JPEG/);
	await page.setInputFiles("#f-files", [file("ett.png"), file("stor.png", 1200000), { name: "text.png", mimeType: "image/png", buffer: Buffer.from("hej") }]);
	await page.click("#files-form button.main");
	await page.waitForSelector(".fault");
	const came = await page.$$eval(".came li", (all) => all.map((e) => e.textContent));
	assert.equal(came.length, 3);
	assert.match(came[1], /stor\.png.*för stor/);
	assert.match(came[2], /text\.png.*fel slag/);
	assert.match(await page.textContent("#upload .fault"), /stor\.png: Filen är för stor/);
	await page.context().close();
});

test("the figures print on one A4", async () => {
	const page = await newPage(browser);
	await logIn(page, "anna.agent");
	await page.goto(`${base}/arbete/statistik`);
	await page.waitForSelector(".numbers .big");
	const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
	assert.match(pdf, /\/MediaBox \[0 0 59[45][^ ]* 84[12]/);
	assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1);
	await page.context().close();
});

test("a case has no id twice, and a conflict shows both sides on it", async () => {
	const [first, second] = [await newPage(browser), await newPage(browser)];
	await logIn(first, "anna.agent");
	await logIn(second, "erik.agent");
	await first.goto(`${base}/arbete/arenden`);
	const address = base + await first.getAttribute("tbody th a", "href");
	await first.goto(address);
	await look(first, "case");
	await second.goto(address);
	await second.fill("#f-body", "Det första svaret");
	await second.click("button[value=open]");
	await second.waitForLoadState();
	await first.fill("#f-body", "Det andra svaret");
	await first.click("#answer button[value=open]");
	await first.waitForSelector(".conflict");
	assert.match(await focused(first), /^div Någon annan hann före/);
	assert.match(await first.textContent(".conflict mark"), /Det andra svaret/);
	await look(first, "conflict");
	await first.context().close();
	await second.context().close();
});

test("what was done is said where one is, waits while it is read, and stands on the page all the time", async () => {
	const page = await newPage(browser, { viewport: { width: 1280, height: 400 } });
	await logIn(page, "anna.agent");
	await page.clock.install();
	await page.goto(`${base}/arbete/arenden?ant=100`);
	const last = page.locator("tbody input[name=rad]").last();
	await last.scrollIntoViewIfNeeded();
	await last.check();
	await page.locator(".bulk button").first().click();
	await page.waitForURL(/klart=/);
	await page.clock.runFor(500);
	assert.ok(await page.evaluate(() => scrollY) > 100, "the page comes back to the same place");
	const text = await page.textContent("main > [data-toast] p");
	assert.match(text, /Går att ångra till/);
	assert.equal(await page.textContent(".toasts[role=status] .toast p"), text);
	await look(page, "a toast");
	// Not while it is read.
	await page.focus(".toast form button");
	await page.clock.runFor(60000);
	assert.equal(await page.$$eval(".toast", (all) => all.length), 1);
	await page.evaluate(() => document.getElementById("main").focus());
	await page.hover(".toast");
	await page.clock.runFor(60000);
	assert.equal(await page.$$eval(".toast", (all) => all.length), 1);
	await page.mouse.move(1, 1);
	await page.clock.runFor(13000);
	assert.equal(await page.$$eval(".toast", (all) => all.length), 0);
	assert.equal(await page.$$eval("main > [data-toast] form", (all) => all.length), 1);
	await page.context().close();
});

test("shortcuts are listed, not heard while one types, changed and switched off", async () => {
	const page = await newPage(browser);
	await logIn(page, "erik.agent");
	await page.goto(`${base}/arbete/arenden`);
	await page.keyboard.press("?");
	assert.equal(await page.isVisible("#keys[open]"), true);
	assert.match(await page.textContent("#keys"), /Nästa rad/);
	await look(page, "the dialog of shortcuts");
	await page.keyboard.press("j"); // an open dialog hears its own keys only
	await page.keyboard.press("Escape");
	// Rows by j, k and x; not while one types.
	await page.keyboard.press("j");
	await page.keyboard.press("j");
	assert.equal(await page.evaluate(() => [...document.querySelectorAll(".list tbody tr")].indexOf(document.activeElement.closest("tr"))), 1);
	await page.keyboard.press("k");
	await page.keyboard.press("x");
	assert.equal(await page.$$eval("tbody tr:first-child input:checked", (all) => all.length), 1);
	await page.keyboard.press("x");
	await page.keyboard.press("/");
	await page.keyboard.type("jkx?");
	assert.equal(await page.evaluate(() => document.activeElement.value), "jkx?");
	assert.equal(await page.isVisible("#keys[open]"), false);
	// Changed on the page that lists them, without script too.
	await page.goto(`${base}/arbete/kortkommandon`);
	await look(page, "the page of shortcuts");
	await page.fill("#f-key-next", "k");
	await page.click("main form button.main");
	await page.waitForSelector(".fault");
	assert.match(await page.textContent(".fault"), /Föregående rad: .*Nästa rad/);
	await page.fill("#f-key-next", "n");
	await page.fill("#f-key-previous", "");
	await page.click("main form button.main");
	await page.waitForURL(/klart=sparat/);
	await page.goto(`${base}/arbete/arenden`);
	await page.keyboard.press("k");
	assert.equal(await page.evaluate(() => document.activeElement.closest("tr")), null);
	await page.keyboard.press("n");
	assert.notEqual(await page.evaluate(() => document.activeElement.closest("tr")), null);
	await page.keyboard.press("Alt+n");
	await page.waitForURL(/arbete\/kontakt/);
	await page.goto(`${base}/arbete/kortkommandon`);
	await page.check("[name=use][value='0']");
	await page.click("main form button.main");
	await page.waitForURL(/klart=sparat/);
	await page.goto(`${base}/arbete/arenden`);
	await page.keyboard.press("?");
	assert.equal(await page.$$eval("#keys", (all) => all.length), 0);
	await page.keyboard.press("n");
	assert.equal(await page.evaluate(() => document.activeElement.closest("tr")), null);
	await page.goto(`${base}/arbete/kortkommandon`);
	await page.click("text=Som från början");
	await page.waitForURL(/klart=som-forut/);
	assert.equal(await page.inputValue("#f-key-next"), "j");
	await page.context().close();
});

test("text with formatting: buttons write the marks, the look comes without leaving the page", async () => {
	const page = await newPage(browser);
	await logIn(page, "kim.communicator");
	await page.goto(`${base}/arbete/texter`);
	await page.goto(base + await page.getAttribute("a[href$='/sv']", "href"));
	await page.fill("#f-body", "Viktigt att veta\nett\ntvå");
	await page.evaluate(() => document.getElementById("f-body").setSelectionRange(0, 7));
	await page.focus("[data-tool=bold]");
	await page.keyboard.press("Enter");
	assert.equal(await page.inputValue("#f-body"), "**Viktigt** att veta\nett\ntvå");
	await page.evaluate(() => document.getElementById("f-body").setSelectionRange(22, 27));
	await page.click("[data-tool=list]");
	assert.equal(await page.inputValue("#f-body"), "**Viktigt** att veta\n- ett\n- två");
	await page.keyboard.press("Control+z"); // the browser's own undo knows of it
	assert.equal(await page.inputValue("#f-body"), "**Viktigt** att veta\nett\ntvå");
	const here = page.url();
	await page.focus("[data-preview]");
	await page.keyboard.press("Enter");
	await page.waitForSelector(".looked strong");
	assert.equal(page.url(), here);
	assert.equal(await page.textContent(".looked strong"), "Viktigt");
	assert.match(await page.textContent("[data-preview] + [role=status]"), /visas nedanför/);
	await look(page, "a text with its look");
	await page.context().close();
	const plain = await newPage(browser, { javaScriptEnabled: false });
	await logIn(plain, "kim.communicator");
	await plain.goto(here);
	assert.equal(await plain.isVisible("[data-tools]"), false);
	await plain.fill("#f-title", "Tillgänglighet");
	await plain.fill("#f-body", "En *kursiv* rad");
	await plain.click("[data-preview]");
	assert.equal(await plain.textContent(".looked em"), "kursiv");
	assert.equal(await plain.inputValue("#f-body"), "En *kursiv* rad");
	await plain.context().close();
});
