import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInside, type Ring, spotsInside } from "./interior.ts";

const square = (west: number, south: number, size: number): Ring => [
	[west, south],
	[west, south + size],
	[west + size, south + size],
	[west + size, south],
	[west, south],
];

describe("isInside", () => {
	it("tells inside from outside", () => {
		expect(isInside([square(60, 45, 10)], [65, 50])).toBe(true);
		expect(isInside([square(60, 45, 10)], [71, 50])).toBe(false);
		expect(isInside([square(60, 45, 10)], [65, 44])).toBe(false);
	});

	it("takes a hole for outside and an island in it for inside", () => {
		const rings = [square(60, 45, 10), square(62, 47, 6), square(64, 49, 2)];
		expect([61, 63, 65].map((lon) => isInside(rings, [lon, 50]))).toEqual([true, false, true]);
	});

	it("finds nothing inside nothing", () => {
		expect(isInside([], [65, 50])).toBe(false);
	});
});

describe("spotsInside", () => {
	const ring = [square(60, 45, 10), square(62, 47, 6)];

	it("gives only places inside, the nearest to the middle first", () => {
		const spots = spotsInside(ring, [61, 46]);
		expect(spots.length).toBeGreaterThan(20);
		expect(spots.every((spot) => isInside(ring, spot))).toBe(true);
		expect(spots[0]).toEqual([61, 46]);
	});

	it("leaves out a middle that lies outside", () => {
		expect(spotsInside(ring, [65, 50])).not.toContainEqual([65, 50]);
	});

	it("gives all places of its net that are inside, whatever the outline", () => {
		const corner = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
		const outline = fc.array(corner, { minLength: 3, maxLength: 12 }).map((ring) => [...ring, ring[0] ?? [0, 0]]);
		fc.assert(
			fc.property(fc.array(outline, { minLength: 1, maxLength: 3 }), (rings) => {
				const [lons, lats] = [0, 1].map((axis) => rings.flat().map((one) => one[axis] ?? 0)) as [number[], number[]];
				const [west, north] = [Math.min(...lons), Math.max(...lats)];
				const [wide, high] = [Math.max(...lons) - west, north - Math.min(...lats)];
				const net = Array.from({ length: 49 }, (_, i): [number, number] => [
					west + (((i % 7) + 0.5) / 7) * wide,
					north - ((Math.floor(i / 7) + 0.5) / 7) * high,
				]);
				const inside = net.filter((spot) => isInside(rings, spot));
				expect(spotsInside(rings, [99, 99]).toSorted()).toEqual(inside.toSorted());
			}),
		);
	});

	it("gives none for an area without outline", () => {
		expect(spotsInside([], [65, 50])).toEqual([]);
	});
});
