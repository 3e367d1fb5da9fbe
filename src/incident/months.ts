import { type Bits, countUpTo, isIn } from "./bits.ts";
import type { Columns } from "./columns.ts";
import { calendar, type Day, dayOf } from "./date.ts";
import { KINDS, kindOf } from "./kind.ts";
import { newTally, type Tally } from "./tally.ts";
import { yearsOfRecord } from "./years.ts";

/** Counts by month and kind. `certain` are incidents that fall in one month, `vague` those whose span touches several. */
export interface Months {
	/** What month 0 of the arrays is, as `monthOf` numbers months. */
	readonly start: number;
	readonly size: number;
	/** `certain[month * KINDS + kind]` */
	readonly certain: Int32Array;
	readonly vague: Int32Array;
}

/** The number of a day's month: months since January of year 0. */
export function monthOf(day: Day): number {
	const { year, month } = calendar(day);
	return year * 12 + month - 1;
}

/** A record's months, and its rows by month and kind: what its histogram is counted from. */
export interface MonthIndex {
	readonly start: number;
	readonly size: number;
	/** Rows by month and kind; the last class is of the rows whose span does not lie within one month. */
	readonly tally: Tally;
	/** These rows, and where in a histogram what they add begins, and where it ends. */
	readonly vague: { readonly rows: Int32Array; readonly begin: Int32Array; readonly end: Int32Array };
}

/** Prepares the histogram of a record. */
export function indexMonths(columns: Columns): MonthIndex {
	const { size: rows, first, last } = columns;
	const years = yearsOfRecord(first, last);
	const start = years === null ? 0 : years.oldest * 12;
	const size = years === null ? 0 : (years.newest + 1) * 12 - start;
	const firstDay = Int32Array.from({ length: size + 1 }, (_, month) => dayOf(0, start + month + 1));
	const monthAt = (day: Day) => Math.min(size - 1, Math.max(0, countUpTo(firstDay, day) - 1));
	const of = new Int32Array(rows);
	const vague: number[] = [];
	for (let row = 0, month = 0; row < rows; row++) {
		while (month + 1 < size && (first[row] ?? 0) >= (firstDay[month + 1] ?? 0)) month++;
		// A row that begins before the first month is one that is open at its beginning.
		const isWithin = (first[row] ?? 0) >= (firstDay[0] ?? 0) && (last[row] ?? 0) < (firstDay[month + 1] ?? 0);
		of[row] = isWithin ? month * KINDS + kindOf(columns, row) : size * KINDS;
		if (!isWithin) vague.push(row);
	}
	const cells = (cellOf: (row: number) => number) => Int32Array.from(vague, cellOf);
	const begin = cells((row) => monthAt(first[row] ?? 0) * KINDS + kindOf(columns, row));
	const end = cells((row) => (monthAt(last[row] ?? 0) + 1) * KINDS + kindOf(columns, row));
	return { start, size, tally: newTally(of, size * KINDS + 1), vague: { rows: Int32Array.from(vague), begin, end } };
}

/** The histogram of the rows in `base`, which are counted by month: vague ones are in every month their span touches. */
export function monthsOf({ start, size, vague }: MonthIndex, counts: Int32Array, base: Bits): Months {
	// What begins and what ends in each month; running sums make of it what goes on in each.
	const going = new Int32Array((size + 1) * KINDS);
	for (let i = 0; i < vague.rows.length; i++) {
		if (!isIn(base, vague.rows[i] ?? 0)) continue;
		const [begin, end] = [vague.begin[i] ?? 0, vague.end[i] ?? 0];
		going[begin] = (going[begin] ?? 0) + 1;
		going[end] = (going[end] ?? 0) - 1;
	}
	for (let i = KINDS; i < going.length; i++) going[i] = (going[i] ?? 0) + (going[i - KINDS] ?? 0);
	const cells = size * KINDS;
	return { start, size, certain: counts.subarray(0, cells), vague: going.subarray(0, cells) };
}
