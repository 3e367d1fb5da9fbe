import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differences, pack, runningSums, unpack } from "./pack.ts";

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

	test("differences and running sums undo one another", () => {
		const small = fc.array(fc.integer({ min: -100_000, max: 100_000 }));
		fc.assert(
			fc.property(small, (list) => {
				expect([...runningSums(Int32Array.from(differences(list)))]).toEqual(list);
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
	});
});
