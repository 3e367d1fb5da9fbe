import type { Map as LeafletMap } from "leaflet";
import { useMemo, useSyncExternalStore } from "react";

/** How the map stands; in pixels of the whole world at its zoom. */
export interface Frame {
	readonly zoom: number;
	/** The pixel at which the map's panes begin: that of a symbol's transform. */
	readonly originX: number;
	readonly originY: number;
	/** The pixel in the upper left corner of what is seen. */
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** How the map stands, anew after every move. */
export function useFrame(map: LeafletMap): Frame {
	const { follow, read } = useMemo(() => frameOf(map), [map]);
	return useSyncExternalStore(follow, read);
}

function frameOf(map: LeafletMap) {
	let last: Frame | null = null;
	return {
		follow(changed: () => void) {
			const events = "zoomend viewreset moveend resize";
			map.on(events, changed);
			return () => {
				map.off(events, changed);
			};
		},
		/** The very same for as long as nothing changed. */
		read(): Frame {
			const { x: originX, y: originY } = map.getPixelOrigin();
			const { x, y } = map.containerPointToLayerPoint([0, 0]);
			const { x: width, y: height } = map.getSize();
			const now = { zoom: map.getZoom(), originX, originY, left: x + originX, top: y + originY, width, height };
			if (last === null || !isSame(now, last)) last = now;
			return last;
		},
	};
}

function isSame(a: Frame, b: Frame): boolean {
	return (
		a.zoom === b.zoom &&
		a.originX === b.originX &&
		a.originY === b.originY &&
		a.left === b.left &&
		a.top === b.top &&
		a.width === b.width &&
		a.height === b.height
	);
}
