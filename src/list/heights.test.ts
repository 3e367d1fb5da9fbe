import fc from "fast-check";
import { expect, test } from "vitest";
import { heightsOf } from "./heights.ts";

test("rows stand one below the other, whatever is found out about their heights and when", () => {
	const note = fc.tuple(fc.nat(19), fc.integer({ min: 20, max: 90 }));
	fc.assert(
		fc.property(fc.array(note, { maxLength: 40 }), (notes) => {
			const heights = heightsOf(20, 61);
			const plain = Array<number>(20).fill(61);
			for (const [index, height] of notes) {
				expect(heights.note(index, height)).toBe(height - (plain[index] ?? 0));
				plain[index] = height;
			}
			let top = 0;
			for (const [index, height] of plain.entries()) {
				expect(heights.topOf(index)).toBe(top);
				expect(heights.indexAt(top)).toBe(index);
				expect(heights.indexAt(top + height - 1)).toBe(index);
				top += height;
			}
			expect(heights.total()).toBe(top);
		}),
	);
});

test("above the list is its first row, and below it its last", () => {
	const heights = heightsOf(3, 61);
	expect([heights.indexAt(-5), heights.indexAt(1000)]).toEqual([0, 2]);
	expect(heightsOf(0, 61).total()).toBe(0);
});
