import { expect, test } from "vitest";
import { answer } from "../incident/answer.ts";
import { decodeCatalogue, encodeCatalogue } from "../incident/catalogue.ts";
import { type Filter, NO_FILTER } from "../incident/filter.ts";
import type { Incident } from "../incident/wire.ts";
import { readRecord } from "./record.ts";

const record = await readRecord("public/data");

/** The people of each campaign, each year, and all together. */
function totalsOf(incidents: readonly Incident[]): Map<string, unknown> {
	const read = decodeCatalogue(encodeCatalogue(incidents, record, { ...record, problems: [] }));
	if (!read.ok) throw new Error(read.error);
	const { incidents: columns } = read.value;
	const asked = (["campaign", "year"] as const).flatMap((facet) =>
		columns.facets[facet].values.map((value): [string, Filter] => [value, { ...NO_FILTER, [facet]: [value] }]),
	);
	return new Map(
		[["all", NO_FILTER] as const, ...asked].map(([name, filter]) => [name, answer(columns, filter, null).people]),
	);
}

/** Nationwide incidents whose parts do not yet fill their figure, so that a part of one person more is inside it. */
const wholes = record.incidents.filter((one) => {
	const parts = record.incidents.filter(({ countedIn }) => countedIn?.id === one.id);
	const filled = parts.reduce((sum, { counts }) => sum + (counts.affected?.max ?? counts.affected?.min ?? 0), 0);
	const isWide = one.kind === "incident" && one.type !== "permitted" && one.places[0] === "kazakhstan";
	return isWide && one.countedIn === null && one.case === null && (one.counts.affected?.min ?? 0) > filled;
});
const cityIn = (whole: Incident, at: number): Incident => ({
	...whole,
	id: `kz-${9_000_000 + at}` as Incident["id"],
	places: ["almaty" as Incident["places"][number]],
	counts: { affected: { min: 1, max: 1 } },
	countedIn: { id: whole.id, certain: true },
});

test("a city's incident entered inside a nationwide one moves no total of any campaign or year", () => {
	expect(wholes.length).toBeGreaterThan(20);
	const before = totalsOf(record.incidents);
	expect(before.size).toBeGreaterThan(100);
	expect(totalsOf([...record.incidents, ...wholes.map(cityIn)])).toEqual(before);
});

test("entered beside it, the same incident moves them", () => {
	const apart = wholes.map((whole, at) => ({ ...cityIn(whole, at), countedIn: null }));
	const [before, after] = [totalsOf(record.incidents), totalsOf([...record.incidents, ...apart])];
	const moved = [...before].filter(([name, people]) => JSON.stringify(people) !== JSON.stringify(after.get(name)));
	expect(moved.map(([name]) => name)).toEqual(expect.arrayContaining(["all", "2019", "2022"]));
});
