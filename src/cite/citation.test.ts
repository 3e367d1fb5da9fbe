import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IncidentId } from "../incident/id.ts";
import { rowOf } from "../incident/lookup.ts";
import { LANGUAGES, type Language } from "../incident/vocabulary.ts";
import { catalogueOf } from "../publish/indexed.ts";
import { readRecord } from "../publish/record.ts";
import { textIn } from "../text/every.ts";
import { titleInFull, titleOf } from "../text/titles.ts";
import { citationOf } from "./citation.ts";
import { CITATION_FORMATS, type Cited, formatsIn } from "./cited.ts";

const record = await readRecord("public/data");
const catalogue = catalogueOf(record);
const version = { date: "2026-11-22", hash: "0123456789abcdef" };

function citing(id: string, language: Language, title = titleIn(id, language)): Cited {
	const home = language === "en" ? "" : `${language}/`;
	return {
		subject: { kind: "entry", id: id as IncidentId, title },
		address: `https://alan.example/${home}incidents/${id}/`,
		version,
		accessed: "2026-12-01",
	};
}
function titleIn(id: string, language: Language): string {
	const found = rowOf(catalogue, id as IncidentId);
	if (found === null) throw new Error(`the record holds no ${id}`);
	const title = titleInFull(textIn(language), titleOf(textIn(language), catalogue, found.columns, found.row));
	return title.replace(/\s+/g, " ");
}
const whole: Cited = { subject: { kind: "record" }, address: "https://alan.example/", version, accessed: "2026-12-01" };
const read = (text: string) => new Cite(text).data[0] ?? {};
const some = record.incidents.filter((_, i) => i % 40 === 0).map(({ id }) => id);

describe("a citation processor", () => {
	test.each(LANGUAGES)("reads the same fields from each of our forms in %s", (language) => {
		const text = textIn(language);
		for (const id of some) {
			const cited = citing(id, language);
			const [bibtex, ris, csl] = (["bibtex", "ris", "csl"] as const).map((form) => read(citationOf(form, cited, text)));
			for (const one of [bibtex, ris, csl]) {
				expect(one).toMatchObject({ id: `alan-${id}`, title: titleIn(id, language), URL: cited.address, language });
				expect(String(one?.note)).toContain(version.hash);
				const [author] = (one?.author ?? []) as { literal?: string; family?: string; given?: string }[];
				// A body, not a person with a first name.
				expect([author?.literal ?? author?.family, author?.given]).toEqual(["Alañ", undefined]);
			}
			const day = { "date-parts": [[2026, 11, 22]] };
			expect(csl).toMatchObject({ issued: day, accessed: { "date-parts": [[2026, 12, 1]] }, type: "webpage" });
			expect(ris).toMatchObject({ issued: day, accessed: { "date-parts": [[2026, 12, 1]] }, type: "webpage" });
			expect(bibtex).toMatchObject({
				issued: { "date-parts": [[2026, 11]] },
				accessed: { "date-parts": [[2026, 12, 1]] },
			});
		}
	});

	test("sets them as a style asks, title and address included", () => {
		for (const form of ["bibtex", "ris", "csl"] as const) {
			const cited = citing("kz-0272", "en");
			const said = new Cite(citationOf(form, cited, textIn("en"))).format("bibliography", {
				format: "text",
				template: "apa",
				lang: "en-US",
			});
			expect(said).toMatch(/^Alañ\. \(2026/);
			expect(said).toContain("Detention of 20 or more people, Shymkent, 21 September 2019");
			expect(said).toContain(cited.address);
		}
	});

	test("reads the record as a whole as one thing of its own", () => {
		for (const language of LANGUAGES)
			for (const form of ["bibtex", "ris", "csl"] as const) {
				const one = read(citationOf(form, whole, textIn(language)));
				expect(one).toMatchObject({ id: "alan", URL: whole.address });
				expect(one.type).toBe(form === "bibtex" ? "document" : "dataset");
			}
	});

	test("gets back every title, whatever signs of TeX, JSON or RIS are in it", () => {
		const letter = fc.constantFrom(..."aЖқңұі“”«»\\{}$&#_%~^-'`\"@,;:=()/<>|!?*+[]№ñ€");
		const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 });
		const titles = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
		fc.assert(
			fc.property(titles, (title) => {
				const cited = citing("kz-0272", "ru", title);
				expect(read(citationOf("csl", cited, textIn("ru"))).title).toBe(title);
				expect(read(citationOf("ris", cited, textIn("ru"))).title).toBe(title);
				expect(plainOf(read(citationOf("bibtex", cited, textIn("ru"))).title)).toBe(title);
			}),
		);
	});
});

describe("what people read", () => {
	test("is a sentence of the page's language, with the day it was read", () => {
		expect(citationOf("plain", citing("kz-0272", "en"), textIn("en"))).toBe(
			"Alañ. “Detention of 20 or more people, Shymkent, 21 September 2019” (entry kz-0272). Alañ: Freedom of assembly in Kazakhstan. Record of 22 November 2026, version 0123456789abcdef. https://alan.example/incidents/kz-0272/ (accessed 1 December 2026).",
		);
		const ru = citationOf("plain", citing("kz-0272", "ru"), textIn("ru"));
		expect(ru).toContain("(дата обращения: 1 декабря 2026");
		expect(citationOf("plain", whole, textIn("kk"))).toContain("қаралған күні");
	});

	test("follows GOST R 7.0.100-2018 in Russian: areas, kind of content, site, address with its date", () => {
		const said = citationOf("gost", citing("kz-0272", "ru", "Задержание, Шымкент, 21 сентября 2019 г."), textIn("ru"));
		expect(said).toBe(
			"Задержание, Шымкент, 21 сентября 2019 г. : запись kz-0272. – Текст : электронный // Alañ : свобода собраний в Казахстане : сайт. – Версия от 22.11.2026, 0123456789abcdef. – URL: https://alan.example/ru/incidents/kz-0272/ (дата обращения: 01.12.2026).",
		);
		expect(citationOf("gost", whole, textIn("ru"))).toBe(
			"Alañ : свобода собраний в Казахстане : сайт. – Версия от 22.11.2026, 0123456789abcdef. – URL: https://alan.example/ (дата обращения: 01.12.2026). – Текст : электронный.",
		);
	});

	test("offers the Russian standard to those who read Russian, and every other form to all", () => {
		expect(formatsIn({ language: "ru" })).toEqual(CITATION_FORMATS);
		expect(formatsIn({ language: "kk" })).toEqual(formatsIn({ language: "en" }));
		expect(formatsIn({ language: "en" })).not.toContain("gost");
	});
});

/** The processor gives titles from BibTeX as HTML. */
function plainOf(title: unknown): string {
	return String(title).replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
