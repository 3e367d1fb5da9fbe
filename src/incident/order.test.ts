import fc from "fast-check";
import { expect, test } from "vitest";
import type { Columns } from "./columns.ts";
import { inOrder, neighboursOf, type Order } from "./order.ts";

const people = (ranges: readonly (readonly [min: number, max: number])[]) =>
	({
		size: ranges.length,
		min: Int32Array.from(ranges, ([min]) => min),
		max: Int32Array.from(ranges, ([, max]) => max),
	}) as unknown as Columns;

test("most people first: by the least there can have been, the unknown last, the newest first among equals", () => {
	const columns = people([
		[-1, -1], // nothing known
		[5, 5],
		[-1, 90], // up to 90
		[20, -1], // 20 or more
		[5, 40],
	]);
	expect([...inOrder(columns, [0, 1, 2, 3, 4], "most-people")]).toEqual([3, 4, 1, 2, 0]);
});

test("newest first is the oldest order turned round, and the rows given are left as they were", () => {
	const rows = [2, 5, 9];
	expect([...inOrder(people([]), rows, "newest")]).toEqual([9, 5, 2]);
	expect([...inOrder(people([]), rows, "oldest")]).toEqual([2, 5, 9]);
	expect(rows).toEqual([2, 5, 9]);
});

test("neighbours are those of the order itself, for every row of any answer", () => {
	const range = fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -1, max: 4 }));
	const orders = fc.constantFrom<Order>("newest", "oldest", "most-people");
	fc.assert(
		fc.property(
			fc.array(range, { minLength: 1, maxLength: 12 }),
			fc.infiniteStream(fc.boolean()),
			orders,
			(ranges, kept, order) => {
				const columns = people(ranges);
				const rows = ranges.map((_, row) => row).filter(() => kept.next().value === true);
				const sorted = [...inOrder(columns, rows, order)];
				for (const [position, row] of sorted.entries())
					expect(neighboursOf(columns, rows, row, order)).toEqual({
						previous: sorted[position - 1] ?? null,
						next: sorted[position + 1] ?? null,
						position,
					});
			},
		),
	);
});

test("a row outside the answer has no neighbours", () => {
	expect(neighboursOf(people([[1, 1]]), [], 0, "most-people")).toBeNull();
});
