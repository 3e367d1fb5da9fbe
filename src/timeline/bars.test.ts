import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KINDS } from "../incident/kind.ts";
import { barsOf, fullest, ticksTo, totalOf } from "./bars.ts";
import { scaleOf } from "./scale.ts";

type Cell = readonly [month: number, kind: number, count: number];
const monthsOf = (size: number, certain: readonly Cell[], vague: readonly Cell[] = []) => {
	const fill = (cells: readonly Cell[]) => {
		const counts = new Int32Array(size * KINDS);
		for (const [month, kind, count] of cells) counts[month * KINDS + kind] = count;
		return counts;
	};
	return { start: 2019 * 12, size, certain: fill(certain), vague: fill(vague) };
};
const year = (certain: readonly Cell[], vague: readonly Cell[] = []) => monthsOf(12, certain, vague);
const wide = scaleOf({ start: 2019 * 12, size: 12 }, 0, 120);

describe("bars", () => {
	test("a month is a box per kind, each on top of the one before, with a gap to the next month", () => {
		const { certain } = barsOf(
			year([
				[0, 0, 2],
				[0, 1, 3],
			]),
			wide,
			100,
			50,
			5,
		);
		expect(certain[0]).toBe("M0 80h9v20h-9z");
		expect(certain[1]).toBe("M0 50h9v30h-9z");
	});

	test("vague ones stand on top of all certain ones of the month", () => {
		const { vague } = barsOf(year([[3, 2, 4]], [[3, 0, 1]]), wide, 100, 50, 5);
		expect(vague[0]).toBe("M30 50h9v10h-9z");
	});

	test("an empty record, or a filter that nothing matches, draws nothing", () => {
		const nothing = Array(KINDS).fill("");
		expect(barsOf(monthsOf(0, []), { ...wide, size: 0 }, 100, 50, 1)).toEqual({ certain: nothing, vague: nothing });
		expect(barsOf(year([]), wide, 100, 50, 1)).toEqual({ certain: nothing, vague: nothing });
	});

	test("a single incident beside thousands is still seen", () => {
		const { certain } = barsOf(
			year([
				[0, 0, 1],
				[1, 1, 4000],
			]),
			wide,
			100,
			50,
			4000,
		);
		expect(certain[0]).toBe("M0 98.5h9v1.5h-9z");
	});

	test("where months are narrower than a gap allows they touch", () => {
		const narrow = scaleOf({ start: 2019 * 12, size: 12 }, 0, 18);
		expect(barsOf(year([[1, 0, 1]]), narrow, 100, 50, 1).certain[0]).toBe("M1.5 50h1.5v50h-1.5z");
	});

	test("the outlines are as many as the kinds, however many months there are", () => {
		const cells = Array.from({ length: 1200 }, (_, month): Cell => [month, month % KINDS, 1 + (month % 7)]);
		const { certain, vague } = barsOf(
			monthsOf(1200, cells),
			scaleOf({ start: 1950 * 12, size: 1200 }, 0, 700),
			90,
			80,
			7,
		);
		expect([certain.length, vague.length]).toEqual([KINDS, KINDS]);
		expect(certain.join("").match(/M/g)).toHaveLength(1200);
	});
});

describe("the fullest month", () => {
	test("counts certain and vague ones together, and the first of equals is taken", () => {
		const months = year(
			[
				[2, 0, 2],
				[5, 1, 3],
			],
			[[2, 3, 1]],
		);
		expect(totalOf(months, 2)).toBe(3);
		expect(fullest(months)).toEqual({ month: 2, total: 3 });
	});

	test("of an empty histogram there is none", () => {
		expect(fullest(year([]))).toBeNull();
		expect(fullest(monthsOf(0, []))).toBeNull();
	});
});

describe("lines across the chart", () => {
	test("are at round figures, none above the top", () => {
		expect(ticksTo(0)).toEqual([]);
		expect(ticksTo(1)).toEqual([1]);
		expect(ticksTo(3)).toEqual([1, 2, 3]);
		expect(ticksTo(45)).toEqual([20, 40]);
		expect(ticksTo(4000)).toEqual([2000, 4000]);
	});

	test("are one to three for any top", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1_000_000 }), (top) => {
				const ticks = ticksTo(top);
				expect(ticks.length).toBeGreaterThanOrEqual(1);
				expect(ticks.length).toBeLessThanOrEqual(3);
				expect(ticks.at(-1)).toBeLessThanOrEqual(top);
			}),
		);
	});
});
