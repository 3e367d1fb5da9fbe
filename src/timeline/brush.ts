import { daysPerPixel, edgesAt, type Scale, type Unit, xOf } from "./scale.ts";
import { moved, resized, same, type Window, wholeOf } from "./window.ts";

/** What a drag takes hold of: the empty axis, the window as a whole, or one of its ends. */
export type Grip = "new" | "window" | "from" | "end";

/** How far a drag has come. A press becomes a drag only by moving, so that taps and scrolls choose nothing. */
export type Brush =
	| { readonly kind: "idle" }
	| { readonly kind: "pressed"; readonly grip: Grip; readonly x: number; readonly origin: Window }
	| {
			readonly kind: "dragging";
			readonly grip: Grip;
			readonly x: number;
			readonly origin: Window;
			readonly shown: Window;
	  };
export const IDLE: Brush = { kind: "idle" };

/** What the pointer does; `single` asks for single days where the axis would snap to months. */
export type BrushEvent =
	| { readonly kind: "press"; readonly x: number; readonly grip: Grip; readonly window: Window }
	| { readonly kind: "move"; readonly x: number; readonly single: boolean }
	| { readonly kind: "release" }
	| { readonly kind: "cancel" };

/** A tremor of the hand is no drag. */
const SLOP = 4;
/** Where a pixel stands for more days than this, no hand can aim at a day: the drag snaps to months. */
const COARSE = 3;

/** What a drag snaps to. */
export function unitOf(scale: Scale, single: boolean): Unit {
	return single || daysPerPixel(scale) <= COARSE ? "day" : "month";
}

/** The state of a drag after one event. */
export function brushed(brush: Brush, event: BrushEvent, scale: Scale): Brush {
	switch (event.kind) {
		case "press":
			return { kind: "pressed", grip: event.grip, x: event.x, origin: event.window };
		case "move": {
			if (brush.kind === "idle") return brush;
			if (brush.kind === "pressed" && Math.abs(event.x - brush.x) < SLOP) return brush;
			const { grip, x, origin } = brush;
			return {
				kind: "dragging",
				grip,
				x,
				origin,
				shown: draggedTo(event.x, brush, unitOf(scale, event.single), scale),
			};
		}
		case "release":
		case "cancel":
			return IDLE;
	}
}

/** What the reader is to be shown after an event: null for nothing new. `first` begins a new entry of the history. */
export function change(before: Brush, after: Brush, event: BrushEvent): { window: Window; first: boolean } | null {
	if (after.kind === "dragging") {
		if (before.kind !== "dragging") return { window: after.shown, first: true };
		return same(before.shown, after.shown) ? null : { window: after.shown, first: false };
	}
	return before.kind === "dragging" && event.kind === "cancel" ? { window: before.origin, first: false } : null;
}

type Held = Exclude<Brush, { kind: "idle" }>;

function draggedTo(x: number, { grip, x: start, origin }: Held, unit: Unit, scale: Scale): Window {
	switch (grip) {
		case "new": {
			// Every month, or day, that the pointer passed over is taken in whole.
			const from = edgesAt(scale, Math.min(start, x), unit).before;
			const end = edgesAt(scale, Math.max(start, x), unit).after;
			return from < end ? { from, end } : besides(from, unit, scale);
		}
		case "window":
			return moved(origin, edgesAt(scale, xOf(scale, origin.from) + x - start, unit).nearest, unit, scale);
		case "from":
		case "end": {
			// Held where it was gripped: the end keeps its distance from the pointer.
			const edge = edgesAt(scale, xOf(scale, origin[grip]) + x - start, unit).nearest;
			return resized(origin, grip, edge, unit, scale);
		}
	}
}

/** A drag that stayed on one edge, as beyond the axis's end, takes in what lies beside it. */
function besides(edge: number, unit: Unit, scale: Scale): Window {
	const whole = wholeOf(scale);
	return edge < whole.end
		? resized({ from: edge, end: edge }, "end", edge, unit, scale)
		: resized({ from: edge, end: edge }, "from", edge, unit, scale);
}

/**
 * What a press at a position takes hold of. `reach` is how wide each end's target is: it lies mostly outside the window,
 * the more the narrower the window, so that a window of one month still has two ends and a middle.
 */
export function gripAt(x: number, window: Window, reach: number, scale: Scale): Grip {
	const [from, end] = [xOf(scale, window.from), xOf(scale, window.end)];
	const inner = innerReach(end - from, reach);
	if (x >= from - (reach - inner) && x <= from + inner) return "from";
	if (x >= end - inner && x <= end + (reach - inner)) return "end";
	return x > from && x < end && !same(window, wholeOf(scale)) ? "window" : "new";
}

/** How much of an end's target lies inside a window of some width. */
export function innerReach(width: number, reach: number): number {
	return Math.min(reach * 0.4, width / 3);
}
