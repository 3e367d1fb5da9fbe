import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../incident/date.ts";
import { NO_FILTER } from "../incident/filter.ts";
import type { IncidentId, PlaceId } from "../incident/id.ts";
import { LENSES } from "../incident/lens.ts";
import { GRADES, PHASES, TYPES } from "../incident/vocabulary.ts";
import { readAddress, writeAddress } from "./address.ts";
import { FIRST_VIEW, SORTS, type View } from "./view.ts";

const read = (fragment: string, path = "") => readAddress({ path, fragment });

// Links that were once shared. They are frozen: a change that alters what any of them shows breaks somebody's link.
const SHARED: [path: string, fragment: string, view: View][] = [
	["", "", FIRST_VIEW],
	[
		"",
		"type=detention,fine&year=2019&from=2019-09-01&to=2019-09-30&place=almaty&q=%D0%BC%D0%B0%D1%82%D0%B5%D1%80%D0%B8&map=6/48.00/67.00&sort=oldest",
		{
			subject: { kind: "all" },
			filter: {
				...NO_FILTER,
				type: ["detention", "fine"],
				year: ["2019"],
				from: dayOf(2019, 9, 1),
				to: dayOf(2019, 9, 30),
				place: ["almaty" as PlaceId],
				q: "матери",
			},
			position: { zoom: 6, lat: 48, lon: 67 },
			sort: "oldest",
			lens: "lowest",
		},
	],
	[
		"incidents/kz-0421/",
		"phase=before&campaign=dvk-2019-09-21&group=dvk&authority=police&provision=coao-488&grade=single",
		{
			...FIRST_VIEW,
			subject: { kind: "incident", id: "kz-0421" as IncidentId },
			filter: {
				...NO_FILTER,
				phase: ["before"],
				campaign: ["dvk-2019-09-21"],
				group: ["dvk"],
				authority: ["police"],
				provision: ["coao-488"],
				grade: ["single"],
			},
		},
	],
	[
		"",
		"year=2019&figures=authorities",
		{ ...FIRST_VIEW, filter: { ...NO_FILTER, year: ["2019"] }, lens: "authorities" },
	],
];

describe("addresses", () => {
	test.each(SHARED)("the link %j #%j shows what it always showed, and is written the same", (path, fragment, view) => {
		expect(read(fragment, path)).toEqual({ view, ignored: 0 });
		expect(writeAddress(view)).toEqual({ path, fragment });
	});

	test("any view comes back from its address as it was", () => {
		const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
		const some = <T>(one: fc.Arbitrary<T>) =>
			fc.uniqueArray(one, { maxLength: 4 }).map((list) => list.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)));
		const day = fc.option(fc.integer({ min: dayOf(2010), max: dayOf(2030) }));
		const views: fc.Arbitrary<View> = fc.record({
			subject: fc.oneof(
				fc.constant({ kind: "all" as const }),
				fc.integer({ min: 0, max: 99_999 }).map((n) => ({
					kind: "incident" as const,
					id: `kz-${String(n).padStart(4, "0")}` as IncidentId,
				})),
			),
			filter: fc.record({
				type: some(fc.constantFrom(...TYPES)),
				phase: some(fc.constantFrom(...PHASES)),
				year: some(fc.integer({ min: 2010, max: 2030 }).map(String)),
				place: some(slug.map((id) => id as PlaceId)),
				campaign: some(slug),
				group: some(slug),
				authority: some(slug),
				provision: some(slug),
				grade: some(fc.constantFrom(...GRADES)),
				from: fc.constant(null),
				to: day,
				q: fc.string({ unit: "grapheme", maxLength: 60 }),
			}),
			position: fc.option(
				fc.record({
					zoom: fc.integer({ min: 0, max: 18 }),
					lat: fc.integer({ min: -8500, max: 8500 }).map((n) => n / 100 + 0),
					lon: fc.integer({ min: -18000, max: 18000 }).map((n) => n / 100 + 0),
				}),
			),
			sort: fc.constantFrom(...SORTS),
			lens: fc.constantFrom(...LENSES),
		});
		fc.assert(
			fc.property(views, (view) => {
				expect(readAddress(writeAddress(view))).toEqual({ view, ignored: 0 });
			}),
			{ numRuns: 500 },
		);
	});

	test("parts that make no sense are left out and told", () => {
		expect(read("type=detention,kettling&year=19&from=2019-02-30&map=99/0/0&sort=up&utm=x&stray")).toEqual({
			view: { ...FIRST_VIEW, filter: { ...NO_FILTER, type: ["detention"] } },
			ignored: 7,
		});
		expect(read("q=%E0%A4%A").ignored).toBe(1);
		expect(read(`q=${"a".repeat(3000)}`)).toEqual({ view: FIRST_VIEW, ignored: 1 });
	});

	test("days given the wrong way round are turned", () => {
		const { filter } = read("from=2019-09-30&to=2019-09-01").view;
		expect([filter.from, filter.to]).toEqual([dayOf(2019, 9, 1), dayOf(2019, 9, 30)]);
	});

	test("a path that names nothing of ours is kept as unknown", () => {
		expect(read("", "incidents/kz-12").view.subject).toEqual({ kind: "unknown", path: "incidents/kz-12" });
		expect(read("", "somewhere/else/").view.subject).toEqual({ kind: "unknown", path: "somewhere/else/" });
		expect(read("", "incidents/kz-0421/index.html").view.subject).toEqual({ kind: "incident", id: "kz-0421" });
	});

	test("no address, however hostile, makes it throw", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (path, fragment) => {
				const { view, ignored } = readAddress({ path, fragment });
				expect(ignored).toBeGreaterThanOrEqual(0);
				expect(Object.getPrototypeOf(view.filter)).toBe(Object.prototype);
			}),
			{ numRuns: 2000 },
		);
		expect(read("__proto__=a&constructor=b&type=__proto__")).toEqual({ view: FIRST_VIEW, ignored: 3 });
	});
});
