import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pack, packSparse, unpack } from "./pack.ts";

const numbers = fc.array(fc.integer({ min: -(2 ** 30) + 1, max: 2 ** 30 - 1 }));

describe("packed numbers", () => {
	test("are the base-64 quantities of source maps", () => {
		expect(pack([0, 1, -1, 15, 16, -17, 1000])).toBe("ACDegBjBw+B");
	});

	test("come back as they were", () => {
		fc.assert(
			fc.property(numbers, (list) => {
				expect([...(unpack(pack(list), list.length) ?? [])]).toEqual(list);
			}),
		);
	});

	test("come back as they were where only those that are not 0 are written", () => {
		const sparse = fc.array(
			fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: -(2 ** 30) + 1, max: 2 ** 30 - 1 })),
		);
		fc.assert(
			fc.property(sparse, (list) => {
				expect([...(unpack(packSparse(list), list.length) ?? [])]).toEqual(list);
			}),
		);
	});

	test("damaged text, or another count of numbers, gives nothing instead of wrong numbers", () => {
		expect(unpack("AC!", 3)).toBeNull();
		expect(unpack("ACD", 2)).toBeNull();
		expect(unpack("ACD", 4)).toBeNull();
		expect(unpack("g", 1)).toBeNull();
		expect(unpack("ggggggggggA", 1)).toBeNull();
		expect(unpack("я", 1)).toBeNull();
		expect(unpack(["E", "C"], 3)).not.toBeNull();
		expect(unpack(["E", "C"], 2)).toBeNull();
		expect(unpack(["EA", "C"], 9)).toBeNull();
		expect(unpack(["!", "C"], 9)).toBeNull();
		expect(unpack(packSparse([0, 7]), 2)).not.toBeNull();
		expect(unpack([pack([-1]), pack([7])], 2)).toBeNull();
	});
});
