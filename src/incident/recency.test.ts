import fc from "fast-check";
import { expect, test } from "vitest";
import { packSparse, unpack } from "./pack.ts";
import { groupsAgo, recencies, undoGroupsAgo, undoRecencies } from "./recency.ts";

test("numbers written as recencies are read back, whatever the kinds of their rows", () => {
	const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5 })));
	fc.assert(
		fc.property(rows, fc.boolean(), (pairs, toFront) => {
			const [numbers, kinds] = [pairs.map(([number]) => number), Int32Array.from(pairs, ([, kind]) => kind)];
			const read = unpack(packSparse(recencies(numbers, kinds, toFront)), numbers.length) ?? new Int32Array(0);
			undoRecencies(read, kinds, 6, toFront);
			expect([...read]).toEqual(numbers);
		}),
	);
});

test("the first of its kind is a 0, and a number that came moves to the front or a place ahead", () => {
	expect(recencies([0, 7, 7, 9, 9, 9], [1, 1, 1, 1, 1, 1], true)).toEqual([0, 7, 0, 10, 0, 0]);
	expect(recencies([0, 7, 7, 9, 9, 9], [1, 1, 1, 1, 1, 1], false)).toEqual([0, 7, 0, 10, 1, 0]);
	expect(recencies([7, 7], [1, 2], true)).toEqual([7, 7]);
});

test("groups are numbered in the order in which they begin", () => {
	const groups = ["b", null, "a", "b", "c", "a"];
	expect([...undoGroupsAgo(Int32Array.from(groupsAgo(groups)))]).toEqual([0, -1, 1, 0, 2, 1]);
});
