import type { Topology } from "topojson-specification";
import { nextTask } from "../incident/nextTask.ts";
import { inSlices } from "../incident/slices.ts";
import { type Shapes, shaping } from "./shapes.ts";

/**
 * The shapes of a basemap as a store that holds null until they have been made, which begins when somebody listens, in tasks
 * between which the page answers. To read them throws what went wrong with a basemap that has none.
 */
export function shapedLater(basemap: Topology | null) {
	let shapes: Shapes | null = null;
	let failure: { readonly error: unknown } | null = null;
	let isBegun = false;
	const listeners = new Set<() => void>();
	const tell = () => {
		for (const listener of listeners) listener();
	};
	const begin = (from: Topology) => {
		isBegun = true;
		inSlices(shaping(from), nextTask).then(
			(made) => {
				shapes = made;
				tell();
			},
			(error: unknown) => {
				failure = { error };
				tell();
			},
		);
	};
	return {
		subscribe(listener: () => void) {
			listeners.add(listener);
			if (basemap !== null && !isBegun) begin(basemap);
			return () => {
				listeners.delete(listener);
			};
		},
		read(): Shapes | null {
			if (failure !== null) throw failure.error;
			return shapes;
		},
	};
}
