import type { LonLat } from "./lonLat.ts";

/** The outline of an area and of its holes and islands, as GeoJSON has them: closed, corners as [lon, lat]. */
export type Ring = readonly (readonly number[])[];

/** Whether a place lies within the rings: inside an odd number of them, so that holes are outside. */
export function isInside(rings: readonly Ring[], [lon, lat]: LonLat): boolean {
	let inside = false;
	for (const ring of rings)
		for (let i = 1; i < ring.length; i++) {
			// By position: taking corners apart as lists would make this ten times slower until it is compiled.
			const from = ring[i - 1];
			const to = ring[i];
			if (from === undefined || to === undefined) continue;
			if ((from[1] ?? 0) > lat !== (to[1] ?? 0) > lat && lon < crossing(from, to, lat)) inside = !inside;
		}
	return inside;
}

/**
 * Places spread evenly over an area, the nearest to `middle` first: where a mark for the whole area can stand. `across`
 * is how many are tried from west to east, and as many from north to south.
 */
export function spotsInside(rings: readonly Ring[], middle: LonLat, across = 7): LonLat[] {
	const { west, south, east, north } = boundsOf(rings);
	const parts = Array.from({ length: across }, (_, i) => (i + 0.5) / across);
	const lats = parts.map((part) => north - part * (north - south));
	const spots: LonLat[] = isInside(rings, middle) ? [middle] : [];
	for (const [row, borders] of crossings(rings, lats).entries())
		for (const part of parts) {
			const lon = west + part * (east - west);
			if (borders.filter((border) => lon < border).length % 2 === 1) spots.push([lon, lats[row] ?? 0]);
		}
	return spots.sort((a, b) => apart(a, middle) - apart(b, middle));
}

/**
 * At which longitudes the rings cross each of some parallels, which are given from north to south. All in one walk along
 * the rings: to ask of every spot apart whether it is inside was the longest task of a page's first load.
 */
function crossings(rings: readonly Ring[], lats: readonly number[]): number[][] {
	const found = lats.map((): number[] => []);
	for (const ring of rings) {
		/** How many of the parallels lie north of the corner or run through it. */
		let row = 0;
		for (let i = 0; i < ring.length; i++) {
			const from = ring[i - 1];
			const to = ring[i];
			const y = to?.[1] ?? 0;
			const before = row;
			while (row < lats.length && y <= (lats[row] ?? 0)) row++;
			while (row > 0 && y > (lats[row - 1] ?? 0)) row--;
			if (from === undefined) continue;
			for (let at = Math.min(before, row); at < Math.max(before, row); at++)
				found[at]?.push(crossing(from, to ?? from, lats[at] ?? 0));
		}
	}
	return found;
}

/** At which longitude a line from one corner to another, one of them north of a parallel, crosses it. */
function crossing(from: readonly number[], to: readonly number[], lat: number): number {
	const [x1, y1, x2, y2] = [from[0] ?? 0, from[1] ?? 0, to[0] ?? 0, to[1] ?? 0];
	return x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
}

function boundsOf(rings: readonly Ring[]) {
	const all = Number.POSITIVE_INFINITY;
	const bounds = { west: all, south: all, east: -all, north: -all };
	for (const ring of rings)
		for (const corner of ring) {
			const lon = corner[0] ?? 0;
			const lat = corner[1] ?? 0;
			bounds.west = Math.min(bounds.west, lon);
			bounds.east = Math.max(bounds.east, lon);
			bounds.south = Math.min(bounds.south, lat);
			bounds.north = Math.max(bounds.north, lat);
		}
	return bounds;
}

/** A degree of longitude is shorter than one of latitude; comparing needs no more exact distance than this. */
function apart([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
	return Math.hypot((lon1 - lon2) * Math.cos((lat2 * Math.PI) / 180), lat1 - lat2);
}
