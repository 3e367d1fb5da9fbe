import { type Bits, rowsOf } from "./bits.ts";
import type { Slices } from "./slices.ts";
import type { Tally } from "./tally.ts";

/**
 * Rows counted by two things at once: by the classes of one tally and, within each, by those of every tally. From it the
 * counts for any choice of the former's classes are a short sum: what a reader who tries out the values of one facet
 * asks again and again.
 */
export interface Crosstab {
	/** For each tally: how many rows are of class k of the one and c of the other, at `k * classes + c`. */
	readonly counts: readonly Int32Array[];
	readonly by: Tally;
}

/** Counts the rows of each tally's own base by the classes of one of the tallies. */
export function* crosstab(by: Tally, tallies: readonly Tally[], bases: readonly Bits[]): Slices<Crosstab> {
	const listed = new Map<Bits, Int32Array>();
	const counts: Int32Array[] = [];
	for (const [t, tally] of tallies.entries()) {
		const base = bases[t] as Bits;
		const rows = listed.get(base) ?? rowsOf(base);
		listed.set(base, rows);
		const pairs = new Int32Array(by.classes * tally.classes);
		for (let from = 0; from < rows.length; from += ROWS_A_SLICE) {
			yield;
			countPairs(by.of, tally, rows.subarray(from, from + ROWS_A_SLICE), pairs);
		}
		counts.push(pairs);
	}
	return { counts, by };
}

/** After so many rows the work may be interrupted. */
const ROWS_A_SLICE = 0x8000;

function countPairs(by: Tally["of"], { of, classes }: Tally, rows: Int32Array, counts: Int32Array): void {
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i] ?? 0;
		const cell = (by[row] ?? 0) * classes + (of[row] ?? 0);
		counts[cell] = (counts[cell] ?? 0) + 1;
	}
}

/** How many rows of each class of one tally there are among the chosen classes of the other; null is all. */
export function sumOf({ counts, by }: Crosstab, t: number, chosen: Uint8Array | null): Int32Array {
	const pairs = counts[t] ?? new Int32Array(0);
	const classes = pairs.length / by.classes;
	const sum = new Int32Array(classes);
	for (let k = 0, at = 0; k < by.classes; k++) {
		if (chosen !== null && chosen[k] === 0) at += classes;
		else for (let one = 0; one < classes; one++, at++) sum[one] = (sum[one] ?? 0) + (pairs[at] ?? 0);
	}
	return sum;
}
