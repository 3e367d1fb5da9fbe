import type { Topology } from "topojson-specification";
import { nextTask } from "../incident/nextTask.ts";
import { inSlices } from "../incident/slices.ts";
import { type Shapes, shaping } from "./shapes.ts";

/** The land, and what of it can be drawn by now: itself, the squares that stand in it, the names that make room for all. */
export interface Land {
	readonly shapes: Shapes | null;
	readonly drawn: "nothing" | (typeof STEPS)[number];
}
const STEPS = ["land", "squares", "names"] as const;

/**
 * The land of a basemap as a store. Its shapes are made when somebody listens, in tasks between which the page answers, and
 * each step of what they are for has a frame of its own. To read it throws what went wrong with a basemap that has none.
 */
export function shapedLater(basemap: Topology | null) {
	let land: Land = { shapes: null, drawn: "nothing" };
	let failure: { readonly error: unknown } | null = null;
	let isBegun = false;
	const listeners = new Set<() => void>();
	const tell = () => {
		for (const listener of listeners) listener();
	};
	const begin = async (from: Topology) => {
		isBegun = true;
		try {
			await nextTask();
			const shapes = await inSlices(shaping(from), nextTask);
			for (const drawn of STEPS) {
				land = { shapes, drawn };
				tell();
				await new Promise(requestAnimationFrame);
				await nextTask();
			}
		} catch (error) {
			failure = { error };
			tell();
		}
	};
	return {
		subscribe(listener: () => void) {
			listeners.add(listener);
			if (basemap !== null && !isBegun) void begin(basemap);
			return () => {
				listeners.delete(listener);
			};
		},
		read(): Land {
			if (failure !== null) throw failure.error;
			return land;
		},
	};
}
