import fc from "fast-check";
import { decodeCatalogue, encodeCatalogue, type Names } from "./catalogue.ts";
import type { Columns } from "./columns.ts";
import { type Day, dayOf, formatDay, parseDate } from "./date.ts";
import { FACETS, type Filter, NO_FILTER } from "./filter.ts";
import { GRADES, PHASES, TYPES } from "./vocabulary.ts";
import type { Incident } from "./wire.ts";

// Random records and filters for the tests: small enough to read, made so that everything awkward is common. Dates lie
// in few weeks about the ends of months and years and the 29th of February; many are vague, some are open at an end.

const WHEN = ["2019-12-31", "2020-01-01", "2020-02-28", "2020-02-29", "2020-03-01", "2020-12-31", "2021-01-01"];
const day = fc.oneof(
	fc.constantFrom(...WHEN),
	fc.integer({ min: dayOf(2019, 11), max: dayOf(2022, 2) }).map(formatDay),
);
const month = fc.constantFrom("2019-12", "2020-01", "2020-02", "2020-02~", "2021-02", "2022-01");
const year = fc.constantFrom("2019", "2020", "2021?");
const interval = fc.tuple(fc.oneof(day, month), fc.oneof(day, month)).map((ends) => ends.toSorted().join("/"));
const open = fc.oneof(
	day.map((end) => `../${end}`),
	day.map((start) => `${start}/..`),
);
const date = fc
	.oneof({ weight: 6, arbitrary: day }, month, year, { weight: 2, arbitrary: interval }, open)
	.map((edtf) => parseDate(edtf))
	.filter((read) => read.ok)
	.map((read) => (read as { value: Incident["date"] }).value);

const PLACES = {
	"north-region": null,
	"south-region": null,
	astana: "north-region",
	kokshetau: "north-region",
	almaty: "south-region",
};
const texts = (en: string) => ({ en });
const ids = (...list: string[]) => list.map((id) => ({ id, names: texts(id), alsoKnownAs: [] }));
/** What the ids in random records are called. */
export const NAMES: Names = {
	places: Object.entries(PLACES).map(([id, region]) => ({
		...{ id, region, kind: "city", lonLat: [0, 0], names: texts(id), formerNames: [], alsoKnownAs: [], iso3166: null },
	})) as unknown as Names["places"],
	campaigns: ids("first", "second"),
	groups: ids("one", "two"),
	authorities: ids("police", "court"),
	provisions: [{ id: "coao-488", code: texts("code"), article: "488", title: texts("title") }],
};

const some = <T extends string>(list: readonly T[], most = 2) =>
	fc.subarray([...list], { maxLength: Math.min(most, list.length) });
const figure = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 100_000_000 }));
const affected = fc.oneof(
	fc.constant({}),
	figure.map((min) => ({ affected: { min, max: min } })),
	figure.map((min) => ({ affected: { min, max: null } })),
	figure.map((max) => ({ affected: { min: null, max } })),
	fc.tuple(figure, figure).map((ends) => ({ affected: { min: Math.min(...ends), max: Math.max(...ends) } })),
);

const incident = fc.record({
	kind: fc.constant("incident" as const),
	claims: fc.constant([]),
	type: fc.constantFrom(...TYPES, "detention" as const, "detention" as const, "permitted" as const),
	joint: some(TYPES, 1),
	date,
	places: fc.subarray(Object.keys(PLACES) as never[], { minLength: 1, maxLength: 2 }),
	counts: affected,
	// Whose figure includes this one: an incident of a lower number, so that none includes itself.
	countedIn: fc.option(fc.record({ back: fc.integer({ min: 1, max: 6 }), certain: fc.boolean() })),
	case: fc.option(fc.constantFrom("a", "b"), { freq: 2 }),
	campaign: fc.option(fc.constantFrom("first", "second")),
	groups: some(["one", "two"]),
	authorities: some(["police", "court"]),
	provisions: some(["coao-488"]),
	grade: fc.constantFrom(...GRADES),
});

/** The columns of a random record, made as those of the real one are: written as an index and read back. */
export const arbitraryColumns: fc.Arbitrary<Columns> = fc.array(incident, { maxLength: 40 }).map((drafts) => {
	const idOf = (i: number) => `kz-${String(i + 1).padStart(4, "0")}`;
	const records = drafts.map((draft, i) => {
		const { countedIn } = draft;
		const isPart = countedIn !== null && countedIn.back <= i;
		return { ...draft, id: idOf(i), countedIn: isPart ? { ...countedIn, id: idOf(i - countedIn.back) } : null };
	});
	const rest = { version: { hash: "", date: "" }, coverage: [], problems: [] };
	const read = decodeCatalogue(encodeCatalogue(records as unknown as Incident[], NAMES, rest));
	if (!read.ok) throw new Error(read.error);
	return read.value.incidents;
});

const when: fc.Arbitrary<Day | null> = fc.option(
	fc.oneof(
		fc.constantFrom(...WHEN.flatMap((one) => [-1, 0, 1].map((off) => dayOf(...parts(one)) + off))),
		fc.integer({ min: dayOf(2019, 10), max: dayOf(2022, 4) }),
	),
	{ freq: 4 },
);
function parts(text: string): [number, number, number] {
	const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
	return [year, month, date];
}

/** The first and last day of a random window, in order; either can be missing. */
export const arbitraryDays = fc
	.tuple(when, when)
	.map(([a, b]): [Day | null, Day | null] => (a !== null && b !== null && a > b ? [b, a] : [a, b]));

const asked = <T extends string>(list: readonly T[]) =>
	fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, some(list, 3));

/** A random filter, without words; it also asks for values that no record has. */
export const arbitraryFilter: fc.Arbitrary<Filter> = fc
	.record({
		days: arbitraryDays,
		type: asked(TYPES),
		phase: asked(PHASES),
		year: asked(["2018", "2019", "2020", "2021", "2022"]),
		place: asked([...Object.keys(PLACES), "nowhere"]),
		campaign: asked(["first", "second", "none"]),
		group: asked(["one", "two"]),
		authority: asked(["police", "court"]),
		provision: asked(["coao-488"]),
		grade: asked(GRADES),
	})
	// Few facets at once, or hardly anything would match.
	.chain(({ days: [from, to], ...rest }) =>
		fc.subarray([...FACETS], { maxLength: 3 }).map((facets) => {
			const chosen = Object.fromEntries(facets.map((facet) => [facet, rest[facet]]));
			return { ...NO_FILTER, ...chosen, from, to } as Filter;
		}),
	);
