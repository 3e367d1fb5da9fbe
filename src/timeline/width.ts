import { type RefCallback, useState, useSyncExternalStore } from "react";
import { textScale } from "../ui/textScale.ts";

/**
 * How wide an element is where text has its usual size, in whole pixels, and the ref to give it. The width is the
 * browser's, not the panel's, so it is read as a store outside React; `initial` stands until the element is on the page,
 * and in prerendered pages.
 */
export function useWidth(initial: number): [RefCallback<HTMLElement>, number] {
	const [store] = useState(() => createWidth(initial));
	const width = useSyncExternalStore(store.subscribe, store.read, () => initial);
	return [store.attach, width];
}

function createWidth(initial: number) {
	let width = initial;
	const listeners = new Set<() => void>();
	return {
		read: () => width,
		subscribe(listener: () => void) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		attach(element: HTMLElement | null) {
			if (element === null) return;
			const measure = () => {
				// A closed tab has no width; what was drawn before will fit again when it opens.
				const next = Math.round(element.clientWidth / textScale()) || width;
				if (next === width) return;
				width = next;
				for (const listener of listeners) listener();
			};
			const observer = new ResizeObserver(measure);
			observer.observe(element);
			return () => observer.disconnect();
		},
	};
}
