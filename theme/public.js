// Public pages: answers as one types. Everything works without this file.
// SPDX-License-Identifier: Apache-2.0
"use strict";
(() => {
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
	field.addEventListener("keydown", (e) => {
		if (e.key === "Escape")
			list.replaceChildren();
	});
})();
