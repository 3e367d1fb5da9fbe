import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, ask } from "./answer.ts";
import { arbitraryColumns, arbitraryDays, arbitraryFilter } from "./arbitrary.ts";
import { makeAsker } from "./asker.ts";
import { rowsWhere } from "./bits.ts";
import { makeBrush } from "./brush.ts";
import type { Columns } from "./columns.ts";
import { makeEngine } from "./engine.ts";
import { FACETS, NO_FILTER, toggled } from "./filter.ts";
import { type PlainAnswer, plainAnswer } from "./reference.ts";
import { atOnce } from "./slices.ts";

/** An answer in the plainest values, to be compared with the reference's. */
function plain({ columns }: { columns: Columns }, answer: Answer): PlainAnswer {
	const { rows, possible, outOf, counts, months, places, people } = answer;
	const all = Array.from({ length: columns.size }, (_, row) => row);
	const plainRows = Array.from(rows);
	expect(answer.size).toBe(plainRows.length);
	expect(all.filter((row) => answer.has(row))).toEqual(plainRows);
	const possibleRows = all.filter((row) => possible.has(row));
	expect(possible.size).toBe(possibleRows.length);
	return { rows: plainRows, possible: possibleRows, outOf, counts, months, places, people };
}

/** Words that every so many rows hold; none are asked for when it is 1. */
const holds = (every: number) => (row: number) => row % every === 0;
const words = (columns: Columns, every: number) => (every === 1 ? null : rowsWhere(columns.size, holds(every)));

/** Waits for nothing: these askers are never told of a hand on the timeline. */
const nobody = async () => {};

// Time enough for a slow machine; the properties themselves say nothing of time.
describe("the engine", { timeout: 60_000 }, () => {
	test("gives what the slow and obvious reference gives, for any filter over any record", () => {
		fc.assert(
			fc.property(arbitraryColumns, arbitraryFilter, fc.constantFrom(1, 1, 2), (columns, filter, every) => {
				const engine = makeEngine(columns);
				const answer = ask(engine, filter, words(columns, every));
				expect(plain(engine, answer)).toEqual(plainAnswer(columns, filter, holds(every)));
			}),
			{ numRuns: 1000 },
		);
	});

	test("answers a brush moved anywhere as it answers the filter with those days", () => {
		fc.assert(
			fc.property(
				arbitraryColumns,
				arbitraryFilter,
				fc.constantFrom(1, 1, 2),
				fc.array(arbitraryDays, { minLength: 1, maxLength: 4 }),
				(columns, filter, every, moves) => {
					const engine = makeEngine(columns);
					const brush = atOnce(makeBrush(engine, filter, words(columns, every)));
					for (const [from, to] of moves) {
						const asked = { ...filter, from, to };
						expect(plain(engine, brush.at(from, to))).toEqual(plainAnswer(columns, asked, holds(every)));
					}
				},
			),
			{ numRuns: 500 },
		);
	});

	test("gives the same while one facet's values are tried out, one after another", async () => {
		const one = fc.constantFrom(...FACETS);
		const tries = fc.array(fc.nat(30), { maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(arbitraryColumns, arbitraryFilter, one, tries, async (columns, start, facet, tried) => {
				const engine = makeEngine(columns);
				const asker = makeAsker(engine, nobody);
				let filter = start;
				for (const one of tried) {
					const values = columns.facets[facet].values;
					filter = toggled(filter, facet, (values[one % Math.max(1, values.length)] ?? "none") as never);
					expect(plain(engine, asker.ask(filter, null))).toEqual(plainAnswer(columns, filter, () => true));
					// Time for the table of what is tried out.
					await new Promise((resolve) => setImmediate(resolve));
				}
			}),
			{ numRuns: 300 },
		);
	});

	test("is not changed by what was asked before", () => {
		fc.assert(
			fc.property(arbitraryColumns, fc.array(arbitraryFilter, { maxLength: 5 }), (columns, filters) => {
				const engine = makeEngine(columns);
				const brush = atOnce(makeBrush(engine, filters[0] ?? NO_FILTER, null));
				const asker = makeAsker(engine, nobody);
				for (const filter of [...filters, ...filters]) {
					brush.at(filter.from, filter.to);
					asker.ask(filter, null);
					expect(plain(engine, ask(engine, filter, null))).toEqual(plainAnswer(columns, filter, () => true));
				}
			}),
			{ numRuns: 100 },
		);
	});
});
