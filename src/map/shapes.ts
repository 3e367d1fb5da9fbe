import type { Feature, Geometry, MultiLineString, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type Ring, spotsInside } from "../geo/interior.ts";
import { type LonLat, worldOf } from "../geo/lonLat.ts";
import { atOnce, type Slices } from "../incident/slices.ts";
import type { Spots } from "./symbols.ts";

/** The zoom whose whole pixels the basemap's paths are drawn in; half a pixel is then some 20 m. */
export const DRAWN_AT = 11;

/** The basemap as SVG paths, in pixels of the whole world at DRAWN_AT. */
export interface Shapes {
	readonly frame: string;
	readonly neighbours: string;
	readonly country: string;
	readonly borders: string;
	readonly regions: readonly { readonly id: string; readonly path: string; readonly rings: readonly Ring[] }[];
	readonly regionBorders: string;
	readonly lakes: string;
	readonly rivers: readonly { readonly rank: number; readonly path: string }[];
}

/** West, south, east and north end of all that the basemap draws. */
export const FRAME = [40, 36, 95, 60] as const;

/** Turns the basemap's file into paths; an object that it lacks is left empty. */
export function shapesOf(basemap: Topology): Shapes {
	return atOnce(shaping(basemap));
}

/** The same as work that can be laid down. */
export function* shaping(basemap: Topology): Slices<Shapes> {
	const drawn = yield* inPixels(basemap);
	const object = (name: string): GeometryCollection =>
		(basemap.objects[name] as GeometryCollection | undefined) ?? { type: "GeometryCollection", geometries: [] };
	const features = (name: string): Feature[] => feature(drawn, object(name)).features;
	const pathOfAll = (name: string) =>
		features(name)
			.map(({ geometry }) => pathOf(geometry))
			.join("");
	const regions = feature(basemap, object("regions")).features;
	const countries: GeometryCollection = {
		type: "GeometryCollection",
		geometries: [...object("land").geometries, ...object("kazakhstan").geometries],
	};
	const shared = (of: GeometryCollection) => pathOf(mesh(drawn, of, (a, b) => a !== b));
	const [west, south, east, north] = FRAME;
	const neighbours = pathOfAll("land");
	yield;
	const country = pathOfAll("kazakhstan");
	yield;
	const borders = shared(countries);
	yield;
	const regionBorders = shared(object("regions"));
	yield;
	return {
		...{ neighbours, country, borders, regionBorders },
		frame: closed(
			[
				[west, south],
				[east, south],
				[east, north],
				[west, north],
			].map(pixelOf),
		),
		regions: features("regions").map(({ id, geometry }, i) => ({
			id: String(id),
			path: pathOf(geometry),
			rings: ringsOf(regions[i]?.geometry),
		})),
		lakes: pathOfAll("lakes"),
		rivers: features("rivers").map(({ geometry, properties }) => ({
			rank: Number(properties?.rank ?? 3),
			path: pathOf(geometry),
		})),
	};
}

/**
 * Where in each region its square can stand; `middles` are the points at which its name would be written. A region's
 * spots are looked for when they are first asked for: most regions never have a square.
 */
export function spotsIn(shapes: Shapes, middles: ReadonlyMap<string, LonLat>): Spots {
	const found = new Map<string, readonly LonLat[]>();
	return {
		get: (id) => {
			const middle = middles.get(id);
			const region = shapes.regions.find((one) => one.id === id);
			if (middle === undefined || region === undefined) return undefined;
			const spots = found.get(id) ?? spotsInside(region.rings, middle);
			found.set(id, spots);
			return spots;
		},
	};
}

/** The same topology in whole pixels: each corner is projected once, though most belong to two shapes or three. */
function* inPixels(basemap: Topology): Slices<Topology> {
	const [byX, byY] = basemap.transform?.scale ?? [1, 1];
	const [fromX, fromY] = basemap.transform?.translate ?? [0, 0];
	const arcs: Position[][] = [];
	for (const arc of basemap.arcs) {
		let x = 0;
		let y = 0;
		const drawn = arc.map((corner) => {
			// Where there is a transform, each corner is told from the last.
			x = (corner[0] ?? 0) + (basemap.transform ? x : 0);
			y = (corner[1] ?? 0) + (basemap.transform ? y : 0);
			return pixelOf([x * byX + fromX, y * byY + fromY]);
		});
		arcs.push(drawn);
		yield;
	}
	return { type: "Topology", objects: basemap.objects, arcs };
}

function pixelOf(corner: Position): Position {
	const { x, y } = worldOf([corner[0] ?? 0, corner[1] ?? 0], DRAWN_AT);
	return [Math.round(x), Math.round(y)];
}

function ringsOf(geometry: Geometry | undefined): Position[][] {
	if (geometry?.type === "Polygon") return geometry.coordinates;
	return geometry?.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

function pathOf(geometry: Geometry | MultiLineString): string {
	if (geometry.type === "LineString") return open(geometry.coordinates);
	if (geometry.type === "MultiLineString") return geometry.coordinates.map(open).join("");
	return ringsOf(geometry).map(closed).join("");
}

const closed = (line: readonly Position[]) => `${open(line)}z`;

/** Corners told each from the last make the text a third as long; those on the same pixel are left out. */
function open(line: readonly Position[]): string {
	let lastX = line[0]?.[0] ?? 0;
	let lastY = line[0]?.[1] ?? 0;
	let path = `M${lastX} ${lastY}l`;
	for (const corner of line) {
		const x = corner[0] ?? 0;
		const y = corner[1] ?? 0;
		if (x !== lastX || y !== lastY) path += `${x - lastX} ${y - lastY} `;
		lastX = x;
		lastY = y;
	}
	return path.endsWith("l") ? `${path}0 0` : path;
}
