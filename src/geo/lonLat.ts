/** Longitude, then latitude, in degrees (WGS 84): the order of the record. Leaflet has them the other way round. */
export type LonLat = readonly [lon: number, lat: number];

/** A position in pixels, x to the right and y downwards. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Where Web Mercator ends; the poles themselves lie at infinity. */
const LAST_LATITUDE = 85.0511287798;
const TILE = 256;

/** Where a place lies on the whole world drawn at a zoom level (Web Mercator, 256 pixels wide at zoom 0). */
export function worldOf([lon, lat]: LonLat, zoom: number): Point {
	const sine = Math.sin((Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat)) * Math.PI) / 180);
	const size = TILE * 2 ** zoom;
	return {
		x: size * (lon / 360 + 0.5),
		y: size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
	};
}
