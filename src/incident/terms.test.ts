import fc from "fast-check";
import { expect, it } from "vitest";
import { dayOf } from "./date.ts";
import { type Filter, NO_FILTER } from "./filter.ts";
import { termsOf, withoutTerm } from "./terms.ts";

const filters: fc.Arbitrary<Filter> = fc.record({
	type: fc.subarray(["detention", "fine", "warning"]),
	phase: fc.subarray(["before", "after"]),
	year: fc.subarray(["2019", "2020"]),
	place: fc.subarray(["almaty", "shymkent"]),
	campaign: fc.subarray(["dvk-2019-09-21"]),
	group: fc.subarray(["dvk"]),
	authority: fc.subarray(["police", "court"]),
	provision: fc.subarray(["coao-488"]),
	grade: fc.subarray(["single", "contested"]),
	from: fc.option(fc.constant(dayOf(2019, 9, 1))),
	to: fc.option(fc.constant(dayOf(2019, 9, 30))),
	q: fc.constantFrom("", "  ", "mothers"),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Filter>;

it("lists nothing for the filter that asks nothing", () => {
	expect(termsOf(NO_FILTER)).toEqual([]);
});

it("lists one term fewer once a term is taken away, and the others as they were", () => {
	fc.assert(
		fc.property(filters, (filter) => {
			const terms = termsOf(filter);
			for (const [i, term] of terms.entries())
				expect(termsOf(withoutTerm(filter, term))).toEqual(terms.toSpliced(i, 1));
		}),
	);
});

it("asks nothing once every term is taken away", () => {
	fc.assert(
		fc.property(filters, (filter) => {
			const left = termsOf(filter).reduce(withoutTerm, filter);
			expect({ ...left, q: left.q.trim() }).toEqual(NO_FILTER);
		}),
	);
});
