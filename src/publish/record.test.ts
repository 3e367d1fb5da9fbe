import { expect, test } from "vitest";
import type { Incident } from "../incident/wire.ts";
import { readRecord } from "./record.ts";

const record = await readRecord("public/data");

test("the record has no problem and at least 680 entries from 2010 to 2026", () => {
	expect(record.problems).toEqual([]);
	expect(record.incidents.length).toBeGreaterThanOrEqual(680);
	const years = new Set(record.incidents.map(({ date }) => date.edtf.slice(0, 4)));
	expect([...years].sort()).toEqual(Array.from({ length: 17 }, (_, i) => String(2010 + i)));
});

// The measures that the founding texts state. Each must be found by what it was, when and where.
type Seed = [type: Incident["type"], from: string, place: string, figure?: Incident["counts"]];
const people = (min: number, max: number | null = min) => ({ affected: { min, max } });
const SEEDS: Seed[] = [
	["rally-ban", "2012-04", "kazakhstan", { applications: { min: 141, max: 141 } }],
	["rally-ban", "2012-04", "almaty"],
	["intimidation", "2012-04-19", "oral", people(1)],
	["intimidation", "2012-04-16", "oral", people(1)],
	["intimidation", "2012-04-22", "almaty", people(1)],
	["intimidation", "2012-04-23", "almaty", people(1)],
	["warning", "2012-04-24", "almaty", people(1)],
	["warning", "2012-04-25", "almaty", people(12)],
	["warning", "2012-04-25", "oral"],
	["warning", "2012-04-25", "pavlodar"],
	["intimidation", "2012-04-25", "almaty", people(2)],
	["detention", "2012-04-25", "almaty", people(1)],
	["detention", "2012-04-25", "oral", people(1)],
	["organisation-ban", "2018-03-13", "astana"],
	["administrative-arrest", "2019-09-16", "kazakhstan"],
	["fine", "2019-09-16", "kazakhstan"],
	["warning", "2019-09-20", "kazakhstan"],
	["detention", "2019-09-21", "astana", people(57, null)],
	["detention", "2019-09-21", "almaty", people(57, null)],
	["detention", "2019-09-21", "shymkent", people(20, null)],
	["dispersal", "2019-09-21", "astana"],
	["dispersal", "2019-09-21", "almaty"],
	["warning", "2021-10-21", "kazakhstan"],
];

test.each(SEEDS)("%s of %s in %s is in the record", (type, from, place, figure) => {
	const found = record.incidents.filter(
		(one) => one.type === type && one.date.edtf.startsWith(from) && one.places.some((id) => id === place),
	);
	expect(found.length).toBeGreaterThan(0);
	if (figure !== undefined) expect(found.map(({ counts }) => counts)).toContainEqual(figure);
});

test("about 50 fined or jailed in five days of September 2019 stands as a claim of the coalition that counted them", () => {
	const jailed = record.incidents.find(
		(one) => one.type === "administrative-arrest" && one.date.edtf === "2019-09-16/2019-09-20",
	);
	expect(jailed?.claims).toContainEqual(expect.objectContaining({ by: "coalition-of-civil-initiatives", min: 50 }));
});

test("a record that is not there is named file by file, and nothing throws", async () => {
	const { incidents, problems } = await readRecord("public/nowhere");
	expect(incidents).toEqual([]);
	expect(problems.map(({ file }) => file)).toContain("places.json");
});
