// Names of colleagues while one types @ in a note, or a name in a field for one. The list is asked for as one types and
// holds only those who may see the thing; arrows choose, Enter or Tab takes, Escape closes. Without this file one writes
// the name or address oneself.
// SPDX-License-Identifier: Apache-2.0
"use strict";
(() => {
	const WAIT = 150;
	const LONGEST = 60;
	let last = 0;

	class Names {
		constructor(field, box) {
			this.field = field;
			this.source = box.dataset.people;
			this.words = box.dataset;
			this.whole = field.matches("input"); // the field is one name; in a note each follows an @
			this.at = -1;
			this.id = `people-${++last}`;
			this.list = document.createElement("ul");
			this.list.id = this.id;
			this.list.className = "names";
			this.list.setAttribute("role", "listbox");
			this.list.setAttribute("aria-label", this.words.peopleLabel);
			this.list.hidden = true;
			this.say = document.createElement("p");
			this.say.className = "away";
			this.say.setAttribute("role", "status");
			field.after(this.list, this.say);
			field.setAttribute("aria-autocomplete", "list");
			field.setAttribute("aria-controls", this.id);
			field.autocomplete = "off";
			if (this.whole) {
				field.setAttribute("role", "combobox");
				field.setAttribute("aria-expanded", "false");
			} else {
				field.setAttribute("aria-haspopup", "listbox");
			}
			field.addEventListener("input", () => {
				clearTimeout(this.timer);
				this.timer = setTimeout(() => this.ask().catch(() => this.close()), WAIT);
			});
			field.addEventListener("keydown", (e) => this.key(e));
			field.addEventListener("blur", () => this.close());
			this.list.addEventListener("mousedown", (e) => {
				const option = e.target.closest("[role=option]");
				e.preventDefault();
				if (option)
					this.take([...this.list.children].indexOf(option));
			});
		}

		// What of a name stands before the caret, and where it begins.
		typed() {
			const text = this.field.value.slice(0, this.field.selectionStart);
			if (this.whole)
				return text.trim() ? { from: 0, text: text.trim() } : null;
			const from = text.lastIndexOf("@");
			const part = text.slice(from + 1);
			if (from < 0 || (from > 0 && !/[\s(]/.test(text[from - 1])) || part.length > LONGEST || /\n/.test(part))
				return null;
			return { from: from + 1, text: part };
		}

		async ask() {
			const typed = this.typed();
			if (!typed || !typed.text.trim()) {
				this.close();
				return;
			}
			this.asked = typed.text;
			const url = new URL(this.source, location.href);
			url.searchParams.set("q", typed.text);
			const answer = await fetch(url);
			if (!answer.ok || answer.redirected || this.asked !== typed.text || document.activeElement !== this.field) {
				this.close();
				return;
			}
			this.show(await answer.json(), typed);
		}

		show(people, typed) {
			const done = people.length === 1 && people[0].name.toLocaleLowerCase("sv") === typed.text.trim().toLocaleLowerCase("sv");
			this.people = people;
			if (!people.length || done) {
				this.close();
				return;
			}
			this.list.replaceChildren(...people.map((p, i) => {
				const option = document.createElement("li");
				const email = document.createElement("span");
				option.id = `${this.id}-${i}`;
				option.setAttribute("role", "option");
				option.setAttribute("aria-selected", "false");
				option.textContent = `${p.name} `;
				email.className = "meta";
				email.textContent = p.email;
				option.append(email);
				return option;
			}));
			this.list.hidden = false;
			if (this.whole)
				this.field.setAttribute("aria-expanded", "true");
			this.choose(-1);
			this.say.textContent = this.words.peopleFound.replace("{0}", people.length);
		}

		close() {
			this.list.hidden = true;
			this.people = [];
			this.say.textContent = "";
			this.field.removeAttribute("aria-activedescendant");
			if (this.whole)
				this.field.setAttribute("aria-expanded", "false");
		}

		choose(at) {
			this.at = at;
			[...this.list.children].forEach((o, i) => o.setAttribute("aria-selected", i === at ? "true" : "false"));
			if (at < 0) {
				this.field.removeAttribute("aria-activedescendant");
				return;
			}
			this.field.setAttribute("aria-activedescendant", this.list.children[at].id);
			this.list.children[at].scrollIntoView({ block: "nearest" });
		}

		take(at) {
			const typed = this.typed();
			const { name, email, shared } = this.people[at];
			const text = this.whole || shared ? email : name;
			if (typed) {
				const end = this.field.selectionStart;
				this.field.setRangeText(this.whole ? text : `${text} `, typed.from, this.whole ? this.field.value.length : end, "end");
				this.field.dispatchEvent(new Event("change", { bubbles: true }));
			}
			clearTimeout(this.timer);
			this.close();
		}

		key(e) {
			if (this.list.hidden || e.isComposing)
				return;
			const n = this.people.length;
			if (e.key === "ArrowDown" || e.key === "ArrowUp")
				this.choose(this.at < 0 ? (e.key === "ArrowDown" ? 0 : n - 1) : (this.at + (e.key === "ArrowDown" ? 1 : n - 1)) % n);
			else if ((e.key === "Enter" || e.key === "Tab") && this.at >= 0)
				this.take(this.at);
			else if (e.key === "Escape")
				this.close();
			else
				return;
			e.preventDefault();
			e.stopPropagation();
		}
	}

	for (const box of document.querySelectorAll("[data-people]"))
		for (const field of box.querySelectorAll("textarea, input[name=who]"))
			new Names(field, box);
})();
