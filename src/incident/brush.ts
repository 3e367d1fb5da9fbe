import { type Answer, facetsIn, outOf, placesIn, yearsAsked } from "./answer.ts";
import { type Bits, countUpTo, isIn, rowsOf } from "./bits.ts";
import type { Columns } from "./columns.ts";
import type { Day } from "./date.ts";
import { type DayLine, dayLine, forEachRow } from "./dayLine.ts";
import { dayTable } from "./dayTable.ts";
import { BY_YEAR } from "./division.ts";
import { type Engine, rulingsOf } from "./engine.ts";
import type { Filter } from "./filter.ts";
import { countMonths, type Months } from "./months.ts";
import type { People } from "./people.ts";
import { peopleInWindow } from "./peopleInWindow.ts";
import { type Cells, leftBy } from "./ruling.ts";
import type { Slices } from "./slices.ts";
import { WindowSum } from "./windowSum.ts";

/**
 * A filter made ready for its days to be moved: whatever its other parts leave is counted up day by day once (as in
 * Falcon: Moritz, Howe and Heer 2019), after which any window of days is answered from a few differences, at the same
 * cost for any move and nearly the same for any number of incidents. Made when a handle of the timeline is touched.
 */
export interface Brush {
	/** The answer to the filter with these days, both included, `from` not after `to`; null is no limit. */
	at(from: Day | null, to: Day | null): Answer;
	/** What its tables weigh. */
	readonly bytes: number;
}

/** Prepares a filter, whatever days it asks for, for other days. Until that is done `ask` answers as truly. */
export function* makeBrush(engine: Engine, filter: Filter, words: Bits | null): Slices<Brush> {
	const { columns } = engine;
	const line = dayLine(engine);
	const rulings = rulingsOf(engine, filter);
	const left = leftBy(columns.size, rulings, [words]);
	const { all } = left;
	yield;
	const table = yield* dayTable(engine, rulings, left, line);
	const inYears = yearsAsked(columns, filter);
	const certain = certainInWindow(engine, all, inYears, line);
	yield;
	const people = yield* peopleInWindow(engine, all, line);
	const ground: Ground = {
		columns,
		all,
		inYears,
		cells: engine.cells,
		outOf: outOf(engine, filter),
		months: countMonths(engine.months, left.but[BY_YEAR] ?? all),
		certain,
		people,
		rows: rowsInWindow(engine, all, line),
	};
	return {
		at(from, to) {
			const a = from === null ? 0 : countUpTo(line.days, from - 1);
			const b = to === null ? line.days.length - 1 : countUpTo(line.days, to) - 1;
			return new WindowAnswer(ground, from, to, a, b, table.at(a, b));
		},
		bytes: table.bytes,
	};
}

/** What the answers to all windows have in common. */
interface Ground extends Pick<Answer, "outOf" | "months"> {
	readonly columns: Columns;
	/** The rows that match whatever the days. */
	readonly all: Bits;
	readonly inYears: (row: number) => boolean;
	readonly cells: Cells;
	/** The rows, the certain ones and the people for the days numbered a to b. */
	readonly rows: (a: number, b: number) => Int32Array;
	readonly certain: (a: number, b: number) => number;
	readonly people: (a: number, b: number) => People;
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
	readonly #ground: Ground;
	readonly #days: { readonly a: number; readonly b: number };
	readonly #from: Day;
	readonly #to: Day;
	#rows: Int32Array | null = null;

	constructor(ground: Ground, from: Day | null, to: Day | null, a: number, b: number, all: Int32Array) {
		const { cells } = ground;
		this.#ground = ground;
		this.#days = { a, b };
		this.#from = from ?? Number.NEGATIVE_INFINITY;
		this.#to = to ?? Number.POSITIVE_INFINITY;
		this.size = all[cells.size] ?? 0;
		this.outOf = ground.outOf;
		this.months = ground.months;
		this.counts = facetsIn(cells, all);
		this.places = placesIn(cells, all);
		this.people = ground.people(a, b);
		this.possible = new PossibleRows(this, this.size - ground.certain(a, b));
	}

	get rows(): Int32Array {
		this.#rows ??= this.#ground.rows(this.#days.a, this.#days.b);
		return this.#rows;
	}

	has(row: number): boolean {
		const { all, columns } = this.#ground;
		return isIn(all, row) && (columns.first[row] ?? 0) <= this.#to && (columns.last[row] ?? 0) >= this.#from;
	}

	/** Whether a row lies wholly within the days and years asked for. */
	holds(row: number): boolean {
		const { columns, inYears } = this.#ground;
		return (columns.first[row] ?? 0) >= this.#from && (columns.last[row] ?? 0) <= this.#to && inYears(row);
	}
}

class PossibleRows {
	readonly #answer: WindowAnswer;
	constructor(
		answer: WindowAnswer,
		readonly size: number,
	) {
		this.#answer = answer;
	}

	has(row: number): boolean {
		return this.#answer.has(row) && !this.#answer.holds(row);
	}
}

/** How many rows lie wholly within a window of days, and within the years asked for. */
function certainInWindow(engine: Engine, all: Bits, inYears: (row: number) => boolean, line: DayLine) {
	const sum = new WindowSum(line.days.length);
	forEachRow(engine, line, (row, first, last) => {
		if (isIn(all, row) && inYears(row)) sum.add(first, last, 1);
	});
	return sum.finished();
}

/** Makes the list of rows that touch a window: first those that go on at its first day, then those that begin in it. */
function rowsInWindow({ spans }: Engine, all: Bits, { days, firstRow, spanFirst, spanLast }: DayLine) {
	const matching = rowsOf(all);
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
