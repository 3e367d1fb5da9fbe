import { type Day, dayOf } from "../incident/date.ts";
import type { Filter } from "../incident/filter.ts";
import { monthOf } from "../incident/months.ts";
import type { Text } from "../text/text.ts";
import { clamp, firstEdge, isMonthEdge, lastEdge, monthStart, type Scale, type Unit } from "./scale.ts";

/** The days shown, as edges on the axis: from the midnight before the first to the midnight after the last. */
export interface Window {
	readonly from: Day;
	readonly end: Day;
}

/** First and last day as a filter holds them; null asks for no limit. */
export interface Dates {
	readonly from: Day | null;
	readonly to: Day | null;
}

/** The whole axis: what is shown while no dates are asked for. */
export function wholeOf(scale: Scale): Window {
	return { from: firstEdge(scale), end: lastEdge(scale) };
}

/** What of the axis a filter's dates show. Dates beyond the axis leave one day at the end they lie behind. */
export function windowOf({ from, to }: Pick<Filter, "from" | "to">, scale: Scale): Window {
	const whole = wholeOf(scale);
	const shownFrom = clamp(from ?? whole.from, whole.from, whole.end - 1);
	return { from: shownFrom, end: clamp(to === null ? whole.end : to + 1, shownFrom + 1, whole.end) };
}

/** The dates a window asks for. An end at the end of the whole axis is no limit: the record may grow beyond it. */
export function datesOf(window: Window, scale: Scale): Dates {
	const whole = wholeOf(scale);
	return {
		from: window.from <= whole.from && !scale.isPart ? null : window.from,
		to: window.end >= whole.end && !scale.isPart ? null : window.end - 1,
	};
}

/**
 * The longest that dates are in a language, as far as letters can tell, which begin so many days into a month: none for
 * whole months, some for any days.
 */
export function widestSpan({ span }: Pick<Text["dates"], "span">, into: 0 | 9): string {
	let widest = "";
	for (let month = 1; month < 13; month++) {
		const said = span(dayOf(2020, month) + into, dayOf(2021, month + 1) - 1, 0, "short");
		if (said.length > widest.length) widest = said;
	}
	return widest;
}

/** Exactly one calendar year. */
export function yearDates(year: number): { from: Day; to: Day } {
	return { from: dayOf(year), to: dayOf(year + 1) - 1 };
}

/** The edge some months and days later, or earlier: from within a month, the first step is to that month's edge. */
export function stepped(edge: Day, step: number, unit: Unit): Day {
	if (unit === "day") return edge + step;
	const month = monthOf(edge);
	return monthStart(month + step + Number(step < 0 && !isMonthEdge(edge)));
}

/** The window with one end brought to an edge. It keeps at least one unit's width and stays on the axis. */
export function resized(window: Window, end: keyof Window, edge: Day, unit: Unit, scale: Scale): Window {
	const whole = wholeOf(scale);
	if (end === "from") {
		const most = Math.max(whole.from, stepped(window.end, -1, unit));
		return { ...window, from: clamp(edge, whole.from, most) };
	}
	const least = Math.min(whole.end, stepped(window.from, 1, unit));
	return { ...window, end: clamp(edge, least, whole.end) };
}

/**
 * The window brought so that it begins at an edge, as far as the axis goes. One of whole months stays one, though its
 * number of days changes; any other keeps its number of days.
 */
export function moved(window: Window, from: Day, unit: Unit, scale: Scale): Window {
	const whole = wholeOf(scale);
	if (unit === "month" && isMonthEdge(window.from) && isMonthEdge(window.end)) {
		const months = monthOf(window.end) - monthOf(window.from);
		const first = clamp(monthOf(from), scale.start, scale.start + scale.size - months);
		return { from: monthStart(first), end: monthStart(first + months) };
	}
	const days = window.end - window.from;
	const first = clamp(from, whole.from, whole.end - days);
	return { from: first, end: first + days };
}

export function same(a: Window, b: Window): boolean {
	return a.from === b.from && a.end === b.end;
}
