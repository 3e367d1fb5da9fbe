import { makeRowSets, type RowSets } from "./rowSets.ts";

/** Rows divided into classes, both ways round. */
export interface Tally {
	/** Row -> class, in as few bytes as hold it: what is looked up here and there should stay near the processor. */
	readonly of: Uint8Array | Uint16Array | Int32Array;
	/** Class -> rows. */
	readonly rows: RowSets;
	readonly classes: number;
}

/** Makes a tally of a column of class numbers, out of so many classes. */
export function newTally(column: Int32Array | Uint16Array, classes: number): Tally {
	const isSmall = classes <= 0x100;
	const of = isSmall ? new Uint8Array(column) : classes <= 0x10000 ? new Uint16Array(column) : Int32Array.from(column);
	return { of, rows: makeRowSets(of, classes), classes };
}
