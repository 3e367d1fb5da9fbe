import type { Circle } from "../geo/circle.ts";
import { type LonLat, type Point, worldOf } from "../geo/lonLat.ts";
import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { isArea, outlineOf } from "../incident/place.ts";
import type { Place } from "../incident/wire.ts";
import { adderOf } from "./joint.ts";
import { type Area, markAreas, markTowns } from "./marks.ts";
import { type Tally, totalAt } from "./tally.ts";

/** What stands on the map for a place, for a region known only as such, or for several of them that are too close. */
export interface PlaceSymbol extends Tally, Circle {
	/** Id of its first place, which it keeps through filters and zooms as long as that place leads it. */
	readonly key: string;
	/** Positions in the catalogue's names of places, the one with most incidents first. */
	readonly members: readonly number[];
	/** A region or district must never look like a town: it has the form of a square. */
	readonly shape: "place" | "area";
	/** The middle of the large symbol beside which it stands because its own place lies under that one. */
	readonly tiedTo: Point | null;
}

/** Where marks for regions can stand, by the region's id; as much of a map as is needed, so that it can be made lazily. */
export interface Spots {
	readonly get: (id: string) => readonly LonLat[] | undefined;
}

/** How the map stands: what the same places look like depends on nothing else. */
export interface Scale {
	readonly zoom: number;
	/** Radius of the largest symbol where text has its usual size, in pixels. */
	readonly full: number;
	/** How many times larger than usual text is, and symbols with it, so that their numbers have room. */
	readonly enlarged: number;
	/** Where in a region its square can stand, best first, by the region's id. */
	readonly spots: Spots;
}

/** Radius of the smallest symbol: 26 pixels across, enough to hit. */
export const LEAST_RADIUS = 13;
/** A symbol is not full size for fewer incidents than this, so that a narrow filter does not shout. */
const FULL_FROM = 40;

/**
 * The symbols of an answer, north to south, positions in pixels of the whole world at the scale's zoom. What is known
 * only nationwide has none: it stands beside the map. An incident at several places of one symbol counts in it once.
 */
export function symbolsOf({ names, incidents }: Catalogue, answer: Answer, scale: Scale): PlaceSymbol[] {
	const { places } = names;
	const isAreaAt = (place: number) => isArea(places[place] as Place);
	const towns: Area[] = [];
	const areas: Area[] = [];
	let most = 0;
	sitesAt(places, scale).forEach((site, place) => {
		const weight = site === null ? 0 : totalAt(answer, place);
		if (site === null || weight === 0) return;
		const { x, y, inside } = site;
		(isAreaAt(place) ? areas : towns).push({ x, y, inside, place, weight });
		most = Math.max(most, weight);
	});
	const usual = radiusBy(most, scale.full);
	const radiusOf = (total: number) => Math.round(usual(total) * scale.enlarged);
	const add = adderOf(incidents, answer);
	return markAreas(markTowns(towns, radiusOf), areas, radiusOf)
		.map(({ x, y, places: marked, tiedTo }): PlaceSymbol => {
			const members = (marked.length === 1 ? marked : marked.toSorted((a, b) => b.weight - a.weight)).map(
				({ place }) => place,
			);
			const [first = 0] = members;
			const tally = add(members);
			const shape = members.every(isAreaAt) ? "area" : "place";
			return { ...tally, key: places[first]?.id ?? "", members, shape, x, y, radius: radiusOf(tally.total), tiedTo };
		})
		.sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Where a place is on the map, and where inside it its square can stand, best first; null for the whole country. */
interface Site extends Point {
	readonly inside: readonly Point[] | null;
}
const sites = new WeakMap<Scale, { readonly places: readonly Place[]; readonly sites: readonly (Site | null)[] }>();

/** The sites of places, reckoned once for as long as the map keeps its scale. */
function sitesAt(places: readonly Place[], scale: Scale): readonly (Site | null)[] {
	const known = sites.get(scale);
	if (known?.places === places) return known.sites;
	const { zoom, spots } = scale;
	const made = places.map((place): Site | null => {
		if (place.kind === "country") return null;
		const middle = worldOf(place.lonLat, zoom);
		if (!isArea(place)) return { ...middle, inside: null };
		// No outline of districts is known: a district's square stands in its region, as near as it can to its middle.
		const spot = spots.get(outlineOf(place) ?? place.id)?.map((one) => worldOf(one, zoom));
		return { ...middle, inside: spot?.sort((a, b) => apart(a, middle) - apart(b, middle)) ?? null };
	});
	sites.set(scale, { places, sites: made });
	return made;
}

const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Area grows evenly with the number, from the smallest symbol to the full one, and digits always have their room. */
function radiusBy(most: number, full: number): (total: number) => number {
	const end = Math.max(most, FULL_FROM);
	const least = LEAST_RADIUS ** 2;
	return (total) => {
		const digits = total < 10 ? 1 : total < 100 ? 2 : total < 1000 ? 3 : String(total).length + 1;
		const area = least + (full ** 2 - least) * Math.min(1, total / end);
		return Math.round(Math.max(Math.sqrt(area), 6 + 4.2 * digits));
	};
}
