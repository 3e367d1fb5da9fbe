import { expect, test } from "vitest";
import { documentOf } from "../document/document.tsx";
import type { Site } from "../document/site.ts";
import { codebookWords } from "../text/codebookWords.ts";
import { textIn } from "../text/every.ts";
import { COLUMN_WORDS, FIELD_WORDS, SHAPE_WORDS } from "../text/fieldWords.ts";
import { codebookFacts, SPEAKS, valuesAt } from "./codebookFacts.ts";
import { dataPage } from "./dataPage.tsx";
import { makeDownloads } from "./downloads.ts";
import { walk } from "./fields.ts";
import { catalogueOf } from "./indexed.ts";
import { readRecord } from "./record.ts";
import { entrySchemas } from "./schemas.ts";

const record = await readRecord("public/data");
const text = textIn("en");
const say = codebookWords(text);
const { measured, columns } = makeDownloads(record, catalogueOf(record), text, null);
const facts = codebookFacts(record, columns, measured, text);
const site: Site = {
	address: null,
	version: record.version,
	pages: new Set(["", "data/"]),
	hasPicture: () => false,
	map: "assets/map.svg",
	styles: { document: "assets/a.css", data: "assets/b.css", unscripted: "assets/c.css", statistics: "x.css" },
};
const html = documentOf(dataPage(facts), site, text);

test("Every field of every list is described, and nothing is described that is no field", () => {
	for (const [list, schema] of entrySchemas()) {
		const paths = [...walk(schema)].map(({ path }) => path);
		expect({ list, paths: Object.keys(FIELD_WORDS[list] ?? {}).toSorted() }).toEqual({ list, paths: paths.toSorted() });
	}
	expect(Object.keys(FIELD_WORDS).toSorted()).toEqual([...entrySchemas().keys()].toSorted());
});

test("Every column of the tables is described, and no other", () => {
	expect(Object.keys(COLUMN_WORDS).toSorted()).toEqual(columns.map(({ name }) => name).toSorted());
});

test("Every field of few values speaks a vocabulary, and every value that it may have or has is explained", () => {
	for (const [list, schema] of entrySchemas()) {
		for (const { path, schema: field } of walk(schema, { shapesToo: true })) {
			const vocabulary = SPEAKS[`${list} ${path}`];
			if (field.enum !== undefined)
				expect({ list, path, vocabulary }).toEqual({ list, path, vocabulary: expect.any(String) });
			if (vocabulary === undefined) continue;
			const values = [...(field.enum ?? []), ...record[list].flatMap((entry) => valuesAt(entry, path))];
			for (const value of new Set(values))
				expect({ list, path, value, means: say.vocabularies.values[vocabulary][value] }).toEqual({
					list,
					path,
					value,
					means: expect.stringMatching(/\w/),
				});
		}
	}
});

test("The page holds every field, column, value with its meaning, rule, year of coverage and download", () => {
	const page = decoded(html);
	const words = [
		...Object.values(FIELD_WORDS).flatMap(Object.entries),
		...Object.values(SHAPE_WORDS).flatMap(Object.entries),
		...Object.entries(COLUMN_WORDS),
		...facts.vocabularies.flatMap(({ name, values }) =>
			values.map(({ value }) => [value, say.vocabularies.values[name][value] ?? "?"]),
		),
		...say.rules.flatMap(({ title, says }) => [title, ...says]).map((one) => [one]),
		...record.coverage.map(({ year, why }) => [String(year), why.en]),
		...measured.map(({ name, sha256 }) => [`href="./downloads/${name}"`, sha256 ?? ""]),
		...facts.worked.map(({ sql }) => [sql]),
		[record.version.hash],
	].flat();
	expect(words.filter((one) => !page.includes(one))).toEqual([]);
	expect(words.length).toBeGreaterThan(300);
});

test("The page is one plain document: one h1, no level skipped, a language, no script, no inline style, relative addresses", () => {
	expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
	const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
	expect(html).not.toMatch(/<script(?! type="application\/ld\+json")|<style|\sstyle=|\son[a-z]+=/i);
	expect(html).toMatch(/<meta name="description" content="[^"]+"/);
	const addresses = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address);
	expect(addresses.filter((address) => /^(?:[a-z]+:|\/)/i.test(address))).toEqual([say.downloads.licence.path]);
	expect(addresses).toContain("../");
});

test("Every place the page points to within itself is there, once", () => {
	const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id = ""]) => id);
	expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

test("A record of which nothing could be read still makes its files and its page", async () => {
	const empty = await readRecord("public/data/nowhere");
	const made = makeDownloads(empty, catalogueOf(empty), text, null);
	expect(made.measured.map(({ name }) => name)).toEqual(measured.map(({ name }) => name));
	const page = dataPage(codebookFacts(empty, made.columns, made.measured, text));
	expect(documentOf(page, site, text)).toContain(say.title);
});

function decoded(markup: string): string {
	const marks: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&amp;": "&" };
	return markup.replace(/&(?:lt|gt|quot|#x27|amp);/g, (mark) => marks[mark] ?? mark);
}
