import type { Map as LeafletMap } from "leaflet";
import { useCallback, useMemo, useSyncExternalStore } from "react";

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
	const follow = useCallback(
		(changed: () => void) => {
			const events = "zoomend viewreset moveend resize";
			map.on(events, changed);
			return () => {
				map.off(events, changed);
			};
		},
		[map],
	);
	// A snapshot must be equal while nothing changed, so it is a text.
	const text = useSyncExternalStore(follow, () => {
		const origin = map.getPixelOrigin();
		const corner = map.containerPointToLayerPoint([0, 0]).add(origin);
		const size = map.getSize();
		return [map.getZoom(), origin.x, origin.y, corner.x, corner.y, size.x, size.y].join(" ");
	});
	return useMemo(() => {
		const [zoom = 0, originX = 0, originY = 0, left = 0, top = 0, width = 0, height = 0] = text.split(" ").map(Number);
		return { zoom, originX, originY, left, top, width, height };
	}, [text]);
}
