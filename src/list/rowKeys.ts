import type { KeyboardEvent } from "react";

/** Up and down arrows go from one row's link to the next; the page scrolls along, and makes further rows as it does. */
export function rowKeys(event: KeyboardEvent<HTMLElement>): void {
	const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
	if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-index]") : null;
	if (row === null) return;
	event.preventDefault();
	const next = event.currentTarget.querySelector<HTMLElement>(`[data-index="${Number(row.dataset.index) + step}"] a`);
	next?.focus();
}
