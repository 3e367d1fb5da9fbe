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
			return rows.length * 16 < columns.size
				? rows.toSorted((a, b) => leastOf(columns, b) - leastOf(columns, a) || b - a)
				: picked(rows, mostPeopleFirst(columns));
	}
}

/** The rows, taken from an order of all rows: with many, this is far sooner done than sorting them. */
function picked(rows: Rows, order: Int32Array): Int32Array {
	const isWanted = new Uint8Array(order.length);
	for (const row of rows) isWanted[row] = 1;
	return order.filter((row) => isWanted[row] === 1);
}

const orders = new WeakMap<Columns["min"], Int32Array>();

/** All rows in the order of their people, sorted when first asked for. */
function mostPeopleFirst(columns: Columns): Int32Array {
	const known = orders.get(columns.min);
	if (known !== undefined) return known;
	// The figure and the row as one number, as numbers are sorted much sooner than by a question for each pair.
	const keys = Float64Array.from(columns.min, (_, row) => (leastOf(columns, row) + 1) * ROWS + row);
	const order = Int32Array.from(keys.sort().reverse(), (key) => key % ROWS);
	orders.set(columns.min, order);
	return order;
}
/** More rows than there will be; times the greatest figure it is still a whole number that is kept exactly. */
const ROWS = 2 ** 25;

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
