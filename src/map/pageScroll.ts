import type { TouchEvent, WheelEvent } from "react";

/**
 * Keeps a gesture that scrolls from the map where the page has something to scroll, as in a low window: one finger and
 * the wheel then move the page, two fingers and the wheel with Ctrl the map. Elsewhere the map has every gesture.
 */
export function leaveToPage(event: TouchEvent | WheelEvent): void {
	const isForMap = "touches" in event ? event.touches.length > 1 : event.ctrlKey;
	if (pageScrolls() && !isForMap) event.stopPropagation();
}

/** Where a finger moves over the map and so scrolls the page, the map says for a moment what would move itself. */
export function tellTwoFingers({ currentTarget, touches }: TouchEvent<HTMLElement>): void {
	clearTimeout(telling);
	currentTarget.toggleAttribute("data-fingers", touches.length === 1 && pageScrolls());
	telling = setTimeout(() => currentTarget.removeAttribute("data-fingers"), TOLD);
}

/** Long enough to read four words, in milliseconds. */
const TOLD = 1500;
let telling: ReturnType<typeof setTimeout> | undefined;

function pageScrolls(): boolean {
	const { scrollHeight, clientHeight } = document.documentElement;
	return scrollHeight > clientHeight;
}
