import { type Bits, isIn, rowsOf, rowsWhere, sizeOfSet } from "./bits.ts";
import type { Columns } from "./columns.ts";
import { type Counted, countLeft } from "./count.ts";
import { type Engine, engineOf, rulingsOf } from "./engine.ts";
import type { Facet, Filter } from "./filter.ts";
import { type Months, monthsOf } from "./months.ts";
import { once } from "./once.ts";
import { countPeople, type People } from "./people.ts";
import { addToCells, type Cells, type Ruling } from "./ruling.ts";

/** Rows, oldest first. Both forms are read alike: length, [i], indexOf, slice, for...of. */
export type Rows = readonly number[] | Int32Array;

/** What a filter gives: everything that any panel shows. All but `size` and `outOf` may be made when first asked for. */
export interface Answer {
	/** How many rows match. */
	readonly size: number;
	/** Matching rows in the order of the columns (oldest first), certain and possible ones. */
	readonly rows: Rows;
	/** Rows that match only possibly: their date is vague and only overlaps the days or years asked for. */
	readonly possible: { readonly size: number; has(row: number): boolean };
	/** Whether a row matches. */
	has(row: number): boolean;
	/** How many incidents there are to choose from: all but the permitted ones, unless those are asked for. */
	readonly outOf: number;
	/** Per facet and value position: how many would match with that value alone chosen in the facet. */
	readonly counts: { readonly [F in Facet]: Int32Array };
	/** Matches by month and kind, whatever days and years are asked for, so that the timeline keeps its shape. */
	readonly months: Months;
	/** Matches by place (as recorded) and kind: `places[place * KINDS + kind]`. */
	readonly places: Int32Array;
	readonly people: People;
}

/** Runs a filter. `words` are the rows that hold the words asked for, null when none are asked. */
export function ask(engine: Engine, filter: Filter, words: Bits | null): Answer {
	const rulings = rulingsOf(engine, filter);
	return answerFrom(engine, filter, rulings, countLeft(engine, rulings, filter, words));
}

/**
 * Makes an answer of what was counted. Each part is made when first asked for: how many there are is shown in the frame
 * of the reader's move, and what takes longer in the frames after it.
 */
export function answerFrom(engine: Engine, filter: Filter, rulings: readonly Ruling[], counted: Counted): Answer {
	const { divisions, cells, months, crowd } = engine;
	const { all, anyTime, classes, families } = counted;
	const cellCounts = once(() => {
		const counts = new Int32Array(cells.total);
		for (const [d, ruling] of rulings.entries()) addToCells(ruling, classes(d), counts);
		return counts;
	});
	const rows = once(() => rowsOf(all));
	const possible = once(() => possibleRows(engine, filter, all));
	const counts = once(() => facetsIn(cells, cellCounts()));
	const places = once(() => placesIn(cells, cellCounts()));
	const byMonth = once(() => monthsOf(months, classes(divisions.length), anyTime));
	const people = once(() => countPeople(crowd, classes(divisions.length + 1), all, families()));
	return {
		size: sizeOfSet(all),
		outOf: outOf(engine, filter),
		has: (row) => isIn(all, row),
		get rows() {
			return rows();
		},
		get possible() {
			return possible();
		},
		get counts() {
			return counts();
		},
		get places() {
			return places();
		},
		get months() {
			return byMonth();
		},
		get people() {
			return people();
		},
	};
}

/** The counts of each facet's values, out of all counts. Written out, as this is done at every move of the hand. */
export function facetsIn({ start }: Cells, counts: Int32Array): Answer["counts"] {
	const ofFacet = (f: number) => counts.subarray(start[f], start[f + 1]);
	return {
		type: ofFacet(0),
		phase: ofFacet(1),
		year: ofFacet(2),
		place: ofFacet(3),
		campaign: ofFacet(4),
		group: ofFacet(5),
		authority: ofFacet(6),
		provision: ofFacet(7),
		grade: ofFacet(8),
	};
}

/** The counts of places by kind, out of all counts. */
export function placesIn({ places, size }: Cells, counts: Int32Array): Int32Array {
	return counts.subarray(places, size);
}

/** How many incidents there are to choose from. */
export function outOf({ columns, repressions }: Engine, filter: Filter): number {
	return filter.type.includes("permitted") ? columns.size : repressions;
}

function possibleRows({ columns, spans }: Engine, filter: Filter, all: Bits): Answer["possible"] {
	const { first, last } = columns;
	const [from, to] = [filter.from ?? Number.NEGATIVE_INFINITY, filter.to ?? Number.POSITIVE_INFINITY];
	const inYears = yearsAsked(columns, filter);
	const has = (row: number) => isIn(all, row) && !((first[row] ?? 0) >= from && (last[row] ?? 0) <= to && inYears(row));
	let size = 0;
	// A date of one day cannot match by halves; and where no time is asked for nothing can.
	if (filter.from !== null || filter.to !== null || filter.year.length > 0) {
		for (const row of spans) if (has(row)) size++;
	}
	return { size, has };
}

/** Whether all years that a row's span touches are asked for. */
export function yearsAsked({ facets }: Columns, { year }: Filter): (row: number) => boolean {
	const { of, sets, values } = facets.year;
	if (year.length === 0) return () => true;
	const asked = new Set<string>(year);
	const areAsked = sets.map((set) => set.every((one) => asked.has(values[one] ?? "")));
	return (row) => areAsked[of[row] ?? 0] === true;
}

/** Runs a filter over columns, making their engine when they are first asked. */
export function answer(columns: Columns, filter: Filter, words: Bits | WordMatch): Answer {
	return ask(engineOf(columns), filter, typeof words === "function" ? rowsWhere(columns.size, words) : words);
}

/** Row -> does it hold the words asked for? Null when no words are asked for. */
export type WordMatch = ((row: number) => boolean) | null;
