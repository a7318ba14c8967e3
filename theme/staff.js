// Staff pages: answers as one types in a new contact, taken by click or Alt+digit. Works without, too.
// SPDX-License-Identifier: Apache-2.0
"use strict";
(() => {
	const fault = document.querySelector("[data-focus]");
	// In a case: a stored answer goes into the answer box, after what is there.
	for (const b of document.querySelectorAll("[data-use]")) {
		b.hidden = false;
		b.addEventListener("click", () => {
			const box = document.getElementById("f-body");
			box.value = box.value ? `${box.value.trimEnd()}\n\n${b.dataset.use}` : b.dataset.use;
			box.focus();
		});
	}
	// In a list: what may be done with chosen rows is shown when some are; a box chooses all.
	const bar = document.querySelector("[data-bulk]");
	if (bar) {
		const boxes = [...document.querySelectorAll("input[name=rad]")];
		const all = document.querySelector("[data-all]");
		const told = bar.querySelector("[data-chosen]");
		const words = told.textContent;
		const tell = () => {
			const n = boxes.filter((b) => b.checked).length;
			bar.hidden = n === 0;
			bar.classList.toggle("shown", n > 0);
			told.textContent = `${words} ${n}`;
			all.checked = n === boxes.length;
			all.indeterminate = n > 0 && n < boxes.length;
		};
		all.hidden = false;
		all.addEventListener("change", () => {
			for (const b of boxes)
				b.checked = all.checked;
			tell();
		});
		for (const b of boxes)
			b.addEventListener("change", tell);
		tell();
	}
	// A list that follows what happens: when the stream tells of a change, the page is asked for again and its live
	// parts put in. Not while rows are chosen; a focused link keeps its focus.
	const live = document.querySelector("[data-live]");
	if (live && window.EventSource) {
		const say = document.createElement("p");
		say.className = "away";
		say.setAttribute("role", "status");
		live.after(say);
		const source = new EventSource(live.dataset.live);
		let timer = 0;
		const renew = async () => {
			timer = 0;
			const parts = [...document.querySelectorAll("[data-live-part]")];
			if (document.hidden || live.querySelector("input[type=checkbox]:checked")) {
				timer = setTimeout(renew, 2000);
				return;
			}
			const answer = await fetch(location.href);
			if (!answer.ok || answer.redirected) {
				source.close();
				return;
			}
			const page = new DOMParser().parseFromString(await answer.text(), "text/html");
			const fresh = [...page.querySelectorAll("[data-live-part]")];
			const at = document.activeElement.getAttribute("href");
			if (fresh.length !== parts.length)
				return;
			parts.forEach((p, i) => p.replaceChildren(...fresh[i].childNodes));
			if (at && document.activeElement === document.body)
				parts.flatMap((p) => [...p.querySelectorAll("a")]).find((a) => a.getAttribute("href") === at)?.focus();
			say.textContent = "";
			say.textContent = live.dataset.liveText;
		};
		// Spread over a moment, so that everybody's pages are not asked for in the same.
		source.addEventListener("arenden", () => {
			timer = timer || setTimeout(() => renew().catch(() => {}), Math.random() * 500);
		});
		source.addEventListener("full", () => source.close());
	}
	const field = document.getElementById("f-question");
	const list = document.getElementById("candidates");
	if (!field || !list)
		return;
	const byId = (id) => document.getElementById(id);
	const find = document.querySelector(".find");
	let timer = 0;
	let asked = list.querySelector("button") ? field.value.trim() : "";
	if (find)
		find.hidden = true;
	if (!fault)
		field.focus();

	const ask = async () => {
		const q = field.value.trim();
		if (q === asked)
			return;
		asked = q;
		try {
			const answer = await fetch(`${list.dataset.source}?q=${encodeURIComponent(q)}`);
			if (answer.ok && asked === q)
				list.innerHTML = await answer.text();
		} catch {
			// The list stays as it was; the button "Hitta svar" is there without script.
		}
	};
	if (field.value.trim())
		ask(); // a draft has filled the field
	const use = (button) => {
		for (const b of list.querySelectorAll("button"))
			b.setAttribute("aria-pressed", b === button ? "true" : "false");
		byId("f-answer").value = button.dataset.answer;
		document.querySelector("input[name=answer_id]").value = button.dataset.answerId;
		byId("f-topic").value = button.dataset.topic;
		document.querySelector("button[name=act][value=close]").focus();
	};
	field.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(ask, 150);
	});
	list.addEventListener("click", (e) => {
		const button = e.target.closest("button");
		if (!button)
			return;
		e.preventDefault();
		use(button);
	});
	document.addEventListener("keydown", (e) => {
		if (!e.altKey || e.ctrlKey || e.metaKey || !/^Digit[1-9]$/.test(e.code))
			return;
		const button = list.querySelectorAll("button")[Number(e.code.slice(5)) - 1];
		if (!button)
			return;
		e.preventDefault();
		use(button);
	});
})();
