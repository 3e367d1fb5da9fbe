import { useDeferredValue, useMemo } from "react";
import type { Topology } from "topojson-specification";
import { Drawing, type DrawingProps } from "./drawing.tsx";
import { shapesOf } from "./shapes.ts";

export interface OnLandProps extends Omit<DrawingProps, "shapes" | "isAwaited"> {
	/**
	 * The towns do not wait for it. The squares of regions do, since it says where in a region they stand, and so do the
	 * names, which make room for them; should it be missing they stand where the record puts them.
	 */
	readonly basemap: Topology | "awaited" | "missing";
}

/**
 * All that stands on the map, the towns first: to draw them and the land at once would hold up the hand, and so would it
 * to shape the land and find its squares' places in one task, for which reason this is a component of its own.
 */
export function OnLand({ basemap, ...props }: OnLandProps) {
	const topology = useDeferredValue(basemap, "awaited");
	const shapes = useMemo(() => (typeof topology === "string" ? null : shapesOf(topology)), [topology]);
	return <Drawing {...props} shapes={shapes} isAwaited={topology === "awaited"} />;
}
