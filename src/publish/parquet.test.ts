import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer } from "../incident/answer.ts";
import { NO_FILTER } from "../incident/filter.ts";
import { incidentTable } from "../table/table.ts";
import { textIn } from "../text/every.ts";
import { catalogueOf } from "./indexed.ts";
import { toParquet } from "./parquet.ts";
import { readRecord } from "./record.ts";
import { workedQueries } from "./worked.ts";

// The file as its readers get it, opened with the very program the page tells them to use.
const record = await readRecord("public/data");
const catalogue = catalogueOf(record);
const table = incidentTable(record, catalogue, textIn("en"), null);
const worked = workedQueries(record);
let folder: string;
let duckdb: DuckDBConnection;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "alan-parquet-"));
	await writeFile(join(folder, "alan.parquet"), toParquet(table, record.version));
	duckdb = await (await DuckDBInstance.create(":memory:")).connect();
	await duckdb.run(`SET file_search_path = '${folder}'`);
});
afterAll(async () => {
	duckdb.closeSync();
	await rm(folder, { recursive: true });
});

const plain = (value: unknown): unknown => {
	if (typeof value === "bigint") return Number(value);
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return Array.isArray(value) ? value.map(plain) : value;
};
const rowsOf = async (sql: string) => (await duckdb.runAndReadAll(sql)).getRowsJS().map((row) => row.map(plain));

test.each(worked)("DuckDB answers the question of $key as the record does", async ({ sql, columns, rows }) => {
	const reader = await duckdb.runAndReadAll(sql);
	expect(reader.columnNames()).toEqual(columns);
	expect(reader.getRowsJS().map((row) => row.map(plain))).toEqual(rows);
	expect(rows.length).toBeGreaterThan(5);
});

test("The file holds every cell of the table, and nothing is lost or made up on the way", async () => {
	expect(await rowsOf("SELECT * FROM 'alan.parquet'")).toEqual(table.rows);
});

test("Its columns are typed: days are dates, lists are lists, counts are whole numbers", async () => {
	const types = {
		text: "VARCHAR",
		whole: "INTEGER",
		number: "DOUBLE",
		truth: "BOOLEAN",
		day: "DATE",
		list: "VARCHAR[]",
	};
	const described = await rowsOf("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM 'alan.parquet')");
	expect(described).toEqual(table.columns.map(({ name, kind }) => [name, types[kind]]));
});

test("It says which version of the record it is", async () => {
	const said = await rowsOf("SELECT decode(key), decode(value) FROM parquet_kv_metadata('alan.parquet')");
	expect(said).toContainEqual(["alan.version", record.version.hash]);
	expect(said).toContainEqual(["alan.date", record.version.date]);
});

test("The worked floor of people detained is never above the figure that the site shows", () => {
	const rows = worked.find(({ key }) => key === "people")?.rows ?? [];
	for (const [year, , people] of rows) {
		const filter = { ...NO_FILTER, type: ["detention" as const], year: [String(year)] };
		expect(people).toBeLessThanOrEqual(answer(catalogue.incidents, filter, null).people.atLeast);
	}
});

test("An empty record makes a file that opens", async () => {
	await writeFile(join(folder, "empty.parquet"), toParquet({ columns: table.columns, rows: [] }, record.version));
	expect(await rowsOf("SELECT count(*) FROM 'empty.parquet'")).toEqual([[0]]);
});
