import { expect, test } from "vitest";
import { dayOf } from "../incident/date.ts";
import type { IncidentId } from "../incident/id.ts";
import { followAddress, hrefOf, type Later } from "./history.ts";
import { chooseDates, closeIncident, dragDates, openIncident, toggleValue, typeWords } from "./steps.ts";
import { createViewStore, go } from "./store.ts";
import { FIRST_VIEW } from "./view.ts";

/** As much of a browser's window as an address needs: a location, a history of addresses, and popstate. */
class Browser extends EventTarget {
	private entries: string[];
	private at = 0;
	constructor(address: string) {
		super();
		this.entries = [address];
	}
	get location() {
		return new URL(this.entries[this.at] ?? "");
	}
	readonly history = {
		pushState: (_: unknown, __: string, href: string) => {
			const { href: full } = new URL(href, this.location);
			this.entries = [...this.entries.slice(0, ++this.at), full];
		},
		replaceState: (_: unknown, __: string, href: string) => {
			this.entries[this.at] = new URL(href, this.location).href;
		},
	};
	travel(steps: number) {
		this.at += steps;
		this.dispatchEvent(new Event("popstate"));
	}
	get length() {
		return this.entries.length;
	}
}

function visit(address: string, root: string, later?: Later) {
	const browser = new Browser(address);
	const store = createViewStore();
	const stop = followAddress(store, new URL(root), browser as unknown as Window, later);
	return { browser, store, stop, view: () => store.getState().view };
}

const shymkent = "kz-0272" as IncidentId;

test("the view is read from the address, wherever the site's root lies", () => {
	const { view } = visit("https://mirror.example/a/b/incidents/kz-0272/#year=2019", "https://mirror.example/a/b/");
	expect(view().subject).toEqual({ kind: "incident", id: "kz-0272" });
	expect(view().filter.year).toEqual(["2019"]);
});

test("opening an incident makes a new entry, going back closes it, going forward opens it", () => {
	const { browser, store, view } = visit("https://a.example/#year=2019", "https://a.example/");
	go(store, openIncident(shymkent));
	expect(browser.location.href).toBe("https://a.example/incidents/kz-0272/#year=2019");
	browser.travel(-1);
	expect(view().subject).toEqual({ kind: "all" });
	expect(browser.location.href).toBe("https://a.example/#year=2019");
	browser.travel(1);
	expect(view().subject).toEqual({ kind: "incident", id: "kz-0272" });
	go(store, closeIncident());
	expect(browser.location.pathname).toBe("/");
});

test("typing and dragging change the present entry, choosing makes a new one", () => {
	const { browser, store } = visit("https://a.example/", "https://a.example/");
	for (const q of ["S", "Sh", "Shy"]) go(store, typeWords(q));
	expect(browser.length).toBe(1);
	go(store, chooseDates(dayOf(2019, 9, 1), dayOf(2019, 9, 30)));
	for (const day of [10, 11, 12]) go(store, dragDates(dayOf(2019, 9, day), dayOf(2019, 9, 30)));
	expect(browser.length).toBe(2);
	expect(browser.location.hash).toBe("#from=2019-09-12&to=2019-09-30&q=Shy");
});

test("addresses written later are the same entries, with the steps between them left out", () => {
	const tasks: (() => void)[] = [];
	const { browser, store, view } = visit("https://a.example/", "https://a.example/", (task) => tasks.push(task));
	const write = () => {
		for (const task of tasks.splice(0)) task();
	};
	for (const q of ["S", "Sh"]) go(store, typeWords(q));
	go(store, toggleValue("year", "2019"));
	go(store, typeWords("Shy"));
	expect(browser.location.href).toBe("https://a.example/#q=Sh");
	write();
	expect(browser.location.hash).toBe("#year=2019&q=Shy");
	go(store, toggleValue("year", "2020"));
	go(store, toggleValue("year", "2021"));
	write();
	expect(browser.length).toBe(4);
	browser.travel(-1);
	write();
	expect(view().filter.year).toEqual(["2019", "2020"]);
	expect(browser.location.hash).toBe("#year=2019,2020&q=Shy");
});

test("what is not yet written when the page is left is written then", () => {
	const { browser, store } = visit("https://a.example/", "https://a.example/", () => {});
	go(store, typeWords("Sh"));
	browser.dispatchEvent(new Event("pagehide"));
	expect(browser.location.hash).toBe("#q=Sh");
});

test("a step that changes nothing writes nothing", () => {
	const { browser, store } = visit("https://a.example/#type=fine", "https://a.example/");
	go(store, toggleValue("type", "detention"));
	go(store, toggleValue("type", "detention"));
	expect(browser.length).toBe(3);
	go(store, typeWords(""));
	expect(browser.length).toBe(3);
});

test("once untied, neither side follows the other", () => {
	const { browser, store, stop, view } = visit("https://a.example/", "https://a.example/");
	go(store, toggleValue("year", "2019"));
	stop();
	browser.travel(-1);
	expect(view().filter.year).toEqual(["2019"]);
	go(store, toggleValue("year", "2020"));
	expect(browser.location.hash).toBe("");
});

test("a link is the whole view below the root", () => {
	expect(hrefOf(FIRST_VIEW, new URL("https://a.example/x/"))).toBe("https://a.example/x/");
});

test("in the take-away edition the whole address is in the fragment, and tells nobody where the file lies", () => {
	const file = "file:///home/somebody/alan.html";
	const { browser, store, view } = visit(`${file}#/incidents/kz-0272/?year=2019&q=a%3Fb%23c`, `${file}#/`);
	expect(view().subject).toEqual({ kind: "incident", id: "kz-0272" });
	expect(view().filter).toMatchObject({ year: ["2019"], q: "a?b#c" });
	go(store, closeIncident());
	expect(browser.location.href).toBe(`${file}#/?year=2019&q=a%3Fb%23c`);
	expect(hrefOf(view(), new URL(`${file}#/`))).toBe("#/?year=2019&q=a%3Fb%23c");
	browser.travel(-1);
	expect(view().subject).toEqual({ kind: "incident", id: "kz-0272" });
	const first = visit(file, `${file}#/`);
	expect(first.view()).toEqual(FIRST_VIEW);
	go(first.store, toggleValue("year", "2019"));
	expect(first.browser.location.href).toBe(`${file}#/?year=2019`);
});
