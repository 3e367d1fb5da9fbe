import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "./pack.ts";
import { groupsAgo, recencies, undoGroupsAgo, undoRecencies } from "./recency.ts";

test("numbers written as recencies are read back, whatever the kinds of their rows", () => {
	const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5 })));
	fc.assert(
		fc.property(rows, (pairs) => {
			const [values, kinds] = [pairs.map(([value]) => value), pairs.map(([, kind]) => kind)];
			const read = unpack(pack(recencies(values, kinds)), values.length);
			expect(read === null ? null : [...undoRecencies(read, kinds)]).toEqual(values);
		}),
	);
});

test("a value that was the last of its kind is a 0", () => {
	expect(recencies([7, 7, 9, 7, 9], [1, 1, 1, 1, 2])).toEqual([7, 0, 10, 1, 9]);
});

test("groups are numbered in the order in which they begin", () => {
	expect([...undoGroupsAgo(Int32Array.from(groupsAgo(["b", null, "a", "b", "c", "a"])))]).toEqual([0, -1, 1, 0, 2, 1]);
});
