// Fields for files: a place to drop them, each with its size and a way to remove it, what cannot be sent said before it
// is sent, and how the sending goes, with a way to stop and to try again. Without this file it is the browser's own field.
// SPDX-License-Identifier: Apache-2.0
"use strict";
(() => {
	const STEP = 25; // per cent between what is said aloud
	const make = (tag, attributes = {}, text = "") => {
		const e = document.createElement(tag);
		for (const [name, value] of Object.entries(attributes))
			e.setAttribute(name, value);
		e.textContent = text;
		return e;
	};
	const filled = (text, ...values) => text.replace(/\{(\d)\}/g, (all, i) => values[i] ?? all);
	const decimal = (n) => n.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
	const size = (bytes, unit) => bytes < 1048576 ? `${Math.ceil(bytes / 1024)} k${unit}` : `${decimal(Math.floor(bytes / 104857.6) / 10)} M${unit}`;

	// One field: what is chosen, what of it cannot be sent, and the list of it.
	class Field {
		constructor(box) {
			const words = box.dataset;
			this.box = box;
			this.words = words;
			this.files = [];
			this.bars = new Map();
			this.input = box.querySelector("input[type=file]");
			this.form = this.input.form;
			const id = this.input.id;
			const label = document.querySelector(`label[for="${id}"]`);
			this.choose = make("button", { type: "button", id, class: "choose" }, words.choose);
			this.list = make("ul", { class: "chosen" });
			this.say = make("p", { class: "meta", role: "status" });
			this.limits = box.querySelector(".help");
			const drop = make("p", { class: "drop" });
			label.id = label.id || `n-${id}`;
			this.choose.setAttribute("aria-labelledby", `${label.id} ${id}`);
			this.choose.setAttribute("aria-describedby", this.input.getAttribute("aria-describedby"));
			this.input.id = `${id}-input`;
			this.input.hidden = true;
			this.input.removeAttribute("aria-describedby");
			this.input.removeAttribute("aria-invalid");
			drop.append(this.choose, make("span", { class: "meta" }, words.drop));
			box.prepend(drop);
			this.limits.after(this.list, this.say);
			box.classList.add("ready");
			this.choose.addEventListener("click", () => this.input.click());
			this.input.addEventListener("change", () => this.add([...this.input.files]));
			box.addEventListener("dragover", (e) => {
				e.preventDefault();
				box.classList.add("over");
			});
			for (const name of ["dragleave", "drop"])
				box.addEventListener(name, () => box.classList.remove("over"));
			box.addEventListener("drop", (e) => {
				e.preventDefault();
				this.add([...e.dataTransfer.files]);
			});
		}
		add(files) {
			const known = (f) => this.files.some((g) => g.name === f.name && g.size === f.size && g.lastModified === f.lastModified);
			if (!this.input.multiple)
				this.files = [];
			this.files.push(...files.filter((f) => !known(f)));
			this.draw();
		}
		remove(i) {
			const [gone] = this.files.splice(i, 1);
			this.draw(filled(this.words.removed, gone.name));
			const buttons = this.list.querySelectorAll("button");
			(buttons[Math.min(i, buttons.length - 1)] ?? this.choose).focus();
		}
		// Why each file cannot be sent; null for those that can.
		faults() {
			const w = this.words;
			const ends = (this.input.accept || "").split(",").filter(Boolean);
			let n = 0;
			let sum = 0;
			return this.files.map((f) => {
				if (f.size > Number(w.each))
					return filled(w.large, size(Number(w.each), w.unit));
				if (ends.length && !ends.some((e) => f.name.toLowerCase().endsWith(e)))
					return filled(w.kind, w.kinds);
				if (n >= Number(w.most))
					return filled(w.many, w.most);
				if (sum + f.size > Number(w.all))
					return filled(w.room, size(Number(w.all), w.unit));
				n += 1;
				sum += f.size;
				return null;
			});
		}
		draw(first = "") {
			const w = this.words;
			const faults = this.faults();
			const good = this.files.filter((f, i) => !faults[i]);
			const carrier = new DataTransfer();
			good.forEach((f) => carrier.items.add(f));
			this.input.files = carrier.files;
			this.bars = new Map();
			this.list.replaceChildren(...this.files.map((f, i) => {
				const row = make("li", { class: faults[i] ? "wrong" : "" });
				const name = make("span", { class: "name" });
				const remove = make("button", { type: "button", class: "plain" }, w.remove);
				remove.append(make("span", { class: "away" }, ` ${f.name}`));
				name.append(make("b", {}, f.name), " ", make("span", { class: "meta" }, size(f.size, w.unit)));
				row.append(name, remove);
				remove.addEventListener("click", () => this.remove(i));
				if (faults[i]) {
					const error = make("p", { class: "error", id: `${this.choose.id}-bad-${i}` }, faults[i]);
					remove.setAttribute("aria-describedby", error.id);
					row.append(error);
				} else {
					const bar = make("progress", { max: "100", value: "0", "aria-label": filled(w.progress, f.name), hidden: "" });
					this.bars.set(f, bar);
					row.append(bar);
				}
				return row;
			}));
			const told = this.files.length ? filled(w.chosen, good.length, size(good.reduce((s, f) => s + f.size, 0), w.unit)) : w.none;
			this.say.textContent = [first, told, faults.some(Boolean) ? w.fix : ""].filter(Boolean).join(" ");
		}
		wrong() {
			return this.list.querySelector(".wrong button");
		}
	}

	// Sending a form: by one request, so that the same form sent again is the same act.
	class Sending {
		constructor(form, fields) {
			this.form = form;
			this.fields = fields;
			this.words = fields[0].words;
			this.panel = make("div", { class: "sending", hidden: "" });
			this.bar = make("progress", { max: "100", value: "0", "aria-label": this.words.whole });
			this.say = make("p", { role: "status" });
			this.stop = make("button", { type: "button" }, this.words.cancel);
			this.again = make("button", { type: "button", class: "main", hidden: "" }, this.words.again);
			this.panel.append(this.say, this.bar, this.stop, this.again);
			this.stop.addEventListener("click", () => this.request.abort());
			this.again.addEventListener("click", () => this.send());
			form.append(this.panel);
			form.addEventListener("submit", (e) => this.submit(e));
		}
		submit(e) {
			const wrong = this.fields.map((f) => f.wrong()).find(Boolean);
			if (wrong) {
				e.preventDefault();
				wrong.focus();
			} else if (this.fields.some((f) => f.input.files.length) && !e.defaultPrevented) {
				e.preventDefault();
				this.button = e.submitter;
				this.send();
			}
		}
		busy(on) {
			for (const b of this.form.querySelectorAll("button"))
				if (!this.panel.contains(b))
					b.disabled = on;
			for (const f of this.fields)
				f.box.classList.toggle("busy", on);
			this.stop.hidden = !on;
			this.again.hidden = true;
			this.bar.hidden = !on;
			this.panel.hidden = false;
		}
		progress(loaded) {
			let from = 0;
			const all = this.fields.flatMap((f) => [...f.bars]);
			const sum = all.reduce((s, [f]) => s + f.size, 0);
			for (const [file, bar] of all) {
				bar.value = file.size ? Math.max(0, Math.min(100, (loaded - from) / file.size * 100)) : loaded > from ? 100 : 0;
				bar.hidden = false;
				bar.nextElementSibling?.remove();
				if (bar.value >= 100)
					bar.after(make("span", { class: "meta" }, this.words.arrived));
				from += file.size;
			}
			this.bar.value = sum ? Math.min(100, loaded / sum * 100) : 0;
			const step = Math.floor(this.bar.value / STEP) * STEP;
			if (step !== this.told && step < 100)
				this.say.textContent = filled(this.words.sending, step, size(sum, this.words.unit));
			this.told = step;
		}
		send() {
			const data = new FormData(this.form);
			const request = new XMLHttpRequest();
			if (this.button?.name)
				data.append(this.button.name, this.button.value);
			this.request = request;
			this.told = -1;
			this.busy(true);
			this.progress(0);
			this.stop.focus();
			request.upload.addEventListener("progress", (e) => this.progress(e.loaded));
			request.upload.addEventListener("load", () => {
				this.progress(Infinity);
				this.say.textContent = this.words.waiting;
			});
			request.addEventListener("load", () => this.answered());
			request.addEventListener("error", () => this.ended(this.words.broken, this.again));
			request.addEventListener("abort", () => this.ended(this.words.cancelled, this.again));
			request.open("POST", this.form.action);
			request.send(data);
		}
		ended(text, focus) {
			delete this.form.dataset.sent;
			this.busy(false);
			this.again.hidden = false;
			for (const f of this.fields)
				f.draw();
			this.say.textContent = text;
			focus.focus();
		}
		answered() {
			const r = this.request;
			const here = new URL(this.form.action);
			const there = new URL(r.responseURL || here);
			if (r.status === 200 && (there.pathname !== here.pathname || there.search !== here.search)) {
				location.assign(there);
				return;
			}
			const page = new DOMParser().parseFromString(r.responseText, "text/html");
			const form = page.getElementById(this.form.id);
			const fault = form?.previousElementSibling;
			if (r.status === 422 && fault?.matches(".fault"))
				this.refused(form, fault);
			else
				this.other(page);
		}
		// What was wrong is put into this page: what was typed and chosen is still here.
		refused(fresh, fault) {
			this.busy(false);
			this.panel.hidden = true;
			for (const f of this.fields)
				f.draw();
			document.querySelectorAll(`#${this.form.id} .field.wrong`).forEach((e) => e.classList.remove("wrong"));
			this.form.querySelectorAll("p.error[id^=e-]").forEach((e) => e.remove());
			this.form.querySelectorAll("[aria-invalid]").forEach((e) => e.removeAttribute("aria-invalid"));
			if (this.form.previousElementSibling?.matches(".fault"))
				this.form.previousElementSibling.remove();
			for (const error of fresh.querySelectorAll("p.error[id^=e-]")) {
				const control = document.getElementById(`f-${error.id.slice(2)}`);
				const box = control?.closest(".field");
				if (!box)
					continue;
				box.classList.add("wrong");
				(control.closest(".files") ?? control).before(document.adoptNode(error));
				if (control.tagName !== "BUTTON")
					control.setAttribute("aria-invalid", "true");
				control.setAttribute("aria-describedby", `${error.id} ${(control.getAttribute("aria-describedby") ?? "")
					.split(" ").filter((x) => x && x !== error.id).join(" ")}`.trim());
			}
			this.form.before(document.adoptNode(fault));
			delete this.form.dataset.sent;
			fault.focus();
		}
		// Any other answer is a page of its own.
		other(page) {
			const main = document.getElementById("main");
			const fresh = page.getElementById("main");
			if (!fresh) {
				this.ended(this.words.broken, this.again);
				return;
			}
			document.title = page.title;
			main.replaceChildren(...fresh.childNodes);
			main.focus();
			scrollTo(0, 0);
		}
	}

	const forms = new Map();
	for (const box of document.querySelectorAll("[data-files]:not(.ready)")) {
		const field = new Field(box);
		forms.set(field.form, [...(forms.get(field.form) ?? []), field]);
	}
	for (const [form, fields] of forms)
		new Sending(form, fields);
})();
