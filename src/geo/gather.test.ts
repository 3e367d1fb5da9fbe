import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between } from "./circle.ts";
import { gather, type Weighed } from "./gather.ts";

const radiusOf = (weight: number) => 10 + Math.sqrt(weight);
const at = (x: number, y: number, weight = 1): Weighed => ({ x, y, weight });
const things = fc.array(
	fc.record({
		x: fc.integer({ min: 0, max: 600 }),
		y: fc.integer({ min: 0, max: 400 }),
		weight: fc.integer({ min: 1, max: 300 }),
	}),
	{ maxLength: 100 },
);
const circlesOf = (list: readonly Weighed[], groups: readonly number[][]) =>
	groups.map((group) => ({
		x: list[group[0] ?? 0]?.x ?? 0,
		y: list[group[0] ?? 0]?.y ?? 0,
		radius: radiusOf(group.reduce((sum, i) => sum + (list[i]?.weight ?? 0), 0)),
	}));

describe("gather", () => {
	it("leaves alone what stands apart", () => {
		expect(gather([at(0, 0), at(100, 0), at(0, 100)], radiusOf, 0)).toEqual([[0], [1], [2]]);
	});

	it("makes no groups of nothing", () => {
		expect(gather([], radiusOf, 0)).toEqual([]);
	});

	it("gathers what overlaps around the heaviest, whichever comes first", () => {
		expect(gather([at(0, 0, 2), at(5, 0, 50), at(10, 0, 9)], radiusOf, 0)).toEqual([[1, 2, 0]]);
	});

	it("gathers identical positions, the first given leading among equals", () => {
		expect(gather([at(7, 7), at(7, 7), at(7, 7)], radiusOf, 0)).toEqual([[0, 1, 2]]);
	});

	it("lets a group that has grown over a third take it in", () => {
		// Alone each of the two reaches 20 pixels, together 24: only then do they touch the one at 45.
		const list = [at(0, 0, 100), at(10, 0, 100), at(-34, 0, 1)];
		expect(radiusOf(100) + radiusOf(1)).toBeLessThan(34);
		expect(gather(list, radiusOf, 0)).toEqual([[0, 1, 2]]);
	});

	it("stands at its heaviest, though a lighter one beside it has gathered more", () => {
		// Neither of the two heavy ones touches the other until the lighter has taken in a third.
		expect(gather([at(0, 245, 19), at(36, 228, 228), at(23, 277, 227)], radiusOf, 0)).toEqual([[1, 2, 0]]);
	});

	it("finds overlaps across the edges of its squares", () => {
		const groups = gather([at(-1, -1, 4), at(1, 1, 3)], radiusOf, 0);
		expect(groups).toEqual([[0, 1]]);
	});

	it("puts each thing in exactly one group and leaves no two groups overlapping", () => {
		fc.assert(
			fc.property(things, fc.integer({ min: -4, max: 8 }), (list, gap) => {
				const groups = gather(list, radiusOf, gap);
				expect(groups.flat().sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
				const circles = circlesOf(list, groups);
				circles.forEach((circle, i) => {
					for (const other of circles.slice(i + 1)) expect(between(circle, other)).toBeGreaterThanOrEqual(gap);
				});
			}),
		);
	});

	it("depends on nothing but what is given, and leads each group by its heaviest", () => {
		fc.assert(
			fc.property(things, (list) => {
				const groups = gather(list, radiusOf, 0);
				expect(gather(list, radiusOf, 0)).toEqual(groups);
				for (const [first = 0, ...others] of groups)
					for (const other of others) expect(list[first]?.weight).toBeGreaterThanOrEqual(list[other]?.weight ?? 0);
			}),
		);
	});
});
