import { answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { type Filter, NO_FILTER } from "../incident/filter.ts";
import { type Lens, through } from "../incident/lens.ts";
import type { Coverage } from "../incident/wire.ts";

/** A number, and the view of the record that gives it: none is typed, and each can be followed. */
interface Figure {
	readonly n: number;
	readonly filter: Filter;
}

/** One line of a chart: a year, a place, a group, an article of law. */
export interface Row {
	readonly key: string;
	readonly name: string;
	/** One figure a column. */
	readonly cells: readonly Figure[];
	/** All incidents of the row; those in two columns count once. */
	readonly all: Figure;
	/** People hit at least, and incidents without a figure of people. */
	readonly people: { readonly atLeast: number; readonly lacking: number };
	/** How well the year is covered, where the row is a year. */
	readonly coverage: Coverage["level"] | null;
}

export interface Column {
	readonly key: string;
	readonly name: string;
	/** What its bars are coloured as. */
	readonly tone: Tone;
}
type Tone = "before" | "during" | "after";

/** One question to the record, answered row by row. */
export interface Chart {
	readonly id: ChartId;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
	/** Years stand on an axis of time; the others are ranked, the greatest first. */
	readonly axis: "years" | "ranked";
	/** How many further values there are that a ranking leaves out. */
	readonly more: number;
}
export const CHARTS = ["years", "phases", "kinds", "places", "organisers", "authorities", "laws", "jail"] as const;
export type ChartId = (typeof CHARTS)[number];

/** Asks the record for what a filter gives, people as seen through a lens. */
export type Ask = (filter: Partial<Filter>) => { readonly figure: Figure; readonly people: Row["people"] };

const known = new WeakMap<Catalogue, Map<string, ReturnType<Ask>>>();

/** Makes what asks a record through a lens. */
export function askerOf(catalogue: Catalogue, lens: Lens): Ask {
	const columns = through(lens, catalogue);
	// The same is asked for the page of every language.
	const asked = known.get(catalogue) ?? new Map<string, ReturnType<Ask>>();
	known.set(catalogue, asked);
	return (wanted) => {
		const key = `${lens} ${JSON.stringify(wanted)}`;
		const before = asked.get(key);
		if (before !== undefined) return before;
		const filter = { ...NO_FILTER, ...wanted };
		const { size, people } = answer(columns, filter, null);
		const given = { figure: { n: size, filter }, people: { atLeast: people.atLeast, lacking: people.lacking } };
		asked.set(key, given);
		return given;
	};
}

/** Lays a line: one question for the whole of it, and one for each column. */
export function rowOf(
	ask: Ask,
	{ key, name, coverage = null }: { key: string; name: string; coverage?: Coverage["level"] | null },
	filter: Partial<Filter>,
	columns: readonly Partial<Filter>[],
): Row {
	const { figure, people } = ask(filter);
	return { key, name, coverage, people, all: figure, cells: columns.map((one) => ask({ ...filter, ...one }).figure) };
}

/** How well a year is covered; null where nobody has said. */
export function coverageOf({ coverage }: Pick<Catalogue, "coverage">, year: string): Row["coverage"] {
	return coverage.find((one) => String(one.year) === year)?.level ?? null;
}
