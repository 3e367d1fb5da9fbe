import { check } from "@placemarkio/check-geojson";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { answer } from "../incident/answer.ts";
import type { Filter } from "../incident/filter.ts";
import { idAt } from "../incident/lookup.ts";
import { parseIncidents, parseList } from "../incident/parse.ts";
import { source } from "../incident/wire.ts";
import { catalogueOf } from "../publish/indexed.ts";
import { readRecord } from "../publish/record.ts";
import { undefuse } from "../table/csv.ts";
import { textIn } from "../text/every.ts";
import { sentenceOf } from "../text/sentence.ts";
import { readAddress } from "../view/address.ts";
import { type Carried, FORMS, fileName, fileOf } from "./files.ts";

const record = await readRecord("public/data");
const catalogue = catalogueOf(record);
const text = textIn("ru");
const HOME = "https://alan.example/ru/";
// Frozen links, as somebody may have them.
const FRAGMENTS = [
	"type=detention&year=2019",
	"place=shymkent",
	"grade=contested",
	"from=2019-09-01&to=2019-09-30",
	"phase=after&provision=coao-488",
	"year=1990",
];

function carried(fragment: string): Carried & { readonly filter: Filter } {
	const { filter } = readAddress({ path: "", fragment }).view;
	const { rows } = answer(catalogue.incidents, filter, null);
	const ids = new Set<string>([...rows].map((row) => idAt(catalogue.incidents, row)));
	return {
		filter,
		record: { ...record, incidents: record.incidents.filter(({ id }) => ids.has(id)) },
		catalogue,
		says: sentenceOf(text, catalogue.names, filter),
		address: `${HOME}#${fragment}`,
		home: HOME,
	};
}

describe.each(FRAGMENTS)("what is in view at #%s", (fragment) => {
	const view = carried(fragment);
	const { incidents } = view.record;

	test("comes back whole from its JSON through our own parser, with every source it names", () => {
		const content = JSON.parse(fileOf("json", view, text).content);
		const read = parseIncidents("export.json", content.incidents);
		expect(read.problems).toEqual([]);
		expect(read.records).toEqual(incidents);
		const sources = parseList("export.json", content.sources, source);
		expect(sources.problems).toEqual([]);
		const held = new Set(sources.records.map(({ id }) => id));
		for (const one of incidents) for (const id of one.sources) expect(held.has(id)).toBe(true);
		const publishers = new Set(content.publishers.map(({ id }: { id: string }) => id));
		for (const one of sources.records) expect(publishers.has(one.publisher)).toBe(true);
		expect(content.view).toEqual({ says: view.says, address: view.address });
		for (const { id } of incidents) expect(content.addresses[id]).toBe(`${HOME}incidents/${id}/`);
	});

	test("is GeoJSON by RFC 7946, one feature an incident", () => {
		const { features } = check(fileOf("geojson", view, text).content) as unknown as {
			features: { id: string; properties: Record<string, string> }[];
		};
		expect(features.map(({ id }) => id).toSorted()).toEqual(incidents.map(({ id }) => id).toSorted());
		for (const { id, properties } of features) {
			expect(properties.address).toBe(`${HOME}incidents/${id}/`);
			expect([properties.view, properties.view_address]).toEqual([view.says, view.address]);
		}
	});

	test("is a row an incident in CSV, each with its address and with what was asked, in the reader's language", () => {
		const { content } = fileOf("csv", view, text);
		const { data } = Papa.parse<Record<string, string>>(content.replace(/^\uFEFF/, ""), {
			header: true,
			skipEmptyLines: true,
		});
		expect(data.map(({ id }) => id).toSorted()).toEqual(incidents.map(({ id }) => id).toSorted());
		for (const row of data) {
			expect(row.address).toBe(`${HOME}incidents/${row.id}/`);
			expect(undefuse(row.view ?? "")).toBe(view.says);
			expect(row.view_address).toBe(view.address);
			expect(row.title).toMatch(/[а-я]/);
		}
	});

	test("is named for what was asked and for the day of the record", () => {
		for (const form of FORMS) {
			const { name } = fileOf(form, view, text);
			expect(name).toMatch(/^alan-[a-z0-9-]+\.\w+$/);
			expect(name).toContain(record.version.date);
		}
	});
});

test("The name of a file holds no word that was searched for, and no position of the map", () => {
	const address = "https://alan.example/#year=2019&q=Nazarbayev&map=6/48.00/67.00&sort=oldest";
	const version = { date: "2026-11-22", hash: "" };
	expect(fileName({ address, record: { version } }, "csv")).toBe("alan-year-2019-2026-11-22.csv");
	expect(fileName({ address: "https://alan.example/", record: { version } }, "csv")).toBe("alan-2026-11-22.csv");
});
