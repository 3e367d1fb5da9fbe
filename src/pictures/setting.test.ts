import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines, setText } from "./setting.ts";

const measure = (text: string, size: number) => (text.length * size) / 2;
const SIZES = [
	{ size: 40, lines: 1 },
	{ size: 20, lines: 2 },
] as const;
const words = fc.array(fc.string({ unit: fc.constantFrom("а", "ң", "x"), minLength: 1, maxLength: 9 }), {
	maxLength: 30,
});

test("A short text is set large on one line, a longer one smaller on two, and of one too long a sign says so", () => {
	expect(setText("Almaty", 200, SIZES, measure)).toEqual({ size: 40, lines: ["Almaty"] });
	expect(setText("Almaty and Shymkent", 200, SIZES, measure)).toEqual({ size: 20, lines: ["Almaty and Shymkent"] });
	expect(setText("Almaty and Shymkent, Astana, Aqtobe and Oral", 200, SIZES, measure)).toEqual({
		size: 20,
		lines: ["Almaty and Shymkent,", "Astana, Aqtobe and…"],
	});
});

test("An address too long for its line is cut by letters", () => {
	expect(setText("alan.example/campaigns/dvk", 100, [{ size: 20, lines: 1 }], measure)).toEqual({
		size: 20,
		lines: ["alan.exam…"],
	});
});

test("Breaking a text into lines loses no word and makes no line too wide that can be broken", () => {
	fc.assert(
		fc.property(words, fc.integer({ min: 10, max: 300 }), (some, width) => {
			const lines = breakLines(some.join(" "), width, (part) => measure(part, 10));
			expect(lines.join(" ")).toBe(some.join(" "));
			for (const line of lines) expect(measure(line, 10) <= width || !line.includes(" ")).toBe(true);
		}),
	);
});

test("What is set stands in no more lines than its size allows, each within the width", () => {
	fc.assert(
		fc.property(words, fc.integer({ min: 120, max: 400 }), (some, width) => {
			const { size, lines } = setText(some.join(" "), width, SIZES, measure);
			expect(lines.length).toBeLessThanOrEqual(SIZES.find((one) => one.size === size)?.lines ?? 0);
			for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(width);
		}),
	);
});
