import type { Map as LeafletMap } from "leaflet";
import { useLayoutEffect, useRef } from "react";
import { type Basemap, createBasemap } from "./basemap.ts";
import type { Shapes } from "./shapes.ts";

/** Keeps land and water under the symbols. */
export function useLand(map: LeafletMap, shapes: Shapes | null, tints: ReadonlyMap<string, number>): void {
	const basemap = useRef<Basemap | null>(null);
	useLayoutEffect(() => {
		const made = createBasemap(map);
		basemap.current = made;
		return () => made.remove();
	}, [map]);
	useLayoutEffect(() => {
		if (shapes !== null) basemap.current?.draw(shapes);
	}, [shapes]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: regions drawn anew are without a tint
	useLayoutEffect(() => basemap.current?.tint(tints), [shapes, tints]);
}
