// What all pages share: focus on faults, print, menus, tabs, dialogs, notices, helps in forms, drafts that save
// themselves. Each part works without this file: menus are <details>, tabs are links, dialogs are pages.
// SPDX-License-Identifier: Apache-2.0
"use strict";
(() => {
	const all = (selector, root = document) => [...root.querySelectorAll(selector)];
	const byId = (id) => document.getElementById(id);
	const filled = (text, n) => text.replace("{0}", n.toLocaleString(document.documentElement.lang));
	const fault = document.querySelector("[data-focus]");
	if (fault)
		fault.focus();
	for (const b of all("[data-print]")) {
		b.hidden = false;
		b.addEventListener("click", () => print());
	}

	// Menus: one open at a time; Escape and a click outside close, arrows walk.
	const menus = all("details[data-menu]");
	const shut = (menu, back) => {
		menu.open = false;
		if (back)
			menu.querySelector("summary").focus();
	};
	for (const menu of menus) {
		menu.addEventListener("toggle", () => {
			if (menu.open)
				menus.filter((m) => m !== menu).forEach((m) => shut(m));
		});
		menu.addEventListener("keydown", (e) => {
			const items = all(".sheet a, .sheet button", menu);
			const at = items.indexOf(document.activeElement);
			if (e.key === "Escape" && menu.open) {
				shut(menu, true);
			} else if ((e.key === "ArrowDown" || e.key === "ArrowUp") && items.length) {
				e.preventDefault();
				menu.open = true;
				const step = e.key === "ArrowDown" ? 1 : -1;
				items[at < 0 ? (step > 0 ? 0 : items.length - 1) : (at + step + items.length) % items.length].focus();
			} else if ((e.key === "Home" || e.key === "End") && at >= 0) {
				e.preventDefault();
				items[e.key === "Home" ? 0 : items.length - 1].focus();
			}
		});
	}
	document.addEventListener("click", (e) => menus.filter((m) => m.open && !m.contains(e.target)).forEach((m) => shut(m)));

	// Tabs: links to sections of the page become tabs with one stop for Tab and arrows between them.
	for (const nav of all("[data-tabs]")) {
		const links = all("a", nav);
		const panels = links.map((a) => byId(a.hash.slice(1)));
		const list = document.createElement("div");
		list.setAttribute("role", "tablist");
		list.setAttribute("aria-label", nav.getAttribute("aria-label"));
		const tabs = links.map((a, i) => {
			const tab = document.createElement("button");
			tab.type = "button";
			tab.id = `t-${panels[i].id}`;
			tab.textContent = a.textContent;
			tab.setAttribute("role", "tab");
			tab.setAttribute("aria-controls", panels[i].id);
			panels[i].setAttribute("role", "tabpanel");
			panels[i].setAttribute("aria-labelledby", tab.id);
			panels[i].tabIndex = 0;
			list.append(tab);
			return tab;
		});
		const show = (n, focus) => {
			tabs.forEach((tab, i) => {
				tab.setAttribute("aria-selected", i === n ? "true" : "false");
				tab.tabIndex = i === n ? 0 : -1;
				panels[i].hidden = i !== n;
			});
			if (focus)
				tabs[n].focus();
		};
		const holder = document.createElement("div");
		holder.className = "tabs";
		holder.append(list);
		nav.replaceWith(holder);
		tabs.forEach((tab, i) => tab.addEventListener("click", () => show(i)));
		list.addEventListener("keydown", (e) => {
			const at = tabs.indexOf(document.activeElement);
			const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[e.key];
			if (to === undefined)
				return;
			e.preventDefault();
			show((to + tabs.length) % tabs.length, true);
		});
		show(Math.max(0, panels.findIndex((p) => p && `#${p.id}` === location.hash)));
	}

	// Dialogs: a link to what is a section of the page opens it above the page; the browser keeps the focus inside.
	for (const a of all("a[data-dialog]")) {
		const dialog = byId(a.dataset.dialog);
		a.setAttribute("role", "button");
		const open = (e) => {
			e.preventDefault();
			dialog.showModal();
		};
		a.addEventListener("click", open);
		a.addEventListener("keydown", (e) => {
			if (e.key === " ")
				open(e);
		});
		dialog.addEventListener("close", () => a.focus());
	}
	for (const b of all("[data-close]")) {
		b.hidden = false;
		b.addEventListener("click", () => {
			const dialog = b.closest("dialog");
			if (dialog)
				dialog.close();
			else
				b.closest(".notice").remove();
		});
	}

	// A select with many options gets a field to search it with.
	for (const select of all("select[data-filter]")) {
		const field = document.createElement("input");
		const none = document.createElement("p");
		const options = [...select.options];
		field.type = "search";
		field.autocomplete = "off";
		field.setAttribute("aria-label", select.dataset.filter);
		field.placeholder = select.dataset.filter;
		field.setAttribute("aria-controls", select.id);
		none.className = "help";
		none.setAttribute("role", "status");
		select.before(field, none);
		const filter = () => {
			const words = field.value.toLocaleLowerCase("sv").split(/\s+/).filter(Boolean);
			const hits = options.filter((o) => o.value && words.every((w) => o.textContent.toLocaleLowerCase("sv").includes(w)));
			select.replaceChildren(...(words.length ? hits : options));
			if (words.length && hits.length)
				select.value = hits[0].value;
			none.textContent = words.length && !hits.length ? select.dataset.none : "";
		};
		field.addEventListener("input", filter);
		field.addEventListener("keydown", (e) => {
			if (e.key === "Enter" || e.key === "ArrowDown") {
				e.preventDefault();
				select.focus();
			}
		});
	}

	// A password can be shown while one types it; what is sent is hidden again first, so that no browser remembers it.
	for (const field of all("input[data-show]")) {
		const holder = document.createElement("span");
		const b = document.createElement("button");
		const show = (on) => {
			field.type = on ? "text" : "password";
			b.setAttribute("aria-pressed", on ? "true" : "false");
		};
		holder.className = "secret";
		b.type = "button";
		b.textContent = field.dataset.show;
		b.setAttribute("aria-controls", field.id);
		field.spellcheck = false;
		field.autocapitalize = "none";
		field.before(holder);
		holder.append(field, b);
		show(false);
		b.addEventListener("click", () => show(field.type === "password"));
		field.form.addEventListener("submit", () => show(false));
	}

	// Fields with a condition are shown when it holds; the words that say so are for those without script.
	const conditions = (root) => all("[data-when]", root).forEach((field) => {
		const form = field.closest("form");
		const words = field.querySelector(".when-text");
		// What stands in a field that is not asked counts as not answered. Without data-is any answer will do.
		const is = field.dataset.is?.split(",");
		const look = () => {
			const values = [...form.elements].filter((e) => e.name === field.dataset.when && !e.closest("[data-when][hidden]") &&
				(!["checkbox", "radio"].includes(e.type) || e.checked)).flatMap((e) => (is ? e.value.split(",") : [e.value.trim()]));
			field.hidden = !values.some((v) => (is ? is.includes(v) : v));
		};
		if (words)
			words.hidden = true;
		form.addEventListener("input", look);
		form.addEventListener("change", look);
		look();
	});
	conditions();

	// The questions of the chosen topic come along; without this file, when the form is sent.
	for (const place of all("[data-questions]")) {
		const form = place.closest("form");
		const by = form.elements[place.dataset.by];
		let asked = by.value;
		form.addEventListener("change", async () => {
			if (by.value === asked)
				return;
			asked = by.value;
			const answer = await fetch(`${place.dataset.questions}?amne=${encodeURIComponent(asked)}`).catch(() => null);
			if (!answer || !answer.ok || asked !== by.value)
				return;
			place.innerHTML = await answer.text();
			conditions(place);
		});
	}

	// How much may still be written; said aloud when one pauses, and always when it is too much.
	for (const line of all("[data-left]")) {
		const field = byId(line.dataset.left);
		const max = Number(line.dataset.max);
		const count = () => {
			const left = max - [...field.value].length;
			line.hidden = left > max * 0.2 && max > 2000;
			line.textContent = filled(left < 0 ? line.dataset.over : line.dataset.text, Math.abs(left));
			line.classList.toggle("error", left < 0);
		};
		let timer = 0;
		field.addEventListener("input", () => {
			clearTimeout(timer);
			timer = setTimeout(count, 300);
		});
		if (field.value)
			count();
	}

	// Drafts. Staff: kept by the server. Public: in this tab of the browser only, gone with the receipt.
	const texts = (form) => [...new FormData(form)].filter(([name, value]) => typeof value === "string" &&
		!["once", "form_token", "rev", "draft", "draft_of"].includes(name) && form.elements[name]?.type !== "password" &&
		(form.elements[name]?.type !== "hidden" || "carried" in form.elements[name].dataset));
	for (const form of all("form[data-draft]")) {
		const line = form.querySelector(".saved-line span");
		let last = JSON.stringify(texts(form));
		let timer = 0;
		const stop = new AbortController();
		const save = async () => {
			clearTimeout(timer);
			timer = 0;
			const now = JSON.stringify(texts(form));
			if (now === last || form.dataset.sent)
				return;
			const body = new URLSearchParams(texts(form));
			for (const name of ["form_token", "draft_of"])
				body.set(name, form.elements[name].value);
			try {
				const answer = await fetch("/arbete/utkast", { method: "POST", body, keepalive: true, signal: stop.signal });
				if (answer.ok) {
					last = now;
					line.textContent = await answer.text();
				}
			} catch {
				// The text is still in the field; the next change tries again.
			}
		};
		form.addEventListener("input", () => {
			timer = timer || setTimeout(save, 3000);
		});
		form.addEventListener("submit", () => {
			form.dataset.sent = "1";
			stop.abort(); // what is on its way would come after the answer
		});
		addEventListener("pagehide", save);
		document.addEventListener("visibilitychange", () => {
			if (document.visibilityState === "hidden")
				save();
		});
	}
	// First: what was sent is not put back into the next form.
	for (const name of all("[data-forget]").flatMap((e) => e.dataset.forget.split(" ")))
		for (const key of Object.keys(sessionStorage))
			if (key === `lyhord ${name}` || key.startsWith(`lyhord ${name} `))
				sessionStorage.removeItem(key);
	for (const form of all("form[data-keep]")) {
		const key = `lyhord ${form.dataset.keep}`;
		let kept = null;
		try {
			kept = JSON.parse(sessionStorage.getItem(key));
		} catch {
			// A browser that keeps nothing: then there is no draft.
		}
		// A form in steps carries what was answered on its other pages; when the browser goes back, from here.
		const steps = form.closest("[data-here]");
		for (const [name, value] of fault || !kept ? [] : kept) {
			if (steps && !form.elements[name] && value) {
				const field = document.createElement("input");
				Object.assign(field, { type: "hidden", name, value });
				field.dataset.carried = "";
				form.append(field);
			}
			for (const field of [...form.elements].filter((e) => e.name === name)) {
				if (["checkbox", "radio"].includes(field.type))
					field.checked ||= field.value === value;
				else if (!field.value && field.type !== "file")
					field.value = value;
			}
		}
		if (kept)
			form.dispatchEvent(new Event("change"));
		if (steps)
			history.replaceState(null, "", steps.dataset.here);
		form.addEventListener("input", () => {
			try {
				sessionStorage.setItem(key, JSON.stringify(texts(form)));
			} catch {
				// Full or switched off.
			}
		});
	}
})();
