import { describe, expect, it } from "vitest";
import { between, freeSpot, nearestOf, spotsBeside } from "./circle.ts";

describe("between", () => {
	it("measures from edge to edge, negative where circles overlap", () => {
		expect(between({ x: 0, y: 0, radius: 10 }, { x: 30, y: 40, radius: 15 })).toBe(25);
		expect(between({ x: 0, y: 0, radius: 10 }, { x: 5, y: 0, radius: 10 })).toBe(-15);
	});
});

describe("freeSpot", () => {
	const town = { x: 0, y: 0, radius: 20 };
	const spots = [
		{ x: 10, y: 0 },
		{ x: 33, y: 0 },
		{ x: 50, y: 0 },
	];

	it("takes the first candidate that keeps its distance", () => {
		expect(freeSpot(spots, 10, [town], 2)).toEqual({ x: 33, y: 0 });
		expect(freeSpot(spots, 10, [town], 5)).toEqual({ x: 50, y: 0 });
	});

	it("takes none where there is no room", () => {
		expect(freeSpot(spots, 40, [town], 0)).toBeNull();
		expect(freeSpot([], 10, [town], 0)).toBeNull();
	});
});

describe("nearestOf", () => {
	it("measures to edges, not to middles", () => {
		const [large, small] = [
			{ x: 0, y: 0, radius: 40 },
			{ x: 90, y: 0, radius: 5 },
		];
		expect(nearestOf([small, large], { x: 60, y: 0, radius: 5 })).toBe(large);
		expect(nearestOf([], { x: 60, y: 0, radius: 5 })).toBeNull();
	});
});

describe("spotsBeside", () => {
	const town = { x: 100, y: 100, radius: 30 };
	const spots = spotsBeside(town, 12, 5, { x: 100, y: 90 });

	it("begins straight towards the point", () => {
		expect(spots[0]?.x).toBeCloseTo(100);
		expect(spots[0]?.y).toBeCloseTo(53);
	});

	it("leaves at least the gap everywhere and stays on the side of the point", () => {
		for (const { x, y } of spots) {
			expect(between(town, { x, y, radius: 12 })).toBeGreaterThan(4.999);
			expect(y).toBeLessThan(100);
		}
	});
});
