import type * as Leaflet from "leaflet";
import type {} from "leaflet.markercluster";
import Supercluster, { type Options } from "supercluster";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Filter } from "../incident/filter.ts";
import { TYPES } from "../incident/vocabulary.ts";
import { randomFrom } from "./random.ts";

/** A way to show on a map that is already there what a filter leaves. */
export interface Way {
	/** Shows it, and gives how many incidents then stand on the map, one at two places twice. */
	show(filter: Filter): number;
}

/** Where every incident was, one position for each of its places. It is at hand beforehand, as the record is. */
interface Positions {
	readonly row: Int32Array;
	readonly lon: Float64Array;
	readonly lat: Float64Array;
}

/** Positions as the record has them, or, `isSpread`, some kilometres about their places. */
export function positionsIn({ names, incidents }: Catalogue, isSpread: boolean): Positions {
	const random = randomFrom(5);
	const away = () => (isSpread ? 0.1 * (random.fraction() - 0.5) : 0);
	const places = names.places.map(({ kind, lonLat }) => (kind === "country" ? null : lonLat));
	const found: [row: number, lon: number, lat: number][] = [];
	for (let row = 0; row < incidents.size; row++)
		for (const place of incidents.place.sets[incidents.place.of[row] ?? 0] ?? []) {
			const at = places[place];
			if (at) found.push([row, at[0] + away(), at[1] + away()]);
		}
	return {
		row: Int32Array.from(found, ([row]) => row),
		lon: Float64Array.from(found, ([, lon]) => lon),
		lat: Float64Array.from(found, ([, , lat]) => lat),
	};
}

/**
 * Things made of positions, as many as a filter of types leaves: made when first asked for and then kept. The test of a
 * row is as quick as we can make it: sets of types are looked at once, rows by number.
 */
function keeper<T>(
	{ incidents }: Catalogue,
	{ row: rows, lon, lat }: Positions,
	make: (lon: number, lat: number) => T,
) {
	const { of, sets } = incidents.facets.type;
	const { type } = incidents;
	const kept: (T | undefined)[] = new Array(rows.length);
	return ({ type: wanted }: Filter): T[] => {
		const asked = TYPES.map((one) => wanted.includes(one));
		const passes = sets.map((set) => wanted.length === 0 || set.some((one) => asked[one]));
		const permitted = asked[TYPES.indexOf("permitted")] ? -1 : TYPES.indexOf("permitted");
		const found: T[] = [];
		for (let i = 0; i < rows.length; i++) {
			const row = rows[i] as number;
			if (type[row] === permitted || !passes[of[row] as number]) continue;
			const thing = kept[i] ?? make(lon[i] as number, lat[i] as number);
			kept[i] = thing;
			found.push(thing);
		}
		return found;
	};
}

/** leaflet.markercluster: markers are added in bulk, as it advises for many, and kept between filters. */
export function markercluster(
	{ Marker, markerClusterGroup }: typeof Leaflet,
	map: Leaflet.Map,
	of: Catalogue,
	positions: Positions,
	options: Leaflet.MarkerClusterGroupOptions,
): Way {
	const markersOf = keeper(of, positions, (lon, lat) => new Marker([lat, lon]));
	const group = markerClusterGroup(options).addTo(map);
	let isEmpty = true;
	return {
		show(filter) {
			const markers = markersOf(filter);
			if (!isEmpty) group.clearLayers();
			isEmpty = false;
			group.addLayers(markers);
			return markers.length;
		},
	};
}

/** supercluster with a DivIcon for each cluster in sight; its points are kept between filters. */
export function supercluster(
	{ DivIcon, LayerGroup, Marker }: typeof Leaflet,
	map: Leaflet.Map,
	of: Catalogue,
	positions: Positions,
	options: Partial<Options<object, object>>,
): Way {
	const pointsOf = keeper(of, positions, (lon, lat) => ({
		type: "Feature" as const,
		properties: {},
		geometry: { type: "Point" as const, coordinates: [lon, lat] },
	}));
	const layer = new LayerGroup().addTo(map);
	let index: Supercluster | null = null;
	const draw = () => {
		const bounds = map.getBounds().pad(0.2);
		const box: [number, number, number, number] = [
			...([bounds.getWest(), bounds.getSouth()] as const),
			...([bounds.getEast(), bounds.getNorth()] as const),
		];
		layer.clearLayers();
		let shown = 0;
		for (const { geometry, properties } of index?.getClusters(box, Math.round(map.getZoom())) ?? []) {
			const [lon = 0, lat = 0] = geometry.coordinates;
			const count = "point_count" in properties ? properties.point_count : 1;
			shown += count;
			const icon = new DivIcon({ html: `<div><span>${count}</span></div>`, className: "cluster" });
			layer.addLayer(new Marker([lat, lon], { icon }));
		}
		return shown;
	};
	map.on("moveend", draw);
	return {
		show(filter) {
			index = new Supercluster(options).load(pointsOf(filter));
			return draw();
		},
	};
}
