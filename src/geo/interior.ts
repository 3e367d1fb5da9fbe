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
			const x1 = from?.[0] ?? 0;
			const y1 = from?.[1] ?? 0;
			const x2 = to?.[0] ?? 0;
			const y2 = to?.[1] ?? 0;
			if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
		}
	return inside;
}

/**
 * Places spread evenly over an area, the nearest to `middle` first: where a mark for the whole area can stand. `across`
 * is how many are tried from west to east, and as many from north to south.
 */
export function spotsInside(rings: readonly Ring[], middle: LonLat, across = 7): LonLat[] {
	const corners = rings.flat();
	const lons = corners.map(([lon = 0]) => lon);
	const lats = corners.map(([, lat = 0]) => lat);
	const [west, east] = [least(lons), -least(lons.map((lon) => -lon))];
	const [south, north] = [least(lats), -least(lats.map((lat) => -lat))];
	const spots: LonLat[] = isInside(rings, middle) ? [middle] : [];
	for (let i = 0; i < across; i++)
		for (let j = 0; j < across; j++) {
			const spot: LonLat = [
				west + ((i + 0.5) / across) * (east - west),
				north - ((j + 0.5) / across) * (north - south),
			];
			if (isInside(rings, spot)) spots.push(spot);
		}
	return spots.sort((a, b) => apart(a, middle) - apart(b, middle));
}

/** A degree of longitude is shorter than one of latitude; comparing needs no more exact distance than this. */
function apart([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
	return Math.hypot((lon1 - lon2) * Math.cos((lat2 * Math.PI) / 180), lat1 - lat2);
}

// Math.min(...numbers) would overflow the stack with an outline of a hundred thousand corners.
const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
