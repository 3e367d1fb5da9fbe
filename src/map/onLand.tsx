import { useDeferredValue, useMemo, useSyncExternalStore } from "react";
import type { Topology } from "topojson-specification";
import { Drawing, type DrawingProps } from "./drawing.tsx";
import { shapedLater } from "./shapedLater.ts";

export interface OnLandProps extends Omit<DrawingProps, "shapes" | "squares" | "names"> {
	/**
	 * The towns do not wait for it. The squares of regions do, since it says where in a region they stand, and so do the
	 * names, which make room for them; should it be missing they stand where the record puts them.
	 */
	readonly basemap: Topology | "awaited" | "missing";
}

/** All that stands on the map: first the towns, then, when the land has its shapes, land, squares and names. */
export function OnLand({ basemap, ...props }: OnLandProps) {
	const land = useMemo(() => shapedLater(typeof basemap === "string" ? null : basemap), [basemap]);
	const { shapes, drawn } = useDeferredValue(useSyncExternalStore(land.subscribe, land.read));
	const names = drawn === "names" || basemap === "missing";
	return <Drawing {...props} shapes={shapes} squares={names || drawn === "squares"} names={names} />;
}
