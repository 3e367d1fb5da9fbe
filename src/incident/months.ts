import { type Bits, countUpTo, isIn, noRows, ones, put } from "./bits.ts";
import type { Columns } from "./columns.ts";
import { calendar, type Day, dayOf } from "./date.ts";
import { KINDS, kindOf } from "./kind.ts";
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

/** Where the months of a record begin, in days and in rows, and its rows by kind: what its histogram is counted from. */
export interface MonthIndex {
	readonly start: number;
	readonly size: number;
	/** Month -> the first row that begins in it or later; one more at the end. Rows are in the order of their days. */
	readonly firstRow: Int32Array;
	/** Kind -> rows of that kind whose span lies within one month. */
	readonly single: readonly Bits[];
	/** The others, with the first and last month they touch. */
	readonly vague: { readonly rows: Int32Array; readonly from: Int32Array; readonly to: Int32Array };
	readonly columns: Columns;
}

/** Prepares the histogram of a record. */
export function indexMonths(columns: Columns): MonthIndex {
	const { size: rows, first, last } = columns;
	const years = yearsOfRecord(first, last);
	const start = years === null ? 0 : years.oldest * 12;
	const size = years === null ? 0 : (years.newest + 1) * 12 - start;
	const firstDay = Int32Array.from({ length: size + 1 }, (_, month) => dayOf(0, start + month + 1));
	const firstRow = new Int32Array(size + 1);
	const single = Array.from({ length: KINDS }, () => noRows(rows));
	const vague: number[] = [];
	for (let row = 0, month = 0; row < rows; row++) {
		while (month < size && (first[row] ?? 0) >= (firstDay[month + 1] ?? 0)) firstRow[++month] = row;
		// A row that begins before the first month is one that is open at its beginning.
		const isWithin = (first[row] ?? 0) >= (firstDay[0] ?? 0) && (last[row] ?? 0) < (firstDay[month + 1] ?? 0);
		if (isWithin) put(single[kindOf(columns, row)] as Bits, row);
		else vague.push(row);
		if (row === rows - 1) firstRow.fill(rows, month + 1);
	}
	const clamped = (day: Day) => Math.min(size - 1, Math.max(0, countUpTo(firstDay, day) - 1));
	const month = (column: Int32Array) => Int32Array.from(vague, (row) => clamped(column[row] ?? 0));
	return {
		start,
		size,
		firstRow,
		single,
		vague: { rows: Int32Array.from(vague), from: month(first), to: month(last) },
		columns,
	};
}

/** The histogram of the rows in `base`: those of one month there, vague ones in every month their span touches. */
export function countMonths(index: MonthIndex, base: Bits): Months {
	const { start, size, firstRow, single, vague, columns } = index;
	const counts = new Int32Array(size * KINDS);
	for (let kind = 0; kind < KINDS; kind++) {
		const rows = single[kind] as Bits;
		for (let month = 0; month < size; month++) {
			counts[month * KINDS + kind] = countBetween(rows, base, firstRow[month] ?? 0, firstRow[month + 1] ?? 0);
		}
	}
	// What begins and what ends in each month; running sums make of it what goes on in each.
	const changes = new Int32Array((size + 1) * KINDS);
	for (let i = 0; i < vague.rows.length; i++) {
		const row = vague.rows[i] ?? 0;
		if (!isIn(base, row)) continue;
		const kind = kindOf(columns, row);
		const begin = (vague.from[i] ?? 0) * KINDS + kind;
		const end = ((vague.to[i] ?? 0) + 1) * KINDS + kind;
		changes[begin] = (changes[begin] ?? 0) + 1;
		changes[end] = (changes[end] ?? 0) - 1;
	}
	for (let i = KINDS; i < changes.length; i++) changes[i] = (changes[i] ?? 0) + (changes[i - KINDS] ?? 0);
	return { start, size, certain: counts, vague: changes.subarray(0, size * KINDS) };
}

/** How many rows from `from` up to, without, `to` are in both sets. */
function countBetween(rows: Bits, base: Bits, from: number, to: number): number {
	if (from >= to) return 0;
	const firstWord = from >>> 5;
	const lastWord = (to - 1) >>> 5;
	let count = 0;
	for (let i = firstWord; i <= lastWord; i++) {
		let word = (rows[i] ?? 0) & (base[i] ?? 0);
		if (i === firstWord) word &= -1 << (from & 31);
		if (i === lastWord) word &= -1 >>> (31 - ((to - 1) & 31));
		count += ones(word);
	}
	return count;
}
