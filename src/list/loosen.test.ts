import fc from "fast-check";
import { expect, test } from "vitest";
import { answer } from "../incident/answer.ts";
import { arbitraryColumns, arbitraryFilter } from "../incident/arbitrary.ts";
import { NO_FILTER } from "../incident/filter.ts";
import { FIRST_VIEW } from "../view/view.ts";
import { loosenings } from "./loosen.ts";

test("each way out gives as many incidents as it says, and the most helpful comes first", () => {
	fc.assert(
		fc.property(arbitraryColumns, arbitraryFilter, (columns, filter) => {
			const view = { ...FIRST_VIEW, filter: { ...filter, q: "" } };
			const ways = loosenings(columns, view);
			for (const { step, matches } of ways) expect(answer(columns, step.next(view).filter, null).size).toBe(matches);
			const given = ways.map(({ matches }) => matches ?? 0);
			expect(given).toEqual(given.toSorted((a, b) => b - a));
		}),
	);
});

test("taking all the ways out leaves nothing asked", () => {
	fc.assert(
		fc.property(arbitraryColumns, arbitraryFilter, (columns, filter) => {
			const view = { ...FIRST_VIEW, filter: { ...filter, q: "mothers" } };
			const last = loosenings(columns, view).reduce((now, { step }) => step.next(now), view);
			expect(last.filter).toEqual(NO_FILTER);
		}),
	);
});

test("while words are asked for, only letting go of them has a number", () => {
	const [columns] = fc.sample(arbitraryColumns, 1);
	if (columns === undefined) throw new Error("no columns");
	const view = { ...FIRST_VIEW, filter: { ...NO_FILTER, type: ["fine" as const], q: "mothers" } };
	const ways = Object.fromEntries(loosenings(columns, view).map(({ of, matches }) => [of, matches]));
	expect(ways.type).toBeNull();
	expect(ways.words).toBe(answer(columns, { ...view.filter, q: "" }, null).size);
});
