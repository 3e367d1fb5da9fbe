import { expect, test } from "vitest";
import type { IncidentId } from "./id.ts";
import { idAt, rowOf, yearOfRow } from "./lookup.ts";

type Index = Parameters<typeof rowOf>[0];
const columns = (ids: readonly number[], first: readonly number[] = []) =>
	({ size: ids.length, id: Int32Array.from(ids), first: Int32Array.from(first) }) as Index["incidents"];
const index: Index = { incidents: columns([3, 421, 1]), statistics: columns([146, 12_345]) };
const find = (id: string) => rowOf(index, id as IncidentId);

test("an incident is found in the row that holds its number", () => {
	expect(find("kz-0421")).toEqual({ kind: "incident", columns: index.incidents, row: 1 });
});

test("a statistic is found among the statistics", () => {
	expect(find("kz-0146")).toMatchObject({ kind: "statistic", row: 0 });
	expect(find("kz-12345")).toMatchObject({ kind: "statistic", row: 1 });
});

test("a number nobody has is not found", () => {
	expect(find("kz-9999")).toBeNull();
});

test("an id with one zero too many is another id", () => {
	expect(find("kz-00421")).toBeNull();
	expect(find("kz-012345")).toBeNull();
});

test("every row is found again by its id", () => {
	for (const kind of ["incidents", "statistics"] as const)
		for (let row = 0; row < index[kind].size; row++) expect(rowOf(index, idAt(index[kind], row))?.row).toBe(row);
});

test("the year of a row is the one its date begins in, on the last and first day of a year too", () => {
	const days = columns([1, 2, 3], [17_896, 17_897, -1]); // 31 December 2018, 1 January 2019, 31 December 1969
	expect([0, 1, 2].map((row) => yearOfRow(days, row))).toEqual([2018, 2019, 1969]);
});
