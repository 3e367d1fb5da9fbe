import { type Bits, countUpTo, put, rowsBelow } from "./bits.ts";
import type { Columns } from "./columns.ts";
import type { Day } from "./date.ts";
import { type Division, divide } from "./division.ts";
import type { Filter } from "./filter.ts";
import { kindOf, PERMITTED } from "./kind.ts";
import { indexMonths, type MonthIndex } from "./months.ts";
import { type Crowd, gatherCrowd } from "./people.ts";
import { type Cells, cellsOf, type Ruling, ruleOn } from "./ruling.ts";
import type { Tally } from "./tally.ts";

/**
 * The columns turned round, made once: not "what has this row" but "which rows have this". Every count of an answer is
 * then the number of bits that two sets have in common.
 */
export interface Engine {
	readonly columns: Columns;
	readonly divisions: readonly Division[];
	readonly cells: Cells;
	/** Everything that is counted: the divisions', months' and figures' tallies. */
	readonly tallies: readonly Tally[];
	/** How many rows are not permitted assemblies. */
	readonly repressions: number;
	/** Rows whose date is longer than a day, ascending: the only ones that can match possibly. */
	readonly spans: Int32Array;
	readonly months: MonthIndex;
	readonly crowd: Crowd;
	/** What was said of divisions before, by what was asked: a facet that is not touched costs nothing. */
	readonly rulings: Map<string, Ruling>;
}

/** Prepares columns for asking. */
export function makeEngine(columns: Columns): Engine {
	const { size, first, last } = columns;
	let repressions = 0;
	let spans = 0;
	const spanning = new Int32Array(size);
	for (let row = 0; row < size; row++) {
		if (kindOf(columns, row) !== PERMITTED) repressions++;
		if (first[row] !== last[row]) spanning[spans++] = row;
	}
	const divisions = divide(columns);
	const [months, crowd] = [indexMonths(columns), gatherCrowd(columns)];
	return {
		columns,
		divisions,
		cells: cellsOf(columns),
		tallies: [...divisions.map(({ tally }) => tally), months.tally, crowd.tally],
		repressions,
		spans: spanning.slice(0, spans),
		months,
		crowd,
		rulings: new Map(),
	};
}

const engines = new WeakMap<Columns["facets"], Engine[]>();

/**
 * The engine of columns, made when they are first asked. Columns that differ only in their figures of people, as those
 * seen through a lens do, share all of it but the people.
 */
export function engineOf(columns: Columns): Engine {
	const known = engines.get(columns.facets) ?? [];
	const engine = known.find((one) => one.columns === columns);
	if (engine !== undefined) return engine;
	const [kin] = known;
	const made = kin === undefined ? makeEngine(columns) : seenOtherwise(kin, columns);
	engines.set(columns.facets, [...known, made].slice(-LENSES_KEPT));
	return made;
}

function seenOtherwise(engine: Engine, columns: Columns): Engine {
	const crowd = gatherCrowd(columns);
	return { ...engine, columns, crowd, tallies: [...engine.tallies.slice(0, -1), crowd.tally] };
}

/** Engines kept for the same facets: one for each way to see the figures. */
const LENSES_KEPT = 4;

/** So many rulings are kept; a session seldom asks for more, and each is a bit a row. */
const KEPT = 64;

/** What a filter says of each division. */
export function rulingsOf({ columns, divisions, cells, rulings }: Engine, filter: Filter): Ruling[] {
	return divisions.map(({ facets }, d) => {
		const key = facets.map((facet) => `${facet} ${[...filter[facet]].sort().join()}`).join();
		const known = rulings.get(key);
		if (known !== undefined) return known;
		const ruling = ruleOn(columns, cells, divisions, d, filter);
		if (rulings.size >= KEPT) rulings.clear();
		rulings.set(key, ruling);
		return ruling;
	});
}

/** The rows whose span touches the days asked for; null when all do. Rows stand in the order of their first days. */
export function rowsInDays({ columns, spans }: Engine, from: Day | null, to: Day | null): Bits | null {
	if (from === null && to === null) return null;
	const { size, first, last } = columns;
	const end = to === null ? size : countUpTo(first, to);
	const bits = rowsBelow(end, size);
	if (from === null) return bits;
	const start = Math.min(end, countUpTo(first, from - 1));
	bits.fill(0, 0, start >>> 5);
	if ((start & 31) !== 0) bits[start >>> 5] = (bits[start >>> 5] ?? 0) & (-1 << (start & 31));
	for (const row of spans) {
		if (row >= start) break;
		if ((last[row] ?? 0) >= from) put(bits, row);
	}
	return bits;
}
