import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { isInside } from "../geo/interior.ts";
import { worldOf } from "../geo/lonLat.ts";
import { DRAWN_AT, shapesOf, spotsIn } from "./shapes.ts";

const published = JSON.parse(
	readFileSync(join(import.meta.dirname, "../../public/basemap/kazakhstan.topo.json"), "utf8"),
) as Topology;

/** Two squares of one degree side by side, with the border between them. */
const twoRegions: Topology = {
	type: "Topology",
	arcs: [
		[
			[61, 45],
			[61, 46],
		],
		[
			[61, 46],
			[60, 46],
			[60, 45],
			[61, 45],
		],
		[
			[61, 46],
			[62, 46],
			[62, 45],
			[61, 45],
		],
	],
	objects: {
		regions: {
			type: "GeometryCollection",
			geometries: [
				{ type: "Polygon", id: "west", arcs: [[0, 1]] },
				{ type: "Polygon", id: "east", arcs: [[2, 0]] },
			],
		},
	},
};
const corner = (lon: number, lat: number) => {
	const { x, y } = worldOf([lon, lat], DRAWN_AT);
	return `M${Math.round(x)} ${Math.round(y)}l`;
};

describe("shapesOf", () => {
	it("draws a region as a closed path of whole pixels", () => {
		const [west] = shapesOf(twoRegions).regions;
		expect(west?.id).toBe("west");
		expect(west?.path).toMatch(/^M\d+ \d+l(-?\d+ -?\d+ )+z$/);
		expect(west?.path.startsWith(corner(61, 45))).toBe(true);
	});

	it("draws the border between two regions once and the coast not at all", () => {
		const { regionBorders } = shapesOf(twoRegions);
		expect(regionBorders.split("M")).toHaveLength(2);
		expect(regionBorders.startsWith(corner(61, 45))).toBe(true);
	});

	it("leaves empty what the file does not hold", () => {
		expect(shapesOf(twoRegions)).toMatchObject({ neighbours: "", country: "", lakes: "", rivers: [] });
	});

	it("draws everything that the published basemap is to have", () => {
		const shapes = shapesOf(published);
		for (const path of [shapes.neighbours, shapes.country, shapes.borders, shapes.regionBorders, shapes.lakes])
			expect(path.length).toBeGreaterThan(1000);
		expect(shapes.rivers.length).toBeGreaterThan(0);
		expect(shapes.regions.map(({ id }) => id)).toEqual(expect.arrayContaining(["mangystau-region", "abai-region"]));
	});
});

describe("spotsIn", () => {
	it("finds spots inside the regions that have a middle", () => {
		const shapes = shapesOf(published);
		const spots = spotsIn(shapes, new Map([["mangystau-region", [53.6, 43.9] as const]]));
		const rings = shapes.regions.find(({ id }) => id === "mangystau-region")?.rings ?? [];
		expect(spots.get("abai-region")).toBeUndefined();
		expect(spots.get("mangystau-region")?.length).toBeGreaterThan(10);
		for (const spot of spots.get("mangystau-region") ?? []) expect(isInside(rings, spot)).toBe(true);
	});
});
