import type { SetColumn } from "./columns.ts";
import { calendar, type Day, dayOf, NO_FIRST_DAY, NO_LAST_DAY } from "./date.ts";

/**
 * The calendar years of a record, both included: from its earliest day that is known to the day on which its last
 * incident begins. Spans that are open, or go on beyond, are cut there. `first` is ascending. Null for no incident.
 */
export function yearsOfRecord(first: Int32Array, last: Int32Array): { oldest: number; newest: number } | null {
	if (first.length === 0) return null;
	let earliest: Day = NO_LAST_DAY;
	for (let row = 0; row < first.length; row++) {
		const begins = first[row] ?? 0;
		earliest = Math.min(earliest, begins === NO_FIRST_DAY ? (last[row] ?? begins) : begins);
		if (begins !== NO_FIRST_DAY) break;
	}
	const latest = Math.max(earliest, first[first.length - 1] ?? earliest);
	return { oldest: calendar(earliest).year, newest: calendar(latest).year };
}

/** After all days. */
const END = 2 ** 31 - 1;

/** The year facet: a row's years are those its span touches. There is a set for each span of years that can occur. */
export function yearColumn(first: Int32Array, last: Int32Array): SetColumn {
	const years = yearsOfRecord(first, last);
	if (years === null) return { values: [], of: new Int32Array(0), sets: [] };
	const { oldest } = years;
	const count = years.newest - oldest + 1;
	const values = Array.from({ length: count }, (_, i) => String(oldest + i));
	// The New Year's days that end the years, by which a position is found without making a date of every row.
	const ends = Int32Array.from(values, (_, i) => dayOf(oldest + i + 1));
	ends[count - 1] = END;
	const numbers = new Int32Array(count * count).fill(-1);
	const sets: number[][] = [];
	const of = new Int32Array(first.length);
	let start = 0;
	for (let row = 0; row < first.length; row++) {
		while ((first[row] ?? 0) >= (ends[start] ?? END)) start++;
		let end = start;
		while ((last[row] ?? 0) >= (ends[end] ?? END)) end++;
		const key = start * count + end;
		let set = numbers[key] ?? -1;
		if (set < 0) {
			const from = start;
			set = sets.push(Array.from({ length: end - start + 1 }, (_, i) => from + i)) - 1;
			numbers[key] = set;
		}
		of[row] = set;
	}
	return { values, of, sets };
}
