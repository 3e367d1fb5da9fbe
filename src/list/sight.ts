import { textScale } from "../ui/textScale.ts";
import type { Heights } from "./heights.ts";
import type { ReadingOrder } from "./readingOrder.ts";

/** Height of what stands above the rows within the list where text has its usual size, in px; as in list.css. */
const HEAD = 44;
/** The rows made are those in sight and so many px beyond; more are made only after so many px of scrolling. */
const BEYOND = 240;
const STEP = 120;

/** A list as it is at the moment. */
export interface Listed {
	readonly order: ReadingOrder;
	readonly heights: Heights;
}

/**
 * What of a scrolled list is in sight: a store outside React, as scrolling is the browser's. It keeps the list's place
 * when its contents change: the first row in sight stays where it is if it is still there, otherwise the list begins
 * again at its top. A list that is hidden just then, as a phone's is behind its filters, is brought there when it is
 * shown again.
 */
export function createSight() {
	let scroller: HTMLElement | null = null;
	let listed: Listed | null = null;
	let top = 0;
	/** Until it is measured; 0 while hidden. */
	let height = 800;
	let measured = 0;
	let head = HEAD;
	/** On paper nothing is scrolled to, so all rows are made. */
	let printed = false;
	let anchor: { readonly row: number; readonly above: number } | null = null;
	const listeners = new Set<() => void>();
	const tell = () => {
		for (const listener of listeners) listener();
	};
	const remember = () => {
		if (listed === null) return;
		const { order, heights } = listed;
		const index = heights.indexAt(top - head);
		const row = top <= head ? undefined : order.at(index);
		anchor = row === undefined ? null : { row, above: top - head - heights.topOf(index) };
	};
	/** Where a list is to be scrolled to, so that the row that was first in sight is so again. */
	const placeIn = ({ order, heights }: Listed) => {
		if (anchor === null) return top;
		const index = order.indexOf(anchor.row);
		return index < 0 ? 0 : head + heights.topOf(index) + anchor.above;
	};
	const scrollTo = (y: number) => {
		if (y === top) return;
		top = y;
		if (scroller !== null && height > 0) scroller.scrollTop = y;
	};
	const scrolled = () => {
		if (scroller === null || scroller.clientHeight === 0) return;
		top = scroller.scrollTop;
		remember();
		tell();
	};
	const resized = (entries: readonly ResizeObserverEntry[]) => {
		const before = height;
		height = Math.round(entries.at(-1)?.contentRect.height ?? height);
		if (before === 0 && height > 0 && scroller !== null) scroller.scrollTop = top;
		if (height !== before) tell();
	};
	/**
	 * Takes note of how high rows turn out to be. Those that stand below one another need nothing done for that; but rows
	 * above what is in sight would push it on, and after the last row nothing is to be left over.
	 */
	const rowsSeen = (entries: readonly ResizeObserverEntry[]) => {
		if (listed === null) return;
		const { heights } = listed;
		let news = false;
		let pushed = 0;
		for (const { target, borderBoxSize } of entries) {
			const index = Number((target as HTMLElement).dataset.index);
			const size = borderBoxSize[0]?.blockSize ?? 0;
			if (size === 0) continue;
			const more = heights.note(index, size);
			if (anchor !== null && head + heights.topOf(index) < top) pushed += more;
			news ||= more !== 0 && index === listed.order.length - 1;
		}
		if (pushed !== 0) scrollTo(top + pushed);
		if (pushed === 0 && !news) return;
		measured++;
		tell();
	};
	const rows = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(rowsSeen);
	return {
		subscribe(listener: () => void) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		/** Says whether anything is new; equal while the rows to be made are the same. */
		read: () => `${Math.floor(top / STEP)} ${height} ${measured} ${printed}`,
		/** The rows to be made of a list, from the first up to and without the end. */
		rangeIn(list: Listed): { readonly first: number; readonly end: number } {
			const { order, heights } = list;
			const y = STEP * Math.floor((list.order === listed?.order ? top : placeIn(list)) / STEP) - head;
			if (order.length === 0 || printed) return { first: 0, end: order.length };
			return { first: heights.indexAt(y - BEYOND), end: heights.indexAt(y + STEP + height + BEYOND) + 1 };
		},
		/** Takes up the list that is now on the page. */
		show(list: Listed) {
			const place = placeIn(list);
			listed = list;
			scrollTo(place);
			if (place === 0) anchor = null;
		},
		/** Ties the store to the element that scrolls; returns the untying. */
		attach(element: HTMLElement) {
			scroller = element;
			head = HEAD * textScale();
			const shown = new ResizeObserver(resized);
			shown.observe(element);
			element.addEventListener("scroll", scrolled, { passive: true });
			const print = ({ type }: Event) => {
				printed = type === "beforeprint";
				tell();
			};
			addEventListener("beforeprint", print);
			addEventListener("afterprint", print);
			return () => {
				removeEventListener("beforeprint", print);
				removeEventListener("afterprint", print);
				shown.disconnect();
				element.removeEventListener("scroll", scrolled);
			};
		},
		/** Watches the height of a row; returns the unwatching. */
		watch(row: HTMLElement) {
			rows?.observe(row);
			return () => rows?.unobserve(row);
		},
	};
}
