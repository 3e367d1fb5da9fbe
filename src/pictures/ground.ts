import { geoConicEqualArea, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { LonLat } from "../geo/lonLat.ts";

/** The small map of Kazakhstan as SVG paths, in pixels of the picture. */
export interface Ground {
	readonly country: string;
	readonly borders: string;
	readonly lakes: string;
	/** Waters so large that they are shown beyond the border too: the Caspian and the Aral. */
	readonly seas: string;
	readonly rivers: string;
	/** Outlines of the regions by id. */
	readonly regions: ReadonlyMap<string, string>;
	readonly at: (place: LonLat) => readonly [x: number, y: number];
}

/** Left, top, right and bottom of a part of the picture, in pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Corners nearer to the last one than this, in pixels, are left out: nobody could tell them apart. */
const APART = 0.9;

/** In square pixels: what is smaller is not drawn, what is larger is a sea. */
const LEAST_WATER = 4;
const SEA = 800;

/** Draws the basemap's file into a box, in the projection of the country's own atlases (conic, true to area). */
export function groundIn(basemap: Topology, [left, top, right, bottom]: Box): Ground {
	const object = (name: string) => basemap.objects[name] as GeometryCollection;
	const country = feature(basemap, object("kazakhstan"));
	const projection = geoConicEqualArea()
		.parallels([43, 53])
		.rotate([-67.5, 0])
		.fitExtent(
			[
				[left, top],
				[right, bottom],
			],
			country,
		);
	projection.clipExtent([
		[left - 8, top - 8],
		[right + 8, bottom + 8],
	]);
	const path = geoPath(projection).digits(1);
	const draw = (what: Parameters<typeof path>[0]) => thinned(path(what) ?? "");
	const waters = feature(basemap, object("lakes")).features.map((one) => ({ one, area: path.area(one) }));
	const drawAll = (some: typeof waters) => some.map(({ one }) => draw(one)).join("");
	const rivers = feature(basemap, object("rivers") as GeometryCollection<{ rank: number }>).features;
	const chief = rivers.filter(({ properties }) => properties.rank < 3);
	const regions = feature(basemap, object("regions")).features;
	return {
		country: draw(country),
		borders: draw(mesh(basemap, object("regions"), (a, b) => a !== b)),
		lakes: drawAll(waters.filter(({ area }) => area > LEAST_WATER && area <= SEA)),
		seas: drawAll(waters.filter(({ area }) => area > SEA)),
		rivers: chief.map(draw).join(""),
		regions: new Map(regions.map((one) => [String(one.id), draw(one)])),
		at: (place) => {
			const [x, y] = projection([...place]) ?? [Number.NaN, Number.NaN];
			return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
		},
	};
}

/** Leaves out of a path the corners that lie too near to the last one kept; the ends of lines are always kept. */
function thinned(path: string): string {
	return path.replace(/M[^MZ]*/g, (line) => {
		const corners = line.slice(1).split("L");
		let [lastX, lastY] = [Number.NaN, Number.NaN];
		const kept = corners.filter((corner, i) => {
			const [x = 0, y = 0] = corner.split(",").map(Number);
			if (i > 0 && i < corners.length - 1 && Math.hypot(x - lastX, y - lastY) < APART) return false;
			[lastX, lastY] = [x, y];
			return true;
		});
		return `M${kept.join("L")}`;
	});
}
