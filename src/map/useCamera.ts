import type { LatLngBounds, Map as LeafletMap } from "leaflet";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { type Go, moveMap } from "../view/steps.ts";
import type { MapPosition } from "../view/view.ts";
import { type Camera, cameraOf } from "./camera.ts";

/**
 * Ties the map to the view's position, both ways. `data` is what the map shows where the view has no position; a new
 * filter alone moves nothing, for the reader has not asked to be taken elsewhere.
 */
export function useCamera(map: LeafletMap, position: MapPosition | null, data: () => LatLngBounds, go: Go): Camera {
	// Where the map is to begin it stands before anything is drawn on it, or all would be drawn twice.
	const [camera] = useState(() => {
		const made = cameraOf(map);
		made.show(position, data);
		return made;
	});
	const shown = useRef(position);
	const show = useEffectEvent((to: MapPosition | null) => {
		if (to !== shown.current) camera.show(to, data);
		shown.current = to;
	});
	const resize = useEffectEvent(() => camera.resize(position, data));
	const tell = useEffectEvent((at: MapPosition) => go(moveMap(at)));
	// Before the next paint, so that no other view flashes by.
	useLayoutEffect(() => show(position), [position]);
	useEffect(() => camera.follow((at) => tell(at)), [camera]);
	useEffect(() => watchSize(map.getContainer(), () => resize()), [map]);
	return camera;
}

function watchSize(element: HTMLElement, changed: () => void): () => void {
	const observer = new ResizeObserver(changed);
	observer.observe(element);
	return () => observer.disconnect();
}
