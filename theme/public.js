// Public pages: answers as one types, a receipt's number and code to take along. Everything works without this file.
// SPDX-License-Identifier: Apache-2.0
"use strict";
(() => {
	for (const b of document.querySelectorAll("[data-copy]")) {
		const said = b.parentElement.querySelector("[role=status]");
		b.hidden = !navigator.clipboard;
		b.addEventListener("click", async () => {
			try {
				await navigator.clipboard.writeText(b.dataset.copy);
				said.textContent = b.dataset.copied;
			} catch {
				b.hidden = true; // the browser does not let us: number and code stand above
			}
		});
	}
	const field = document.getElementById("f-q");
	const list = document.getElementById("typed");
	if (!field || !list)
		return;
	const address = field.form.action.replace(/\/fraga$/, "/forslag");
	let timer = 0;
	let asked = "";
	const ask = async () => {
		const q = field.value.trim();
		if (q === asked)
			return;
		asked = q;
		if (q.length < 3) {
			list.replaceChildren();
			return;
		}
		try {
			const answer = await fetch(`${address}?q=${encodeURIComponent(q)}`);
			// What came late for an older text is thrown away.
			if (answer.ok && asked === q)
				list.innerHTML = await answer.text();
		} catch {
			list.replaceChildren();
		}
	};
	field.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(ask, 150);
	});
	// Arrows walk between the field and what was found; Escape goes back to what one types.
	field.form.addEventListener("keydown", (e) => {
		const links = [...list.querySelectorAll("a")];
		const at = links.indexOf(document.activeElement);
		if (e.key === "Escape") {
			list.replaceChildren();
			field.focus();
		} else if ((e.key === "ArrowDown" || e.key === "ArrowUp") && links.length && (at >= 0 || document.activeElement === field)) {
			e.preventDefault();
			const to = at + (e.key === "ArrowDown" ? 1 : -1);
			(to < 0 || (at < 0 && e.key === "ArrowUp") ? field : links[Math.min(to, links.length - 1)]).focus();
		}
	});
})();

// Topics proposed from what is written. A sure one is chosen, until somebody chooses; what is proposed can be pressed.
(() => {
	const box = document.querySelector("[data-proposed]");
	const field = document.getElementById("f-question");
	const select = document.getElementById("f-topic");
	if (!box || !field || !select)
		return;
	let chosen = select.value !== "";
	let ours = false;
	let timer = 0;
	let asked = "";
	const choose = (id) => {
		if (select.value === id)
			return;
		ours = true;
		select.value = id;
		select.dispatchEvent(new Event("change", { bubbles: true }));
		ours = false;
	};
	const mark = () => {
		for (const b of box.querySelectorAll("[data-topic]"))
			b.setAttribute("aria-pressed", b.dataset.topic === select.value ? "true" : "false");
	};
	const ask = async () => {
		// What it is about stands at the beginning.
		const q = field.value.trim().slice(0, 600);
		if (q === asked)
			return;
		asked = q;
		if (q.length < 8) {
			box.replaceChildren();
			return;
		}
		try {
			const answer = await fetch(`${box.dataset.proposed}?q=${encodeURIComponent(q)}`);
			if (!answer.ok || asked !== q)
				return;
			const text = await answer.text();
			// Read aloud, and drawn, only when it is another.
			if (box.dataset.shown !== text) {
				box.dataset.shown = text;
				box.innerHTML = text;
			}
			const first = box.querySelector("[data-sure]");
			if (!chosen)
				choose(first ? first.dataset.topic : "");
			mark();
		} catch {
			// The choice is there without it.
		}
	};
	select.addEventListener("change", () => {
		if (!ours)
			chosen = select.value !== "";
		mark();
	});
	box.addEventListener("click", (e) => {
		const b = e.target.closest("[data-topic]");
		if (!b)
			return;
		chosen = true;
		choose(b.dataset.topic);
		mark();
	});
	field.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(ask, 400);
	});
	if (field.value.trim())
		ask();
})();
