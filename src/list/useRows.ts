import {
	type FocusEvent,
	type RefObject,
	useCallback,
	useLayoutEffect,
	useMemo,
	useRef,
	useState,
	useSyncExternalStore,
} from "react";
import { textScale } from "../ui/textScale.ts";
import { heightsOf } from "./heights.ts";
import type { ReadingOrder } from "./readingOrder.ts";
import { createSight, type Listed } from "./sight.ts";

/** Height of a row until it is measured, where text has its usual size: a line of when and where, a line of what. */
const USUAL = 61;

/** Which rows of a long list exist at the moment. */
export function useRows(order: ReadingOrder, scroller: RefObject<HTMLElement | null>) {
	const [sight] = useState(createSight);
	const listed: Listed = useMemo(
		() => ({ order, heights: heightsOf(order.length, Math.round(USUAL * textScale())) }),
		[order],
	);
	useSyncExternalStore(sight.subscribe, sight.read, sight.read);
	useLayoutEffect(() => sight.show(listed), [sight, listed]);
	const list = useCallback(
		(element: HTMLOListElement | null) => {
			// A ref of an ancestor is filled only after the first effects of what it holds have run.
			const scrolled = scroller.current ?? element?.parentElement?.parentElement;
			return scrolled ? sight.attach(scrolled) : undefined;
		},
		[sight, scroller],
	);
	// Another list asks for the heights of its rows anew, also of those that were in the one before.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	const measure = useCallback(
		(row: HTMLLIElement | null) => (row === null ? undefined : sight.watch(row)),
		[sight, listed],
	);
	// The row that has the focus stays in the page even when it is scrolled out of sight, or the focus would be lost.
	const focused = useRef(-1);
	const { first, end } = sight.rangeIn(listed);
	const rows = Array.from({ length: end - first }, (_, i) => ({
		index: first + i,
		row: order.at(first + i) ?? 0,
		apart: null as number | null,
	}));
	const kept = focused.current < 0 ? -1 : order.indexOf(focused.current);
	const { heights } = listed;
	if (kept >= 0 && kept < first) rows.unshift({ index: kept, row: focused.current, apart: heights.topOf(kept) });
	if (kept >= end) rows.push({ index: kept, row: focused.current, apart: heights.topOf(kept) });
	return {
		list,
		rows,
		above: heights.topOf(first),
		height: heights.total(),
		measure,
		focusing: ({ type, target }: FocusEvent<HTMLElement>) => {
			const row = target.closest<HTMLElement>("[data-row]")?.dataset.row;
			focused.current = type === "focus" ? Number(row ?? -1) : -1;
		},
	};
}
