import { type Answer, facetsIn, outOf, placesIn, yearsAsked } from "./answer.ts";
import { type Bits, countUpTo, isIn, rowsOf } from "./bits.ts";
import type { Columns } from "./columns.ts";
import type { Day } from "./date.ts";
import { type DayLine, dayLine, eachRow } from "./dayLine.ts";
import { countsIn, type DayTable, dayTable } from "./dayTable.ts";
import { BY_YEAR } from "./division.ts";
import { type Engine, rulingsOf } from "./engine.ts";
import type { Filter } from "./filter.ts";
import { type Months, monthsOf } from "./months.ts";
import type { People } from "./people.ts";
import { peopleIn, type WindowPeople, windowPeople } from "./peopleInWindow.ts";
import { countEach } from "./rowSets.ts";
import { type Cells, leftBy } from "./ruling.ts";
import type { Slices } from "./slices.ts";
import { sumIn, Weights, type WindowSum } from "./windowSum.ts";

/**
 * A filter made ready for its days to be moved: whatever its other parts leave is counted up day by day once (as in
 * Falcon: Moritz, Howe and Heer 2019), after which any window of days is answered from a few differences, at the same
 * cost for any move and nearly the same for any number of incidents. Made when a handle of the timeline is touched.
 */
export interface Brush {
	/** The answer to the filter with these days, both included, `from` not after `to`; null is no limit. */
	at(from: Day | null, to: Day | null): Answer;
}

/** Prepares a filter, whatever days it asks for, for other days. Until that is done `ask` answers as truly. */
export function* makeBrush(engine: Engine, filter: Filter, words: Bits | null): Slices<Brush> {
	const { columns } = engine;
	const line = yield* dayLine(engine);
	yield;
	const rulings = rulingsOf(engine, filter);
	const left = leftBy(columns.size, rulings, [words]);
	const { all } = left;
	const anyTime = left.but[BY_YEAR] ?? all;
	yield;
	const table = yield* dayTable(engine, rulings, left, line);
	const inYears = yearsAsked(columns, filter);
	const certain = yield* certainInWindow(engine, all, inYears, line);
	yield;
	const people = yield* windowPeople(engine, all, line);
	yield;
	const months = monthsOf(engine.months, countEach(engine.months.tally.rows, anyTime), anyTime);
	yield;
	const ground: Ground = {
		columns,
		all,
		inYears,
		line,
		table,
		cells: engine.cells,
		outOf: outOf(engine, filter),
		months,
		certain,
		people,
		rows: yield* rowsInWindow(engine, all, line),
	};
	return { at: (from, to) => new WindowAnswer(ground, from, to) };
}

/** What the answers to all windows have in common. */
interface Ground extends Pick<Answer, "outOf" | "months"> {
	readonly columns: Columns;
	/** The rows that match whatever the days. */
	readonly all: Bits;
	readonly inYears: (row: number) => boolean;
	readonly cells: Cells;
	readonly line: DayLine;
	readonly table: DayTable;
	readonly certain: WindowSum;
	readonly people: WindowPeople;
	/** The rows for the days numbered a to b. */
	readonly rows: (a: number, b: number) => Int32Array;
}

/** The answer for one window; a class, as one is made at every move of the hand. */
class WindowAnswer implements Answer {
	readonly size: number;
	readonly outOf: number;
	readonly months: Months;
	readonly counts: Answer["counts"];
	readonly places: Int32Array;
	readonly people: People;
	readonly possible: Answer["possible"];
	/** The window's days by number. */
	private readonly a: number;
	private readonly b: number;
	private listed: Int32Array | null = null;

	constructor(
		private readonly ground: Ground,
		private readonly from: Day | null,
		private readonly to: Day | null,
	) {
		const { line, table, cells, certain, people } = ground;
		const a = from === null ? 0 : countUpTo(line.days, from - 1);
		const b = to === null ? line.days.length - 1 : countUpTo(line.days, to) - 1;
		const counts = countsIn(table, a, b);
		this.a = a;
		this.b = b;
		this.size = counts[cells.size] ?? 0;
		this.outOf = ground.outOf;
		this.months = ground.months;
		this.counts = facetsIn(cells, counts);
		this.places = placesIn(cells, counts);
		this.people = peopleIn(people, a, b);
		this.possible = new PossibleRows(this, this.size - sumIn(certain, a, b));
	}

	get rows(): Int32Array {
		this.listed ??= this.ground.rows(this.a, this.b);
		return this.listed;
	}

	has(row: number): boolean {
		const { first, last } = this.ground.columns;
		return (
			isIn(this.ground.all, row) &&
			(first[row] ?? 0) <= (this.to ?? Infinity) &&
			(last[row] ?? 0) >= (this.from ?? -Infinity)
		);
	}

	/** Whether a row lies wholly within the days and years asked for. */
	holds(row: number): boolean {
		const { columns, inYears } = this.ground;
		const { first, last } = columns;
		return (first[row] ?? 0) >= (this.from ?? -Infinity) && (last[row] ?? 0) <= (this.to ?? Infinity) && inYears(row);
	}
}

/** The rows of an answer that match only possibly. */
class PossibleRows {
	constructor(
		private readonly answer: WindowAnswer,
		readonly size: number,
	) {}

	has(row: number): boolean {
		return this.answer.has(row) && !this.answer.holds(row);
	}
}

/** How many rows lie wholly within a window of days, and within the years asked for. */
function* certainInWindow(
	engine: Engine,
	all: Bits,
	inYears: (row: number) => boolean,
	line: DayLine,
): Slices<WindowSum> {
	const weights = new Weights(line.days.length);
	yield* eachRow(engine, line, (row, first, last) => {
		if (isIn(all, row) && inYears(row)) weights.add(first, last, 1);
	});
	return yield* weights.summed();
}

/** Makes the list of rows that touch a window: first those that go on at its first day, then those that begin in it. */
function* rowsInWindow(
	{ spans }: Engine,
	all: Bits,
	{ days, firstRow, spanFirst, spanLast }: DayLine,
): Slices<(a: number, b: number) => Int32Array> {
	const matching = rowsOf(all);
	yield;
	const place = new Int32Array(days.length + 1);
	for (let day = 0, at = 0; day <= days.length; day++) {
		while (at < matching.length && (matching[at] ?? 0) < (firstRow[day] ?? 0)) at++;
		place[day] = at;
	}
	return (a: number, b: number): Int32Array => {
		const beginning = matching.subarray(place[a], place[b + 1]);
		const going: number[] = [];
		for (let i = 0; i < spans.length && (spanFirst[i] ?? 0) < a; i++) {
			const row = spans[i] ?? 0;
			if ((spanLast[i] ?? 0) >= a && (spanFirst[i] ?? 0) <= b && isIn(all, row)) going.push(row);
		}
		if (going.length === 0) return beginning;
		const rows = new Int32Array(going.length + beginning.length);
		rows.set(going);
		rows.set(beginning, going.length);
		return rows;
	};
}
