import { readFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { isInKazakhstan, kilometres } from "./border.ts";

test("every corner of the basemap's border lies in the thinned one", () => {
	const path = join(import.meta.dirname, "../../public/basemap/kazakhstan.topo.json");
	const topology: Topology = JSON.parse(readFileSync(path, "utf8"));
	const country = feature(topology, topology.objects.kazakhstan as never) as unknown as
		| GeoJSON.Feature
		| GeoJSON.FeatureCollection;
	const shapes = "features" in country ? country.features : [country];
	const corners = shapes.flatMap(({ geometry }) => {
		const polygons =
			geometry.type === "MultiPolygon"
				? geometry.coordinates
				: geometry.type === "Polygon"
					? [geometry.coordinates]
					: [];
		// The largest: the others are islands of the Caspian.
		return polygons.map(([ring = []]) => ring).toSorted((a, b) => b.length - a.length)[0] ?? [];
	});
	expect(corners.length).toBeGreaterThan(1_000);
	expect(corners.filter(([lon = 0, lat = 0]) => !isInKazakhstan([lon, lat]))).toEqual([]);
});

test.each([
	["Almaty", 76.95, 43.24],
	["Shymkent", 69.6, 42.32],
	["Aqtau, by the sea", 51.17, 43.65],
	["Ridder, in the east", 83.51, 50.34],
	["the middle of the steppe", 67, 48],
])("%s lies in Kazakhstan", (_, lon, lat) => {
	expect(isInKazakhstan([lon, lat])).toBe(true);
	expect(isInKazakhstan([lat, lon])).toBe(false);
});

test.each([
	["Bishkek", 74.59, 42.87],
	["Tashkent", 69.24, 41.31],
	["Orenburg", 55.1, 51.77],
	["Omsk", 73.37, 54.99],
	["Khorgos on the Chinese side and beyond", 80.9, 44.2],
	["the sea off Baku", 50.2, 40.4],
	["null island", 0, 0],
])("%s does not", (_, lon, lat) => {
	expect(isInKazakhstan([lon, lat])).toBe(false);
});

test("Almaty and Astana are 970 km apart, give or take ten", () => {
	expect(Math.abs(kilometres([76.95, 43.24], [71.43, 51.13]) - 970)).toBeLessThan(10);
});
