import { KINDS } from "../incident/kind.ts";
import type { Months } from "../incident/months.ts";
import type { Scale } from "./scale.ts";

/** The histogram as outlines, one per kind: few elements however many months there are. */
export interface Bars {
	/** By kind: those that fall in one month. */
	readonly certain: readonly string[];
	/** By kind: those whose span touches several, stacked on top of all certain ones. */
	readonly vague: readonly string[];
}

/** Months at least this wide, in pixels, are kept apart by a gap and stand on whole pixels. */
const ROOM_FOR_GAP = 3;
/** A month that holds anything at all is at least this high, or it would be lost beside a month of hundreds. */
const LEAST_HEIGHT = 1.5;

/** Draws the bars: `top` is the figure that reaches `height` pixels above `base`. */
export function barsOf(months: Months, scale: Scale, base: number, height: number, top: number): Bars {
	const bars = { certain: Array<string>(KINDS).fill(""), vague: Array<string>(KINDS).fill("") };
	const month = scale.width / scale.size;
	const gap = month >= ROOM_FOR_GAP ? 1 : 0;
	const place = (position: number) => (gap === 1 ? Math.round(position) : tidy(position));
	for (let m = 0; m < months.size; m++) {
		const total = totalOf(months, m);
		if (total === 0) continue;
		const unit = Math.max(height / top, LEAST_HEIGHT / total);
		const left = place(scale.left + m * month);
		const width = tidy(place(scale.left + (m + 1) * month) - gap - left);
		let foot = 0;
		for (const group of ["certain", "vague"] as const) {
			for (let kind = 0; kind < KINDS; kind++) {
				const count = months[group][m * KINDS + kind] ?? 0;
				if (count === 0) continue;
				const [low, high] = [tidy(foot * unit), tidy((foot + count) * unit)];
				bars[group][kind] += `M${left} ${tidy(base - high)}h${width}v${tidy(high - low)}h${-width}z`;
				foot += count;
			}
		}
	}
	return bars;
}

/** How many incidents a month holds or touches. */
export function totalOf({ certain, vague }: Months, month: number): number {
	let total = 0;
	for (let cell = month * KINDS; cell < (month + 1) * KINDS; cell++) total += (certain[cell] ?? 0) + (vague[cell] ?? 0);
	return total;
}

/** The fullest month, as a position in the histogram, and its total; null when all are empty. */
export function fullest(months: Months): { month: number; total: number } | null {
	let most = { month: 0, total: 0 };
	for (let month = 0; month < months.size; month++) {
		const total = totalOf(months, month);
		if (total > most.total) most = { month, total };
	}
	return most.total === 0 ? null : most;
}

/** Up to three round figures for lines across the chart, smallest first; none is above the top. */
export function ticksTo(top: number): number[] {
	let step = 1;
	for (let power = 1; top / step > 3; power *= 10) {
		step = [1, 2, 5].map((digit) => digit * power).find((one) => top / one <= 3) ?? 10 * power;
	}
	return Array.from({ length: Math.floor(top / step) }, (_, i) => (i + 1) * step);
}

const tidy = (value: number) => Math.round(value * 100) / 100;
