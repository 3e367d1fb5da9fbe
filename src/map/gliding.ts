import { type LatLng, type LeafletEvent, type Map as LeafletMap, latLng, type ZoomAnimEvent } from "leaflet";
import type { Point } from "../geo/lonLat.ts";

/** The world pixel that is (or will be, when the map has moved to `center` and `zoom`) the origin of the map's panes. */
function originAt(map: LeafletMap, center: LatLng, zoom: number): Point {
	const pane = map.containerPointToLayerPoint([0, 0]);
	return map.project(center, zoom).subtract(map.getSize().divideBy(2)).subtract(pane).round();
}

/**
 * Calls `glide` whenever things on the map must stand as they will at another zoom: once as a zoom begins, and Leaflet
 * then moves them there by a transition, or for every frame of a pinch. Returns the untying.
 */
export function whileZooming(map: LeafletMap, glide: (origin: Point, zoom: number) => void): () => void {
	const begins = ({ center, zoom }: ZoomAnimEvent) => glide(originAt(map, latLng(center), zoom), zoom);
	const pinches = (event: LeafletEvent) => {
		// A zoom at one stroke tells of itself too, and has ended by then.
		if ("pinch" in event && event.pinch === true) glide(map.getPixelOrigin(), map.getZoom());
	};
	map.on("zoomanim", begins);
	map.on("zoom", pinches);
	return () => {
		map.off("zoomanim", begins);
		map.off("zoom", pinches);
	};
}
