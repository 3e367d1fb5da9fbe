import { type LatLngBounds, latLngBounds } from "leaflet";
import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { totalAt } from "./tally.ts";

/** The country, for an answer that holds no place in it. No place lies at its very border. */
export const KAZAKHSTAN = latLngBounds([40.6, 46.5], [55.4, 87.3]);

/** What the map must show to show all of an answer: its places, or the whole country when they span most of it. */
export function extentOf(catalogue: Catalogue, answer: Answer): LatLngBounds {
	const { places } = catalogue.names;
	const present = places.flatMap(({ kind }, i) => (kind === "country" || totalAt(answer, i) === 0 ? [] : [i]));
	if (present.length === 0) return KAZAKHSTAN;
	const extent = extentOfPlaces(catalogue, present);
	const wide = extent.getEast() - extent.getWest() > (KAZAKHSTAN.getEast() - KAZAKHSTAN.getWest()) / 2;
	return wide ? KAZAKHSTAN : extent;
}

/** What the map must show to show these places. */
export function extentOfPlaces({ names }: Catalogue, places: readonly number[]): LatLngBounds {
	return latLngBounds(
		places.flatMap((at): [number, number][] => {
			const place = names.places[at];
			return place === undefined ? [] : [[place.lonLat[1], place.lonLat[0]]];
		}),
	);
}
