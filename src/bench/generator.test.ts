import { beforeAll, describe, expect, test } from "vitest";
import { ask } from "../incident/answer.ts";
import { makeBrush } from "../incident/brush.ts";
import type { Columns } from "../incident/columns.ts";
import { dayOf } from "../incident/date.ts";
import { makeEngine } from "../incident/engine.ts";
import { type Filter, NO_FILTER } from "../incident/filter.ts";
import { plainAnswer } from "../incident/reference.ts";
import { atOnce } from "../incident/slices.ts";
import { synthetic } from "./generator.ts";
import { realRecord } from "./real.ts";

let real: Columns;
beforeAll(async () => {
	real = (await realRecord()).catalogue.incidents;
});

test("the same seed gives the same record, another seed another", () => {
	expect(synthetic(real, 500)).toEqual(synthetic(real, 500));
	expect(synthetic(real, 500).first).not.toEqual(synthetic(real, 500, 2).first);
});

test("a synthetic record is in the order of its days and has the real one's skew", () => {
	const made = synthetic(real, 20_000);
	expect([...made.first].every((day, row) => row === 0 || day >= (made.first[row - 1] ?? 0))).toBe(true);
	expect([...made.last].every((day, row) => day >= (made.first[row] ?? 0))).toBe(true);
	const share = (columns: Columns, of: (row: number) => boolean) =>
		Array.from(columns.first).filter((_, row) => of(row)).length / columns.size;
	const traits: ((columns: Columns) => (row: number) => boolean)[] = [
		({ type }) =>
			(row) =>
				type[row] === 4,
		({ first, last }) =>
			(row) =>
				first[row] !== last[row],
		({ countedIn }) =>
			(row) =>
				(countedIn[row] ?? -1) >= 0,
		({ case: ofCase }) =>
			(row) =>
				(ofCase[row] ?? -1) >= 0,
		({ facets }) =>
			(row) =>
				facets.campaign.of[row] === 0,
	];
	for (const trait of traits) expect(Math.abs(share(made, trait(made)) - share(real, trait(real)))).toBeLessThan(0.03);
});

describe("on thousands of incidents, where blocks, families and widths of counts are many", { timeout: 60_000 }, () => {
	const filters: Partial<Filter>[] = [{}, { type: ["detention"] }, { year: ["2019", "2020"], grade: ["single"] }];
	const windows = [
		[null, null],
		[dayOf(2019, 6, 9), dayOf(2019, 6, 12)],
		[dayOf(2012), dayOf(2022)],
		[dayOf(2016, 2, 29), null],
	] as const;
	/** Many distinct days in one family: its members are added up anew for each window. */
	const withLargeFamily = (columns: Columns): Columns => ({
		...columns,
		countedIn: columns.countedIn.map((whole, row) => (row % 40 === 7 ? 0 : whole)),
	});

	test("the engine and the brush give what the reference gives", () => {
		for (const columns of [synthetic(real, 6000), withLargeFamily(synthetic(real, 3000))]) {
			const engine = makeEngine(columns);
			for (const part of filters) {
				const brush = atOnce(makeBrush(engine, { ...NO_FILTER, ...part }, null));
				for (const [from, to] of windows) {
					const filter = { ...NO_FILTER, ...part, from, to };
					const expected = plainAnswer(columns, filter, () => true);
					for (const answer of [ask(engine, filter, null), brush.at(from, to)]) {
						const { counts, months, places, people, possible } = answer;
						expect({ counts, months, places, people }).toEqual({
							counts: expected.counts,
							months: expected.months,
							places: expected.places,
							people: expected.people,
						});
						expect([...answer.rows]).toEqual(expected.rows);
						expect(possible.size).toBe(expected.possible.length);
					}
				}
			}
		}
	});
});
