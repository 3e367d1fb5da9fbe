import { latLngBounds, type MapOptions } from "leaflet";
import { FRAME } from "./shapes.ts";

const [WEST, SOUTH, EAST, NORTH] = FRAME;
/** All that the basemap draws. */
export const DRAWN = latLngBounds([SOUTH, WEST], [NORTH, EAST]);

/** How the map can be moved. */
export const MAP_OPTIONS = {
	minZoom: 3,
	maxZoom: 11,
	maxBounds: DRAWN.pad(0.15),
	maxBoundsViscosity: 0.8,
	zoomSnap: 0.1,
	wheelPxPerZoomLevel: 100,
	fadeAnimation: false,
	zoomControl: false,
	attributionControl: false,
	boxZoom: false,
	trackResize: false,
} as const satisfies MapOptions;
