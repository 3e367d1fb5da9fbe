import { type RefObject, useEffect, useEffectEvent } from "react";

type Ref = RefObject<HTMLElement | null>;

/** What a built page is of was there to be read, and pressed, before there was an app. Nobody opened it with this one. */
let built = globalThis.document?.querySelector(".sheet-title");

/**
 * Takes the reader to the heading when they open an entry, and back to the link they came by when they close it. At
 * page load the focus stays where the browser put it, or the reader since. `entry` names what is open,
 * `href` is its address as every link to it says it, which changes with the filter.
 */
export function useReaderFocus(sheet: Ref, heading: Ref, entry: string, href: string) {
	const latest = useEffectEvent(() => href);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another entry is what calls for the heading.
	useEffect(() => {
		const stoodThere = built === heading.current;
		built = null;
		if (stoodThere) return;
		// Who pages through with "next" keeps it under their finger.
		const paging = document.activeElement?.closest(".sheet-bar") ?? null;
		if (paging !== null && sheet.current?.contains(paging)) return;
		if (navigator.userActivation?.hasBeenActive !== false) heading.current?.focus({ preventScroll: true });
	}, [entry]);
	useEffect(() => () => giveBack(latest()), []);
}

/** Focuses the link to the entry that was open last, unless the reader has gone elsewhere meanwhile. */
function giveBack(href: string): void {
	const here = document.activeElement;
	if (here !== null && here !== document.body) return;
	const links = document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
	for (const link of links) {
		link.focus();
		if (document.activeElement === link) return;
	}
}

/** Calls `close` on one press of Escape that nothing else has taken: no field, no open menu, no key held down. */
export function useEscape(close: () => void) {
	const onEscape = useEffectEvent(close);
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== "Escape" || event.defaultPrevented || event.repeat || event.isComposing) return;
			if (event.target instanceof Element && event.target.closest("input, select, textarea, dialog, [popover]")) return;
			onEscape();
		};
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	}, []);
}
