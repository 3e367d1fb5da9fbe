import type { Rows } from "./answer.ts";
import type { Columns } from "./columns.ts";

/** The orders in which incidents can be read. */
export type Order = "newest" | "oldest" | "most-people";

/** Rows, given oldest first as an answer has them, in the order asked for. Unknown figures come after the smallest. */
export function inOrder(columns: Columns, rows: Rows, order: Order): Rows {
	switch (order) {
		case "oldest":
			return rows;
		case "newest":
			return rows.toReversed();
		case "most-people":
			return rows.toSorted((a, b) => leastOf(columns, b) - leastOf(columns, a) || b - a);
	}
}

/** What stands before and after a row in an order, and which place it has (0 for the first). */
export interface Neighbours {
	readonly previous: number | null;
	readonly next: number | null;
	readonly position: number;
}

/** Finds a row's neighbours without sorting anything; null when it is not among the rows. */
export function neighboursOf(columns: Columns, rows: Rows, row: number, order: Order): Neighbours | null {
	const at = rows.indexOf(row);
	if (at < 0) return null;
	if (order === "oldest") return { previous: rows[at - 1] ?? null, next: rows[at + 1] ?? null, position: at };
	if (order === "newest")
		return { previous: rows[at + 1] ?? null, next: rows[at - 1] ?? null, position: rows.length - 1 - at };
	const before = (a: number, b: number) => leastOf(columns, b) - leastOf(columns, a) || b - a;
	let previous: number | null = null;
	let next: number | null = null;
	let position = 0;
	for (const other of rows) {
		const side = before(other, row);
		if (side < 0) {
			position++;
			if (previous === null || before(previous, other) < 0) previous = other;
		} else if (side > 0 && (next === null || before(other, next) < 0)) next = other;
	}
	return { previous, next, position };
}

/** The least number of people it can have been: 0 for "up to 9", and -1, so the very last, where nothing is known. */
function leastOf(columns: Columns, row: number): number {
	const min = columns.min[row] ?? -1;
	return min >= 0 ? min : Math.min(columns.max[row] ?? -1, 0);
}
