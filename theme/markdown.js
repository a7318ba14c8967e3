// Fields in Markdown: buttons that write the marks, and a look at the text without leaving the page. Without this file one
// writes the marks by hand, and the button for a look draws the page anew.
// SPDX-License-Identifier: Apache-2.0
"use strict";
(() => {
	const marks = {
		bold: ["**", "**"],
		italic: ["*", "*"],
		link: ["[", "](https://)"],
		heading: "# ",
		list: "- ",
		numbers: "1. ",
	};
	// The change goes through the browser, so that its own undo takes it back.
	const write = (box, from, to, text, select) => {
		box.focus();
		box.setSelectionRange(from, to);
		if (!document.execCommand("insertText", false, text))
			box.setRangeText(text, from, to, "end");
		box.setSelectionRange(from + select[0], from + select[1]);
		box.dispatchEvent(new Event("input", { bubbles: true }));
	};
	const apply = (box, mark) => {
		const [from, to] = [box.selectionStart, box.selectionEnd];
		const text = box.value;
		if (Array.isArray(mark)) {
			const [before, after] = mark;
			const chosen = text.slice(from, to);
			write(box, from, to, before + chosen + after, [before.length, before.length + chosen.length]);
			return;
		}
		const start = text.lastIndexOf("\n", from - 1) + 1;
		const end = text.indexOf("\n", to) < 0 ? text.length : text.indexOf("\n", to);
		const lines = text.slice(start, end).split("\n").map((line, i) => (mark === "1. " ? `${i + 1}. ` : mark) + line);
		const all = lines.join("\n");
		write(box, start, end, all, [all.length, all.length]);
	};
	for (const tools of document.querySelectorAll("[data-tools]")) {
		const box = document.getElementById(tools.dataset.tools);
		tools.hidden = false;
		for (const b of tools.querySelectorAll("[data-tool]"))
			b.addEventListener("click", () => apply(box, marks[b.dataset.tool]));
	}
	for (const button of document.querySelectorAll("[data-preview]")) {
		const form = button.form;
		const place = document.getElementById(button.dataset.preview);
		const say = document.createElement("p");
		say.className = "away";
		say.setAttribute("role", "status");
		button.after(say);
		button.addEventListener("click", async (e) => {
			const data = new URLSearchParams([...new FormData(form)].filter(([, v]) => typeof v === "string"));
			if (form.enctype === "multipart/form-data")
				return; // files would be lost: the page is drawn anew
			e.preventDefault();
			data.set(button.name, button.value);
			try {
				const answer = await fetch(form.action, { method: "POST", body: data });
				const page = new DOMParser().parseFromString(await answer.text(), "text/html");
				const fresh = page.getElementById(place.id);
				if (!fresh || !fresh.firstChild)
					throw new Error("no look at the text came");
				place.replaceChildren(...fresh.childNodes);
				place.hidden = false;
				say.textContent = "";
				say.textContent = button.dataset.said;
			} catch {
				form.requestSubmit(button); // drawn anew by the server
			}
		});
	}
})();
