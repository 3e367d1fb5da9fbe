import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { catalogueOf } from "../publish/indexed.ts";
import { readRecord } from "../publish/record.ts";
import { textIn } from "../text/every.ts";
import { BETWEEN, defuse, toCsv, undefuse } from "./csv.ts";
import { type Column, incidentTable, statisticTable } from "./table.ts";

const record = await readRecord("public/data");
const text = textIn("en");
const table = incidentTable(record, catalogueOf(record), text, null);
const csv = toCsv(table);
const cellsOf = (file: string) =>
	Papa.parse<string[]>(file.replace(/^\uFEFF/, ""), { delimiter: ",", newline: "\r\n" }).data.slice(0, -1);
const asText = (cell: unknown) => (cell === null ? "" : Array.isArray(cell) ? cell.join(BETWEEN) : String(cell));

const column = (name: string): Column => ({ name, kind: "text", of: () => null });
// Texts made of what makes CSV hard and spreadsheets dangerous, beside any text at all.
const awkward = fc.oneof(
	fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "＝", "\t", "\r", "\n", "'", '"', ",", ";", " ", "ә", "1") }),
	fc.string({ unit: "binary" }),
);

test("The table of the record comes back from its CSV cell by cell, with its heads", () => {
	const [heads, ...rows] = cellsOf(csv);
	expect(heads).toEqual(table.columns.map(({ name }) => name));
	expect(rows.map((cells) => cells.map(undefuse))).toEqual(table.rows.map((cells) => cells.map(asText)));
});

test("Each incident has one row with its own id and address; cumulative figures stand in a file of their own", () => {
	const ids = (kind: string) => record.incidents.filter((one) => one.kind === kind).map(({ id }) => id);
	const firsts = (file: string) =>
		cellsOf(file)
			.slice(1)
			.map(([id]) => id);
	expect(firsts(csv).toSorted()).toEqual(ids("incident").toSorted());
	const statistics = toCsv(statisticTable(record, catalogueOf(record), text, null));
	expect(firsts(statistics).toSorted()).toEqual(ids("statistic").toSorted());
	const sited = toCsv(incidentTable(record, catalogueOf(record), text, "https://alan.example/deep/"));
	for (const [id, address] of cellsOf(sited).slice(1))
		expect(address).toBe(`https://alan.example/deep/incidents/${id}/`);
	for (const [id, address] of cellsOf(csv).slice(1)) expect(address).toBe(`incidents/${id}/`);
});

test("The file begins with a byte order mark and holds its Cyrillic as UTF-8", () => {
	const bytes = Buffer.from(csv);
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const read = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	expect(read).toContain("Алматы");
	expect(read).toContain("Қазақстан");
	expect(read).not.toContain("\uFFFD");
});

test("No cell of the record, in either table, is one that a spreadsheet would run", () => {
	for (const cell of cellsOf(csv).flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
});

test("Whatever a text holds, its cell runs in no spreadsheet and gives the text back", () => {
	fc.assert(
		fc.property(awkward, (said) => {
			const cell = defuse(said);
			expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
			expect(undefuse(cell)).toBe(said);
		}),
	);
});

test("A text that is no danger is left as it is", () => {
	for (const said of ["Almaty", "2019-09-21", "’Alga’", "e-mail = post", "", " a"]) expect(defuse(said)).toBe(said);
	for (const said of ["=1+1", "+7", "-1", "@SUM(A1)", "\t=1", "  =1", "'quoted", "\n=1", "＝1"])
		expect(defuse(said)).toBe(`'${said}`);
});

test("Any table of texts comes back whole, whatever quotes, commas and line ends are in it", () => {
	const rows = fc
		.integer({ min: 1, max: 4 })
		.chain((width) =>
			fc.array(fc.array(awkward, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
		);
	fc.assert(
		fc.property(rows, (cells) => {
			// A table of one column whose last cell is empty ends in a blank line, which no reader can tell from the end.
			fc.pre(cells.every((row) => row.length > 1 || row[0] !== ""));
			const columns = (cells[0] ?? []).map((_, i) => column(`c${i}`));
			const read = cellsOf(toCsv({ columns, rows: cells })).slice(1);
			expect(read.map((row) => row.map(undefuse))).toEqual(cells);
		}),
	);
});

test("A list's separator stands in none of its values, so that a cell can be taken apart again", () => {
	const lists = table.columns.flatMap(({ kind }, i) => (kind === "list" ? [i] : []));
	expect(lists.length).toBeGreaterThan(5);
	for (const row of table.rows)
		for (const i of lists) for (const value of row[i] as readonly string[]) expect(value).not.toContain(BETWEEN.trim());
});

test("No column holds the names of people", () => {
	const names = new Set(record.incidents.flatMap(({ people }) => people.map(({ name }) => name)));
	const isProse = (name: string) => /^(summary|publishers|source_urls|campaign_name|group_names)/.test(name);
	const checked = table.columns.flatMap(({ name }, i) => (isProse(name) ? [] : [i]));
	expect(names.size).toBeGreaterThan(10);
	const found = table.rows.flatMap((row) => checked.filter((i) => names.has(asText(row[i]))));
	expect(found).toEqual([]);
});
