import { expect, test } from "vitest";
import type { Columns } from "../incident/columns.ts";
import { readingOrder } from "./readingOrder.ts";

const columns = {
	min: Int32Array.of(1, 2, 3, 4, 5, 6),
	max: Int32Array.of(1, 2, 3, 4, 5, 6),
	size: 6,
} as unknown as Columns;
const rows = Int32Array.of(1, 2, 5);

test.each([
	["oldest", [1, 2, 5]],
	["newest", [5, 2, 1]],
	["most-people", [5, 2, 1]],
] as const)("%s first: every row stands at its place, and no other is in the list", (order, expected) => {
	const list = readingOrder(columns, rows, order);
	expect(Array.from({ length: list.length }, (_, i) => list.at(i))).toEqual(expected);
	expect(expected.map((row) => list.indexOf(row))).toEqual([0, 1, 2]);
	expect([0, 3, 4, 9].map((row) => list.indexOf(row))).toEqual([-1, -1, -1, -1]);
});
