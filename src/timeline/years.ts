import { KINDS } from "../incident/kind.ts";
import type { Months } from "../incident/months.ts";
import type { Coverage } from "../incident/wire.ts";
import { monthStart, type Scale, xOf } from "./scale.ts";
import { type Dates, type Window, yearDates } from "./window.ts";

/** One calendar year of the histogram. */
export interface Year {
	readonly year: number;
	/** By kind, those that fall in one month. */
	readonly certain: readonly number[];
	/** The most of vague date that any one of its months holds; a sum would count each once a month. */
	readonly vague: number;
	readonly coverage: Coverage | null;
}

/** The calendar years of an axis. */
export function yearsOn({ start, size }: Pick<Scale, "start" | "size">): number[] {
	return Array.from({ length: size / 12 }, (_, i) => start / 12 + i);
}

/** Sums the histogram by year, and says how well each is covered. */
export function sumByYear(months: Months, coverage: readonly Coverage[]): Year[] {
	return yearsOn(months).map((year, y) => {
		const certain = Array<number>(KINDS).fill(0);
		let vague = 0;
		for (let month = y * 12; month < (y + 1) * 12; month++) {
			let inMonth = 0;
			for (let kind = 0; kind < KINDS; kind++) {
				certain[kind] = (certain[kind] ?? 0) + (months.certain[month * KINDS + kind] ?? 0);
				inMonth += months.vague[month * KINDS + kind] ?? 0;
			}
			vague = Math.max(vague, inMonth);
		}
		return { year, certain, vague, coverage: coverage.find((one) => one.year === year) ?? null };
	});
}

/** How thick the band is, in pixels: what is fairly covered is a thinner line than what is well covered. */
export const THICKNESS = { good: 4, fair: 2, thin: 5 } satisfies Record<Coverage["level"], number>;

/** One outline a level, hanging from `top`: a stretch for each year so covered. */
export function coverageBand(coverage: readonly Coverage[], scale: Scale, top: number): CoverageBand {
	const band = { good: "", fair: "", thin: "" };
	const years = new Set(yearsOn(scale));
	for (const { year, level } of coverage) {
		if (!years.has(year)) continue;
		const left = Math.round(xOf(scale, monthStart(year * 12)));
		const width = Math.round(xOf(scale, monthStart((year + 1) * 12))) - left - 1;
		band[level] += `M${left} ${top}h${width}v${THICKNESS[level]}h${-width}z`;
	}
	return band;
}
type CoverageBand = { readonly [L in Coverage["level"]]: string };

/** Strokes down from the ground line where each year begins: longer ones where some years have no label of their own. */
export function yearTicks(scale: Scale, base: number): string {
	const step = labelStep(scale);
	if (scale.size <= 24) return monthTicks(scale, base);
	return yearsOn(scale)
		.map((year, i) => {
			const x = Math.round(xOf(scale, monthStart(year * 12))) - 0.5;
			return `M${x} ${base}v${step > 1 && i % step === 0 ? 14 : 4}`;
		})
		.join("");
}

/** On an axis of few years: a stroke for each month, longer ones for New Year. */
function monthTicks(scale: Scale, base: number): string {
	return Array.from({ length: scale.size }, (_, i) => {
		const x = Math.round(xOf(scale, monthStart(scale.start + i))) - 0.5;
		return `M${x} ${base}v${i % 12 === 0 ? 14 : 4}`;
	}).join("");
}

/** Room for a label of four digits, and a little air. */
const LABEL_ROOM = 35;

/** Each how many-th year has room for a label. */
export function labelStep(scale: Scale): number {
	const year = (scale.width / scale.size) * 12;
	return [1, 2, 3, 5, 10, 20].find((step) => step * year >= LABEL_ROOM) ?? 50;
}

/**
 * What lies outside the years and days asked for, as an outline to veil it with: the histogram keeps its shape and the
 * rest steps back.
 */
export function veilOf(
	window: Window,
	chosenYears: readonly string[],
	scale: Scale,
	top: number,
	height: number,
): string {
	const years = chosenYears.map(Number).sort((a, b) => a - b);
	const clear =
		years.length === 0
			? [window]
			: years.map(yearDates).map(({ from, to }) => ({
					from: Math.max(window.from, from),
					end: Math.min(window.end, to + 1),
				}));
	let veil = "";
	let reached = scale.left;
	const cover = (until: number) => {
		if (until > reached) veil += `M${reached} ${top}H${until}v${height}H${reached}z`;
	};
	for (const { from, end } of clear) {
		if (from >= end) continue;
		cover(Math.round(xOf(scale, from)));
		reached = Math.max(reached, Math.round(xOf(scale, end)));
	}
	cover(scale.left + scale.width);
	return veil;
}

/** Whether exactly this year is asked for. */
export function isYear(year: number, { from, to }: Dates): boolean {
	const dates = yearDates(year);
	return from === dates.from && to === dates.to;
}
