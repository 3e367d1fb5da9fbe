import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import type { Rows } from "../incident/answer.ts";

/** Height of what stands above the rows within the list, in px. */
export const HEAD = 44;
/** Height of a row until it is measured: a line of when and where, a line of what. */
const USUAL = 61;

/**
 * Which rows of a long list exist at the moment. The list keeps its place when its contents change: the first row in
 * sight stays where it is if it is still there, otherwise the list begins again at its top.
 */
export function useRows(order: Rows, scroller: RefObject<HTMLElement | null>) {
	const list = useRef<HTMLOListElement>(null);
	// The row that has the focus stays in the page even when it is scrolled out of sight, or the focus would be lost.
	const focused = useRef(-1);
	const virtual = useVirtualizer<HTMLElement, HTMLLIElement>({
		count: order.length,
		// A ref of an ancestor is filled only after the first effects of what it holds have run.
		getScrollElement: () => scroller.current ?? list.current?.parentElement?.parentElement ?? null,
		estimateSize: () => USUAL,
		getItemKey: useCallback((index: number) => order[index] ?? -1, [order]),
		scrollMargin: HEAD,
		overscan: 6,
		rangeExtractor: useCallback(
			(range: Range) => {
				const indexes = defaultRangeExtractor(range);
				const kept = focused.current < 0 ? -1 : order.indexOf(focused.current);
				if (kept < 0 || indexes.includes(kept)) return indexes;
				return [...indexes, kept].sort((a, b) => a - b);
			},
			[order],
		),
	});
	useSteadyScroll(order, virtual);
	return {
		list,
		rows: virtual.getVirtualItems().map(({ index, start }) => ({ index, start: start - HEAD, row: order[index] ?? 0 })),
		height: virtual.getTotalSize(),
		measure: virtual.measureElement,
		focusing: ({ type, target }: FocusEvent<HTMLElement>) => {
			const row = target.closest<HTMLElement>("[data-row]")?.dataset.row;
			focused.current = type === "focus" ? Number(row ?? -1) : -1;
		},
	};
}

type Virtual = ReturnType<typeof useVirtualizer<HTMLElement, HTMLLIElement>>;

/**
 * Remembers the first row in sight as the reader scrolls, and brings it back to where it was when the order changes. A
 * list that is hidden just then, as a phone's is behind its filters, is brought there when it is shown again.
 */
function useSteadyScroll(order: Rows, virtual: Virtual): void {
	const seen = useRef<{ readonly row: number; readonly above: number } | null>(null);
	const { scrollElement } = virtual;
	useLayoutEffect(() => {
		if (scrollElement === null) return;
		const isHidden = () => scrollElement.clientHeight === 0;
		let settled = false;
		const remember = () => {
			if (!settled || isHidden()) return;
			const top = scrollElement.scrollTop;
			const first = top <= HEAD ? undefined : virtual.getVirtualItemForOffset(top);
			const row = first === undefined ? undefined : order[first.index];
			seen.current = row === undefined || first === undefined ? null : { row, above: top - first.start };
		};
		const settle = () => {
			if (isHidden()) settled = false;
			if (settled || isHidden()) return;
			settled = true;
			if (seen.current === null) return;
			const at = order.indexOf(seen.current.row);
			const start = at < 0 ? undefined : virtual.measurementsCache[at]?.start;
			virtual.scrollToOffset(start === undefined ? 0 : start + seen.current.above);
			remember();
		};
		settle();
		const shown = new ResizeObserver(settle);
		shown.observe(scrollElement);
		scrollElement.addEventListener("scroll", remember, { passive: true });
		return () => {
			shown.disconnect();
			scrollElement.removeEventListener("scroll", remember);
		};
	}, [order, scrollElement, virtual]);
}
