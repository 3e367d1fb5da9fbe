import type { Day } from "../incident/date.ts";
import type { Scale } from "./scale.ts";
import { resized, stepped, type Window, wholeOf } from "./window.ts";

/** As much of a key press as a handle looks at. */
export interface Key {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
}

/**
 * The window after a key press on one of its ends; null for a key that means nothing there. Arrows go by months, with
 * Shift by days; Page keys by years; Home and End as far as that end may go.
 */
export function keyed(window: Window, end: keyof Window, key: Key, scale: Scale): Window | null {
	// With these the key is the browser's: Alt and an arrow go back in the history.
	if (key.altKey || key.ctrlKey || key.metaKey) return null;
	const edge = edgeFor(key, window[end], scale);
	return edge === null ? null : resized(window, end, edge, "day", scale);
}

function edgeFor({ key, shiftKey }: Key, edge: Day, scale: Scale): Day | null {
	const unit = shiftKey ? "day" : "month";
	const { from, end } = wholeOf(scale);
	switch (key) {
		case "ArrowRight":
		case "ArrowUp":
			return stepped(edge, 1, unit);
		case "ArrowLeft":
		case "ArrowDown":
			return stepped(edge, -1, unit);
		case "PageUp":
			return stepped(edge, 12, "month");
		case "PageDown":
			return stepped(edge, -12, "month");
		case "Home":
			return from;
		case "End":
			return end;
		default:
			return null;
	}
}
