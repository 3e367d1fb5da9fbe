import type { Rows } from "../incident/answer.ts";
import type { Columns } from "../incident/columns.ts";
import { inOrder, type Order } from "../incident/order.ts";

/** The rows of a list in the order in which they are read. */
export interface ReadingOrder {
	readonly length: number;
	/** The row at a place of the list, 0 being the first. */
	at(index: number): number | undefined;
	/** The place of a row, -1 when it is not in the list. */
	indexOf(row: number): number;
}

/** The order of an answer's rows; those by date are looked at from either end, and nothing is copied or gone through. */
export function readingOrder(columns: Columns, rows: Rows, order: Order): ReadingOrder {
	if (order === "most-people") return inOrder(columns, rows, order);
	const { length } = rows;
	const last = length - 1;
	const turn = order === "newest" ? (index: number) => last - index : (index: number) => index;
	return {
		length,
		at: (index) => rows[turn(index)],
		indexOf(row) {
			const index = placeOf(rows, row);
			return rows[index] === row ? turn(index) : -1;
		},
	};
}

/** How many of ascending rows come before one. */
function placeOf(rows: Rows, row: number): number {
	let low = 0;
	let high = rows.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((rows[middle] ?? 0) < row) low = middle + 1;
		else high = middle;
	}
	return low;
}
