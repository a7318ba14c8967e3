// The desk for a new contact: answers, ongoing matters and the topic as one types; arrows and Enter take an answer; who has
// called before; whom to connect to; ten seconds to take back what was done. Works without, too, by the buttons.
// SPDX-License-Identifier: Apache-2.0
"use strict";
(() => {
	const WAIT = 120;
	const form = document.getElementById("desk");
	const field = document.getElementById("f-question");
	const list = document.getElementById("candidates");
	if (!form || !field || !list)
		return;
	const byId = (id) => document.getElementById(id);
	const button = (act) => form.querySelector(`button[name=act][value="${act}"]`);
	const answer = byId("f-answer");
	const topic = byId("f-topic");
	const cause = byId("f-cause");
	const fault = document.querySelector("[data-focus]");

	// A part of the page for what is typed: the newest question wins, and one may wait for it.
	class Part {
		constructor(source, box, shown) {
			Object.assign(this, { source, box, shown, asked: "", going: null });
		}

		ask(q, more = "") {
			if (q === this.asked && this.going)
				return this.going;
			this.asked = q;
			clearTimeout(this.timer);
			this.going = this.fetch(q, more).catch(() => {});
			return this.going;
		}

		later(q, more) {
			clearTimeout(this.timer);
			this.timer = setTimeout(() => this.ask(q, more), WAIT);
		}

		async fetch(q, more) {
			const reply = await fetch(`${this.source}?q=${encodeURIComponent(q)}${more}`);
			if (!reply.ok || reply.redirected || this.asked !== q)
				return;
			this.box.innerHTML = await reply.text();
			this.shown?.();
		}
	}

	form.classList.add("js");

	/* Answers. One of them is marked, the first at the beginning; the focus stays in the question. */
	const picks = () => [...list.querySelectorAll(".pick")];
	let marked = 0;
	let touched = topic.value !== "";
	let chosen = document.querySelector("input[name=answer_id]").value !== "";
	const mark = (i) => {
		const all = picks();
		marked = Math.max(0, Math.min(all.length - 1, i));
		all.forEach((b, n) => {
			b.id = `pick-${n}`;
			b.classList.toggle("marked", n === marked);
		});
		if (all.length && document.activeElement === field)
			field.setAttribute("aria-activedescendant", `pick-${marked}`);
		else
			field.removeAttribute("aria-activedescendant");
		all[marked]?.scrollIntoView({ block: "nearest" });
	};
	const guess = () => {
		const told = list.querySelector("[data-guess-topic]");
		if (!touched && !chosen && topic.value !== (told?.dataset.guessTopic ?? "")) {
			topic.value = told?.dataset.guessTopic ?? "";
			topic.dispatchEvent(new CustomEvent("change", { bubbles: true, detail: "guess" }));
		}
		if (cause?.options.length && !cause.value) {
			const usual = form.querySelector("[data-cause-words]").dataset.causeWords;
			cause.options[0].textContent = told ? `${usual}: ${told.dataset.guessCause}` : usual;
		}
	};
	const answers = new Part(list.dataset.source, list, () => {
		mark(0);
		guess();
	});
	const grow = () => {
		answer.style.height = "auto";
		answer.style.height = `${Math.min(answer.scrollHeight + 4, innerHeight * 0.6)}px`;
	};
	const take = (b) => {
		for (const other of picks())
			other.setAttribute("aria-pressed", other === b ? "true" : "false");
		answer.value = b.dataset.answer;
		document.querySelector("input[name=answer_id]").value = b.dataset.answerId;
		chosen = true;
		topic.value = b.dataset.topic;
		topic.dispatchEvent(new CustomEvent("change", { bubbles: true, detail: "answer" }));
		form.classList.add("answered");
		grow();
		button("close").focus({ preventScroll: true });
		answer.scrollIntoView({ block: "nearest" });
	};
	// Another one is looked for: all of them are there again.
	const look = (i) => {
		for (const b of picks())
			b.setAttribute("aria-pressed", "false");
		mark(i);
	};
	const takeMarked = async () => {
		clearTimeout(answers.timer);
		await answers.ask(field.value.trim());
		const b = picks()[marked];
		if (b)
			take(b);
	};
	topic.addEventListener("change", (e) => {
		touched = !(e instanceof CustomEvent) || e.detail === "answer";
	});
	answer.addEventListener("input", () => {
		form.classList.toggle("answered", answer.value !== "");
		grow();
	});
	// An address is needed to send to.
	const email = byId("f-email");
	const send = form.querySelector("input[name=send]")?.closest(".field, fieldset");
	const sendable = () => {
		if (send)
			send.hidden = !email.value.trim() && !fault;
	};
	email.addEventListener("input", sendable);
	sendable();
	field.addEventListener("input", () => {
		answers.later(field.value.trim(), "");
	});
	field.setAttribute("aria-controls", "candidates");
	field.setAttribute("aria-autocomplete", "list");
	field.addEventListener("keydown", (e) => {
		if (e.isComposing || e.ctrlKey || e.metaKey || e.altKey)
			return;
		const end = field.selectionStart === field.value.length && field.selectionEnd === field.value.length;
		if (e.key === "ArrowDown" && end && picks().length) {
			e.preventDefault();
			look(marked + 1);
		} else if (e.key === "ArrowUp" && end && picks().length && marked > 0) {
			e.preventDefault();
			look(marked - 1);
		} else if (e.key === "Enter" && !e.shiftKey) {
			e.preventDefault();
			if (field.value.trim())
				takeMarked();
		}
	});
	list.addEventListener("click", (e) => {
		const b = e.target.closest(".pick");
		if (!b)
			return;
		e.preventDefault();
		take(b);
	});
	const find = document.querySelector(".find");
	if (find)
		find.hidden = true;
	if (!fault)
		field.focus();
	if (answer.value) {
		form.classList.add("answered");
		grow();
	}
	if (field.value.trim() && !picks().length)
		answers.ask(field.value.trim());
	else
		mark(0);

	/* What was done may be taken back while the seconds count down; afterwards the line says no more of it. */
	const line = document.querySelector("[data-countdown]");
	if (line?.querySelector("form")) {
		let left = Number(line.dataset.countdown);
		const count = line.querySelector("[data-count]");
		const tick = setInterval(() => {
			left -= 1;
			count.textContent = `${left} s`;
			line.style.setProperty("--left", left / Number(line.dataset.countdown));
			if (left > 0)
				return;
			clearInterval(tick);
			line.querySelector("form").remove();
			count.remove();
		}, 1000);
	}

	/* A list under a field: arrows choose, Enter takes, Escape closes. */
	class Choices {
		constructor(input, source, label, pick) {
			this.input = input;
			this.pick = pick;
			this.box = document.createElement("div");
			this.box.id = `${input.id}-choices`;
			this.label = label;
			input.after(this.box);
			input.setAttribute("role", "combobox");
			input.setAttribute("aria-autocomplete", "list");
			input.setAttribute("aria-controls", this.box.id);
			input.setAttribute("aria-expanded", "false");
			this.part = new Part(source, this.box, () => this.show());
			input.addEventListener("input", () => this.typed());
			input.addEventListener("keydown", (e) => this.key(e));
			input.addEventListener("blur", () => setTimeout(() => this.close(), 200));
			this.box.addEventListener("mousedown", (e) => {
				const row = e.target.closest("li");
				if (row) {
					e.preventDefault();
					this.choose(row);
				}
			});
		}

		rows() {
			return [...this.box.querySelectorAll("li")];
		}

		typed() {
			const q = this.input.value.trim();
			if (q.length < 2)
				this.close();
			else
				this.part.later(q, "");
		}

		show() {
			const rows = this.rows();
			this.at = -1;
			const box = this.box.firstElementChild;
			box?.setAttribute("role", "listbox");
			box?.setAttribute("aria-label", this.label);
			rows.forEach((r, i) => {
				r.id = `${this.box.id}-${i}`;
				r.setAttribute("role", "option");
			});
			this.input.setAttribute("aria-expanded", rows.length ? "true" : "false");
			if (document.activeElement !== this.input)
				this.close();
		}

		mark(i) {
			const rows = this.rows();
			this.at = (i + rows.length) % rows.length;
			rows.forEach((r, n) => r.setAttribute("aria-selected", n === this.at ? "true" : "false"));
			this.input.setAttribute("aria-activedescendant", rows[this.at].id);
			rows[this.at].scrollIntoView({ block: "nearest" });
		}

		key(e) {
			const rows = this.rows();
			if (!rows.length)
				return;
			if (e.key === "ArrowDown" || e.key === "ArrowUp") {
				e.preventDefault();
				this.mark(this.at < 0 && e.key === "ArrowUp" ? -1 : this.at + (e.key === "ArrowDown" ? 1 : -1));
			} else if (e.key === "Enter" && this.at >= 0) {
				e.preventDefault();
				this.choose(rows[this.at]);
			} else if (e.key === "Escape") {
				this.close();
			}
		}

		choose(row) {
			this.close();
			this.pick(row);
		}

		close() {
			clearTimeout(this.part.timer);
			this.part.asked = "";
			this.part.going = null;
			this.box.replaceChildren();
			this.at = -1;
			this.input.setAttribute("aria-expanded", "false");
			this.input.removeAttribute("aria-activedescendant");
		}
	}
	const who = document.querySelector(".who");
	for (const name of ["phone", "name", "email"])
		new Choices(byId(`f-${name}`), who.dataset.source, who.dataset.label, (row) => {
			byId("f-name").value = row.dataset.name;
			byId("f-phone").value = row.dataset.phone;
			byId("f-email").value = row.dataset.email;
			sendable();
			(field.value.trim() ? byId("f-name") : field).focus();
		});

	/* Whom to connect to: the list is under its field, the arrows go into it, Enter takes the person down. */
	const connect = document.querySelector(".connect");
	const seek = connect?.querySelector("input[name=q]");
	if (seek) {
		const people = new Part(connect.dataset.source, byId("people"));
		const persons = () => [...connect.querySelectorAll(".pick-person")];
		seek.autocomplete = "off";
		seek.addEventListener("input", () => people.later(seek.value.trim(), ""));
		connect.addEventListener("keydown", (e) => {
			const all = persons();
			const at = all.indexOf(document.activeElement);
			if (e.key === "ArrowDown" && at < all.length - 1) {
				e.preventDefault();
				all[at + 1].focus();
			} else if (e.key === "ArrowUp" && at >= 0) {
				e.preventDefault();
				(all[at - 1] ?? seek).focus();
			} else if (e.key === "Escape") {
				field.focus();
			}
		});
		connect.querySelector("form").addEventListener("submit", async (e) => {
			e.preventDefault();
			clearTimeout(people.timer);
			await people.ask(seek.value.trim());
			persons()[0]?.focus();
		});
		connect.addEventListener("click", (e) => {
			const b = e.target.closest(".pick-person");
			if (!b)
				return;
			byId("f-resolution").value = "connected";
			answer.value = `${button("connected").textContent}: ${b.dataset.text}`;
			grow();
			button("connected").focus();
		});
	}

	/* The keys that help most, where one looks. */
	const hints = document.querySelector(".hints");
	for (const row of document.querySelectorAll("#keys [data-keys]")) {
		if (!/^(pick:|press:#desk|press:\.ongoing|focus:\.connect|open:|press:#same)/.test(row.dataset.does))
			continue;
		const item = document.createElement("span");
		const key = document.createElement("kbd");
		key.textContent = row.dataset.keys;
		item.append(key, row.querySelector("dt").textContent);
		hints.append(item, " ");
	}
})();
