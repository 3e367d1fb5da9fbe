import type { FeatureCollection, Position } from "geojson";
import { expect, test } from "vitest";
import { catalogueOf } from "../publish/indexed.ts";
import { readRecord } from "../publish/record.ts";
import { textIn } from "../text/every.ts";
import { toGeoJson } from "./geojson.ts";
import { incidentTable } from "./table.ts";

const record = await readRecord("public/data");
const table = incidentTable(record, catalogueOf(record), textIn("en"), null);
const content = JSON.parse(toGeoJson(table, record)) as FeatureCollection;
const incidents = record.incidents.filter(({ kind }) => kind === "incident");
const kindOf = new Map(record.places.map(({ id, kind }) => [id, kind]));
const isArea = (id: string) => ["country", "region", "district"].includes(kindOf.get(id as never) ?? "");

/** What RFC 7946 asks of a collection of points, as far as this file can break it; the names of the sections broken. */
function faultsOf(file: unknown): string[] {
	const faults: string[] = [];
	const collection = file as FeatureCollection;
	const demand = (section: string, holds: boolean) => {
		if (!holds) faults.push(section);
	};
	const isPosition = (at: Position) =>
		Array.isArray(at) &&
		at.length === 2 &&
		at.every(Number.isFinite) &&
		Math.abs(at[0] ?? 999) <= 180 &&
		Math.abs(at[1] ?? 999) <= 90;
	demand("3.3", collection.type === "FeatureCollection" && Array.isArray(collection.features));
	demand("4", !("crs" in collection));
	demand("7.1", !("geometry" in collection) && !("properties" in collection) && !("coordinates" in collection));
	for (const feature of collection.features) {
		demand("3.2 type", feature.type === "Feature");
		demand("3.2 id", typeof feature.id === "string");
		demand("3.2 properties", typeof feature.properties === "object");
		demand("3.2 geometry", feature.geometry !== undefined);
		demand("7.1", !("features" in feature) && !("coordinates" in feature));
		const { geometry } = feature;
		if (geometry === null) continue;
		if (geometry.type === "Point") demand("3.1.2", isPosition(geometry.coordinates));
		else if (geometry.type === "MultiPoint")
			demand("3.1.3", geometry.coordinates.length > 0 && geometry.coordinates.every(isPosition));
		else demand("3.1", false);
	}
	return faults;
}

test("The file is GeoJSON as RFC 7946 asks", () => {
	expect(faultsOf(content)).toEqual([]);
	expect(
		faultsOf({
			type: "FeatureCollection",
			crs: {},
			features: [{ type: "Feature", geometry: { type: "Point", coordinates: [200, 0] } }],
		}),
	).toEqual(["4", "3.2 id", "3.2 properties", "3.1.2"]);
});

test("Every incident is one feature under its own id, and cumulative figures are none", () => {
	expect(content.features.map(({ id }) => id).toSorted()).toEqual(incidents.map(({ id }) => id).toSorted());
});

test("What is known only for the country, a region or a district has no point; a place has its own, longitude first", () => {
	const features = new Map(content.features.map((feature) => [feature.id, feature]));
	const lonLat = new Map(record.places.map((place) => [place.id, place.lonLat]));
	for (const { id, places } of incidents) {
		const points = places.filter((place) => !isArea(place)).map((place) => lonLat.get(place));
		const geometry = features.get(id)?.geometry ?? null;
		if (points.length === 0) expect(geometry).toBeNull();
		else if (points.length === 1) expect(geometry).toEqual({ type: "Point", coordinates: points[0] });
		else expect(geometry).toEqual({ type: "MultiPoint", coordinates: points });
	}
	// Kazakhstan lies between 46 and 88 degrees east and 40 and 56 north: the order of the two can be told.
	for (const { geometry } of content.features) {
		if (geometry?.type !== "Point") continue;
		const [longitude = 0, latitude = 0] = geometry.coordinates;
		expect(longitude).toBeGreaterThan(46);
		expect(latitude).toBeLessThan(56);
	}
});

test("A feature's properties are the columns of the table, and the file says which version it is", () => {
	const names = table.columns.map(({ name }) => name);
	for (const { properties } of content.features) expect(Object.keys(properties ?? {})).toEqual(names);
	expect(content).toMatchObject({ record: { hash: record.version.hash, date: record.version.date } });
});
