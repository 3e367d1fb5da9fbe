import type { TouchEvent, WheelEvent } from "react";

/**
 * Keeps a gesture that scrolls from the map where the page has something to scroll, as in a low window: one finger and
 * the wheel then move the page, two fingers and the wheel with Ctrl the map. Elsewhere the map has every gesture.
 */
export function leaveToPage(event: TouchEvent | WheelEvent): void {
	const { scrollHeight, clientHeight } = document.documentElement;
	const isForMap = "touches" in event ? event.touches.length > 1 : event.ctrlKey;
	if (scrollHeight > clientHeight && !isForMap) event.stopPropagation();
}
