import { describe, expect, test } from "vitest";
import { LICENCE } from "../codebook/facts.ts";
import { documentOf } from "../document/document.tsx";
import type { Site } from "../document/site.ts";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { textIn } from "../text/every.ts";
import { pageWords } from "../text/pages.ts";
import { codebookFacts, SPEAKS, valuesAt } from "./codebookFacts.ts";
import { dataPage } from "./dataPage.tsx";
import { makeDownloads } from "./downloads.ts";
import { walk } from "./fields.ts";
import { catalogueOf } from "./indexed.ts";
import { readRecord } from "./record.ts";
import { entrySchemas } from "./schemas.ts";

type Tree = { readonly [key: string]: Tree | string | ((given: never) => string) };
const record = await readRecord("public/data");
const { measured, columns } = makeDownloads(record, catalogueOf(record), textIn("en"), null);
const facts = codebookFacts(record, columns, measured);
const site: Site = {
	address: null,
	version: record.version,
	pages: new Set(["", "data/"]),
	hasPicture: () => false,
	feedsOf: () => [],
	map: "assets/map.svg",
	styles: {
		document: "assets/a.css",
		data: "assets/b.css",
		unscripted: "assets/c.css",
		statistics: "assets/d.css",
		offline: "assets/e.css",
		about: "assets/f.css",
		feeds: "assets/g.css",
	},
};
const values: Readonly<Record<string, Tree>> = pageWords("en", "codebook").vocabularies.values;

test("Every field of few values speaks a vocabulary, and every value that it may have or has is explained", () => {
	for (const [list, schema] of entrySchemas()) {
		for (const { path, schema: field } of walk(schema, { shapesToo: true })) {
			const vocabulary = SPEAKS[`${list} ${path}`];
			if (field.enum !== undefined)
				expect({ list, path, vocabulary }).toEqual({ list, path, vocabulary: expect.any(String) });
			if (vocabulary === undefined) continue;
			const used = [...(field.enum ?? []), ...record[list].flatMap((entry) => valuesAt(entry, path))];
			const unexplained = [...new Set(used)].filter((value) => !Object.hasOwn(values[vocabulary] ?? {}, value));
			expect({ list, path, unexplained }).toEqual({ list, path, unexplained: [] });
		}
	}
});

describe.each(LANGUAGES)("the page about the data in %s", (language) => {
	const text = textIn(language);
	const say = pageWords(language, "codebook");
	const fields = pageWords(language, "fields");
	const html = documentOf(dataPage(facts), site, text);
	const files = language === "en" ? "./" : "../../data/";

	test("describes every field of every list, and nothing that is no field", () => {
		const lists: Record<string, Tree> = fields.lists;
		for (const [list, schema] of entrySchemas()) {
			const paths = [...walk(schema)].map(({ path }) => path);
			expect({ list, paths: Object.keys(lists[list] ?? {}).toSorted() }).toEqual({ list, paths: paths.toSorted() });
		}
		expect(Object.keys(lists).toSorted()).toEqual([...entrySchemas().keys()].toSorted());
	});

	test("describes every column of the tables, and no other", () => {
		expect(Object.keys(fields.columns).toSorted()).toEqual(columns.map(({ name }) => name).toSorted());
	});

	test("holds every word of its catalogs, every year of coverage, every download and every value", () => {
		const page = decoded(html);
		const unsaid = [...plainWords(say), ...plainWords(fields)].filter(
			([at, words]) => !page.includes(words) && !NOT_YET.test(at),
		);
		expect(unsaid).toEqual([]);
		const shown = [
			...record.coverage.map(({ year, why }) => [String(year), text.name(why)]),
			...measured.map(({ name, sha256 }) => [`href="${files}downloads/${name}"`, sha256 ?? ""]),
			...facts.vocabularies.flatMap((one) => one.values.map(({ value }) => [`<code>${value}</code>`])),
			...facts.worked.map(({ sql }) => [sql]),
			[record.version.hash],
		].flat();
		expect(shown.filter((one) => !page.includes(one))).toEqual([]);
		// The file of checksums alone has no checksum; nothing else is left unsaid.
		expect([...html.matchAll(/<td>—<\/td>/g)]).toHaveLength(1);
	});

	test("is one plain document: one h1, no level skipped, its language, no script, no inline style, relative addresses", () => {
		expect(html.startsWith(`<!doctype html>\n<html lang="${language}" data-root=`)).toBe(true);
		const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
		expect(html).not.toMatch(/<script(?! type="application\/ld\+json")|<style|\sstyle=|\son[a-z]+=/i);
		expect(html).toMatch(/<meta name="description" content="[^"]+"/);
		const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address);
		expect(addresses.filter((address) => /^(?:[a-z]+:|\/)/i.test(address))).toEqual([LICENCE.path]);
		expect(addresses).toContain("../");
	});

	test("leads to itself in every language, and to the same files from each", () => {
		const at = (one: string) => (one === "en" ? "https://host/site/data/" : `https://host/site/${one}/data/`);
		const leads = (address: string) => new URL(address, at(language)).href;
		const links = [...html.matchAll(/<a href="([^"]*)" lang="(\w+)"/g)];
		expect(links.map(([, address = "", other]) => [other, leads(address)])).toEqual(
			LANGUAGES.map((other) => [other, at(other)]),
		);
		const addresses = [...html.matchAll(/\shref="([^"#:]*\.\w+)"/g)].map(([, address = ""]) => leads(address));
		const besides = addresses.filter((address) => !address.startsWith("https://host/site/data/"));
		expect(besides).toEqual(["https://host/site/icon.svg", "https://host/site/assets/b.css"]);
	});

	test("has every place it points to within itself, once", () => {
		const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id = ""]) => id);
		expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
	});

	test("is made, with its files, of a record of which nothing could be read", async () => {
		const empty = await readRecord("public/data/nowhere");
		const made = makeDownloads(empty, catalogueOf(empty), textIn("en"), null);
		expect(made.measured.map(({ name }) => name)).toEqual(measured.map(({ name }) => name));
		const page = dataPage(codebookFacts(empty, made.columns, made.measured));
		expect(documentOf(page, site, text)).toContain(say.title);
	});
});

/** Types that no field or column has at present; the page would say them of one that had. */
const NOT_YET = /^fields\/(?:bases|several)\//;

/** Every message that is given nothing, by its path. */
function plainWords(tree: Tree, before = ""): [at: string, words: string][] {
	return Object.entries(tree).flatMap(([key, one]) => {
		if (typeof one === "string") return [[`${before}${key}`, one] as [string, string]];
		return typeof one === "function" ? [] : plainWords(one, `${before}${key}/`);
	});
}

function decoded(markup: string): string {
	const marks: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&amp;": "&" };
	return markup.replace(/&(?:lt|gt|quot|#x27|amp);/g, (mark) => marks[mark] ?? mark);
}
