import type { FeatureCollection, MultiPoint, Point } from "geojson";
import type { Place } from "../incident/wire.ts";
import { pointsOf, type Table, type TableRecord } from "./table.ts";

/**
 * The incidents as GeoJSON (RFC 7946): a point for each place that is one, several for a joint figure, and no geometry
 * where only the country, a region or a district is known, since a pin there would say more than the record does.
 */
export function toGeoJson(
	{ columns, rows, incidents }: Table,
	{ places, version }: Pick<TableRecord, "places" | "version">,
): string {
	const known = new Map<string, Place>(places.map((place) => [place.id, place]));
	const collection = { type: "FeatureCollection", record: { ...version, licence: "CC-BY-4.0" } };
	const features = incidents.map((one, i) => ({
		type: "Feature",
		id: one.id,
		geometry: geometryOf(pointsOf(one, known)),
		properties: Object.fromEntries(columns.map(({ name }, column) => [name, rows[i]?.[column] ?? null])),
	})) satisfies FeatureCollection<Point | MultiPoint | null>["features"];
	const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
	return `${JSON.stringify(collection).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

function geometryOf(points: readonly Place[]): Point | MultiPoint | null {
	const coordinates = points.map(({ lonLat }) => lonLat);
	const [only] = coordinates;
	if (only === undefined) return null;
	return coordinates.length === 1 ? { type: "Point", coordinates: only } : { type: "MultiPoint", coordinates };
}
