// Staff pages: shortcuts, what was done said where one is, lists that follow what happens. Works without, too.
// SPDX-License-Identifier: Apache-2.0
"use strict";
(() => {
	// In a case: a stored answer goes into the answer box, after what is there.
	for (const b of document.querySelectorAll("[data-use]")) {
		b.hidden = false;
		b.addEventListener("click", () => {
			const box = document.getElementById("f-body");
			box.value = box.value ? `${box.value.trimEnd()}\n\n${b.dataset.use}` : b.dataset.use;
			box.focus();
		});
	}
	// Shortcuts: those of this page, with the user's own keys, stand in the dialog that lists them.
	const keys = document.getElementById("keys");
	const typing = (e) => e.isComposing || (e.target.matches?.("textarea, select, [contenteditable]") ||
		(e.target.matches?.("input") && !["checkbox", "radio", "button", "submit", "file"].includes(e.target.type)));
	const pressed = (e, spec) => {
		const parts = spec.split("+");
		const key = parts.length > 1 && parts.at(-1) === "" ? "+" : parts.at(-1);
		const alt = parts[0] === "Alt";
		if (e.ctrlKey || e.metaKey || e.altKey !== alt || (!alt && typing(e)))
			return 0;
		if (alt && e.shiftKey !== parts.includes("Shift"))
			return 0;
		if (key === "1-9")
			return /^Digit[1-9]$/.test(e.code) ? Number(e.code.slice(5)) : 0;
		// With Alt some keyboards give another letter: then the place of the key counts.
		return e.key.toLowerCase() === key.toLowerCase() || (alt && (e.code === `Key${key}` || e.code === `Digit${key}`)) ? 1 : 0;
	};
	const row = (step) => {
		const all = [...document.querySelectorAll(".list tbody tr")];
		const at = all.findIndex((tr) => tr.contains(document.activeElement));
		const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step))];
		next?.querySelector("th a, a")?.focus();
	};
	const acts = {
		help: () => keys.showModal(),
		go: (to) => location.assign(to),
		focus: (to) => document.querySelector(to)?.focus(),
		press: (to) => document.querySelector(to)?.click(),
		open: (to) => {
			const box = document.querySelector(to);
			if (box) {
				box.open = true;
				box.querySelector("input, select, textarea")?.focus();
			}
		},
		pick: (to, n) => document.querySelectorAll(to)[n - 1]?.click(),
		row: (what) => {
			if (what === "choose")
				document.activeElement.closest("tr")?.querySelector("input[name=rad]")?.click();
			else
				row(what === "next" ? 1 : -1);
		},
	};
	if (keys) {
		const known = [...keys.querySelectorAll("[data-keys]")].map((e) => {
			const [, act, to] = /^(\w+):?(.*)$/.exec(e.dataset.does);
			return { keys: e.dataset.keys, act, to };
		});
		for (const k of known.filter((x) => ["focus", "press"].includes(x.act)))
			document.querySelector(k.to)?.setAttribute("aria-keyshortcuts", k.keys);
		document.addEventListener("keydown", (e) => {
			if (document.querySelector("dialog[open]"))
				return;
			for (const k of known) {
				const n = pressed(e, k.keys);
				if (!n)
					continue;
				e.preventDefault();
				acts[k.act](k.to, n);
				return;
			}
		});
	}

	// Whoever acts further down on a page comes back to the same place, and what was done is said there too: the line at
	// the top stays. It goes by itself, but not while the pointer or the focus is on it.
	const TOAST_S = 12;
	const place = "lyhord place";
	document.addEventListener("submit", (e) => {
		try {
			if (e.target.method === "post" && scrollY > 0)
				sessionStorage.setItem(place, JSON.stringify([location.pathname, scrollY]));
		} catch {
			// A browser that keeps nothing: then the page begins at its top.
		}
	});
	const toast = (notice) => {
		const box = document.createElement("div");
		const close = document.createElement("button");
		let left = TOAST_S * 1000;
		let since = 0;
		let timer = 0;
		const held = new Set();
		const go = () => {
			if (held.size || timer)
				return;
			since = Date.now();
			timer = setTimeout(() => box.remove(), left);
		};
		const hold = (why) => {
			held.add(why);
			if (timer)
				left -= Date.now() - since;
			clearTimeout(timer);
			timer = 0;
			box.classList.add("held");
		};
		const free = (why) => {
			held.delete(why);
			box.classList.toggle("held", held.size > 0);
			go();
		};
		box.className = "toast";
		box.append(...[...notice.cloneNode(true).childNodes]);
		close.type = "button";
		close.className = "plain";
		close.textContent = notice.dataset.toast;
		close.addEventListener("click", () => box.remove());
		box.append(close);
		box.addEventListener("pointerenter", () => hold("pointer"));
		box.addEventListener("pointerleave", () => free("pointer"));
		box.addEventListener("focusin", () => hold("focus"));
		box.addEventListener("focusout", () => free("focus"));
		box.addEventListener("keydown", (e) => {
			if (e.key === "Escape") {
				box.remove();
				document.getElementById("main").focus();
			}
		});
		document.getElementById("toasts").replaceChildren(box);
		go();
	};
	const told = document.querySelector("main > [data-toast]");
	let kept = null;
	try {
		kept = JSON.parse(sessionStorage.getItem(place));
		sessionStorage.removeItem(place);
	} catch {
		// As above.
	}
	if (told && kept?.[0] === location.pathname) {
		scrollTo(0, kept[1]);
		if (told.getBoundingClientRect().bottom < 0)
			setTimeout(() => toast(told), 200); // the region is known before it says something
	}
	for (const b of document.querySelectorAll("[data-show-toast]")) {
		b.hidden = false;
		b.addEventListener("click", () => toast(document.getElementById(b.dataset.showToast)));
	}

	// In a list: what may be done with chosen rows is shown when some are; a box chooses all.
	for (const bar of document.querySelectorAll("[data-bulk]")) {
		const boxes = [...bar.querySelector("form").elements].filter((e) => e.name === "rad");
		const all = boxes[0].closest("table").querySelector("[data-all]");
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
	// What is under way: the page is asked for again until it is done, and then shown as a whole.
	const moving = document.querySelector("[data-renew]:not([data-renew='0'])");
	if (moving) {
		const look = async () => {
			const answer = document.hidden ? null : await fetch(location.href);
			if (answer && (!answer.ok || answer.redirected))
				return;
			const page = answer && new DOMParser().parseFromString(await answer.text(), "text/html");
			const fresh = page && page.querySelector("[data-renew]");
			if (fresh && fresh.dataset.renew === "0") {
				location.reload();
				return;
			}
			if (fresh && !moving.contains(document.activeElement))
				moving.replaceChildren(...fresh.childNodes);
			setTimeout(() => look().catch(() => {}), moving.dataset.renew * 1000);
		};
		setTimeout(() => look().catch(() => {}), moving.dataset.renew * 1000);
	}
	// Who else has the page open: asked while it is seen, and told when one leaves.
	const present = document.querySelector("[data-presence]");
	if (present) {
		const beat = async () => {
			const answer = document.hidden ? null : await fetch(present.dataset.presence);
			if (answer && (!answer.ok || answer.redirected)) {
				present.textContent = "";
				return;
			}
			const text = answer ? await answer.text() : present.textContent;
			if (text !== present.textContent)
				present.textContent = text;
			setTimeout(again, 4000);
		};
		// A network that was away for a moment is asked again.
		const again = () => beat().catch(() => setTimeout(again, 10000));
		setTimeout(again, 1000);
		addEventListener("pagehide", () => {
			fetch(`${present.dataset.presence}?lamnar=1`, { keepalive: true }).catch(() => {});
		});
	}
	// Notices: the number in the menu and in the title follows while the page is seen; a hidden page holds no stream.
	const menu = document.querySelector("a[data-notices]");
	if (menu && window.EventSource) {
		const title = document.title;
		const status = document.createElement("p");
		let source = null;
		let shown = Number.parseInt(menu.querySelector(".n")?.textContent ?? "0", 10);
		status.className = "away";
		status.setAttribute("role", "status");
		document.body.append(status);
		const show = ({ n, more }) => {
			const text = n ? `${n}${more ? "+" : ""}` : "";
			let tag = menu.querySelector(".n");
			if (n && !tag) {
				tag = document.createElement("span");
				tag.className = "n";
				menu.append(" ", tag);
			}
			if (tag && n)
				tag.textContent = text;
			else
				tag?.remove();
			document.title = n ? `(${text}) ${title}` : title;
			status.textContent = n > shown ? menu.dataset.noticesText : "";
			shown = n;
		};
		// On the page of notices what is new is put in, unless one stands in it.
		const renew = async () => {
			const part = document.querySelector("[data-notices-part]");
			if (!part || part.contains(document.activeElement))
				return;
			const answer = await fetch(location.href);
			const page = new DOMParser().parseFromString(await answer.text(), "text/html");
			const fresh = page.querySelector("[data-notices-part]");
			if (answer.ok && fresh)
				part.replaceChildren(...fresh.childNodes);
		};
		const stop = () => {
			source?.close();
			source = null;
		};
		const ask = async () => {
			const answer = await fetch(`${menu.dataset.notices}/antal`);
			if (!answer.ok || answer.redirected) {
				stop();
				return;
			}
			show(await answer.json());
			await renew();
		};
		const start = () => {
			if (source || document.hidden)
				return;
			source = new EventSource(`${menu.dataset.notices}/handelser`);
			source.addEventListener("notiser", () => ask().catch(() => {}));
			source.addEventListener("full", stop);
		};
		show({ n: shown, more: menu.querySelector(".n")?.textContent.endsWith("+") });
		document.addEventListener("visibilitychange", () => {
			if (document.hidden) {
				stop();
			} else {
				start();
				ask().catch(() => {});
			}
		});
		start();
	}
})();

// While a contact is registered: cases that may be the same thing.
(() => {
	const box = document.querySelector("[data-doubles]");
	const field = (name) => document.getElementById(`f-${name}`);
	if (!box || !field("question"))
		return;
	let timer = 0;
	let asked = "";
	const value = (name) => (field(name) ? field(name).value.trim() : "");
	const ask = async () => {
		const q = new URLSearchParams({ q: value("question").slice(0, 600), amne: value("topic"), telefon: value("phone"), epost: value("email") }).toString();
		if (q === asked)
			return;
		asked = q;
		if (value("question").length < 8) {
			box.replaceChildren();
			return;
		}
		try {
			const answer = await fetch(`${box.dataset.doubles}?${q}`);
			if (!answer.ok || asked !== q)
				return;
			const text = await answer.text();
			// Read aloud, and drawn, only when it is another.
			if (box.dataset.shown !== text) {
				box.dataset.shown = text;
				box.innerHTML = text;
			}
		} catch {
			// The case's own page says it, too.
		}
	};
	for (const name of ["question", "topic", "phone", "email"])
		if (field(name))
			field(name).addEventListener("input", () => {
				clearTimeout(timer);
				timer = setTimeout(ask, 400);
			});
})();
