import { expect, test } from "vitest";
import type { Site } from "../document/site.ts";
import type { IncidentId } from "../incident/id.ts";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { textIn } from "../text/every.ts";
import { appPages } from "./appPages.ts";
import { reverseLinks } from "./derived.ts";
import { withDrawing } from "./drawing.ts";
import { catalogueOf } from "./indexed.ts";
import { referencesOf } from "./pages.ts";
import { readRecord } from "./record.ts";

const TEMPLATE =
	'<!doctype html><html lang="en" data-root="./"><head><!--inlined--><title>x</title><template><script type="module" src="./a.js"></script></template></head><body><noscript><!--unscripted--></noscript><div id="root"><!--app--></div></body></html>';

test("an entry that was merged, and one that was withdrawn, keep a page that says so and where to go", async () => {
	const record = await readRecord("public/data");
	const [kept, merged, withdrawn] = record.incidents;
	if (kept === undefined || merged === undefined || withdrawn === undefined) throw new Error("the record is too small");
	const tombstones = [
		{ id: merged.id, to: kept.id, date: "2026-11-01", why: "It was <entered> twice." },
		{ id: withdrawn.id, to: null, date: "2026-11-02", why: "Its source took it back." },
	];
	const changed = { ...record, incidents: record.incidents.slice(0, 1), tombstones };
	const catalogue = catalogueOf(changed);
	const site = {
		address: null,
		version: record.version,
		pages: new Set(["", "browse/"]),
		hasPicture: () => false,
		feedsOf: () => [],
		map: "assets/map.svg",
		styles: Object.fromEntries(
			["document", "data", "statistics", "offline", "about", "unscripted"].map((style) => [
				style,
				`assets/${style}.css`,
			]),
		) as Site["styles"],
	};
	const fetched = { ...changed, catalogue, references: referencesOf(changed), links: reverseLinks(changed.incidents) };
	const pages = new Map<string, string>();
	await withDrawing(process.cwd(), fetched, async (drawing, nowhere) => {
		for (const language of LANGUAGES) {
			const text = textIn(language);
			const needs = { scripts: ["assets/sheet.js"] };
			const materials = {
				record: changed,
				catalogue,
				site,
				text,
				template: TEMPLATE,
				needs,
				inlined: { first: "a{color:red}", incident: "b{color:red}" },
				words: { en: [], ru: [], kk: [] },
				drawing,
				nowhere,
				years: [],
			};
			for await (const [path, html] of appPages(materials)) pages.set(path, html);
		}
	});
	const pageOf = (id: IncidentId, prefix = "") => pages.get(`${prefix}incidents/${id}/`) ?? "";
	for (const prefix of ["", "ru/", "kk/"]) {
		expect(pageOf(merged.id, prefix)).toContain("It was &lt;entered&gt; twice.");
		expect(pageOf(merged.id, prefix)).toContain(`href="../${kept.id}/"`);
		expect(pageOf(withdrawn.id, prefix)).toContain("Its source took it back.");
		expect(pageOf(kept.id, prefix)).toMatch(/<template>.*assets\/sheet\.js.*data\/sources\.json.*<\/template>/s);
		expect(pageOf(withdrawn.id, prefix)).toMatch(/<h1[^>]*>[^<]*<\/h1>/);
		expect(pageOf(kept.id, prefix)).toContain(
			kept.summary[prefix === "" ? "en" : prefix === "ru/" ? "ru" : "kk"] ?? "?",
		);
	}
	// What a browser draws is left to it without a script or a complaint, and nothing points to where pages are drawn.
	for (const [path, html] of pages) {
		expect(html.replace('<script type="module"', ""), path).not.toMatch(/<script(?! type="application\/ld\+json")[ >]/);
		expect(html, path).not.toContain("site.invalid");
		// Nor is anything of the app asked for before the page has been painted.
		expect(html.replace(/<template>.*?<\/template>/s, ""), path).not.toMatch(/<link rel="(?:module)?preload"/);
	}
}, 60_000);
