import { calendar } from "../incident/date.ts";
import type { Filter } from "../incident/filter.ts";
import { KINDS } from "../incident/kind.ts";
import type { Months } from "../incident/months.ts";
import type { Scale } from "./scale.ts";
import { windowOf } from "./window.ts";

/** Whole calendar years of an axis: its first month, as `monthOf` numbers them, and how many months there are. */
export type Years = Pick<Scale, "start" | "size">;

/** The years that what is asked for begins and ends in; null when that is the whole axis. */
export function askedYears(filter: Pick<Filter, "from" | "to" | "year">, whole: Scale): Years | null {
	const { from, end } = windowOf(filter, whole);
	const chosen = filter.year.map(Number);
	const oldest = Math.max(calendar(from).year, chosen.length > 0 ? Math.min(...chosen) : 0);
	const newest = Math.min(calendar(end - 1).year, chosen.length > 0 ? Math.max(...chosen) : 9999);
	const years = { start: oldest * 12, size: (newest - oldest + 1) * 12 };
	return years.size <= 0 || years.size >= whole.size ? null : years;
}

/**
 * The years that the axis shows: those it was zoomed to, as long as what is asked for lies within them. Who asks for
 * other years sees these, and who asks for all of them sees all.
 */
export function zoomedYears(zoom: Years | null, asked: Years | null): Years | null {
	if (zoom === null || asked === null) return null;
	const isWithin = asked.start >= zoom.start && asked.start + asked.size <= zoom.start + zoom.size;
	return isWithin ? zoom : asked;
}

/** The part of a histogram that lies in some of its years. */
export function monthsIn({ start, certain, vague }: Months, years: Years): Months {
	const from = (years.start - start) * KINDS;
	const to = from + years.size * KINDS;
	return { ...years, certain: certain.subarray(from, to), vague: vague.subarray(from, to) };
}
