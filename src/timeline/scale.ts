import { calendar, type Day, dayOf } from "../incident/date.ts";
import { type Months, monthOf } from "../incident/months.ts";

/**
 * Where days stand on the time axis. Every month is equally wide, as every bar is, so the axis is straight within a
 * month and only nearly so across them. Positions are in pixels from the left edge of the drawing.
 *
 * Days here are edges: 18000 is the midnight at which that day begins, so the last day of a span stands at `last + 1`.
 */
export interface Scale {
	/** Number of the first month, as `monthOf` numbers them, and how many there are: whole years. */
	readonly start: number;
	readonly size: number;
	readonly left: number;
	readonly width: number;
	/** Whether the record has more than these years: then an end of the axis is a day like any other. */
	readonly isPart?: boolean;
}

/** The axis of a histogram. */
export function scaleOf(
	{ start, size }: Pick<Months, "start" | "size">,
	left: number,
	width: number,
	isPart = false,
): Scale {
	return { start, size, left, width: Math.max(1, width), ...(isPart && { isPart }) };
}

/** The midnight at which a month begins; months are numbered since year 0. */
export function monthStart(month: number): Day {
	return dayOf(Math.floor(month / 12), (month % 12) + 1);
}

/** The first edge of the axis, and the edge after its last day. */
export function firstEdge({ start }: Scale): Day {
	return monthStart(start);
}
export function lastEdge({ start, size }: Scale): Day {
	return monthStart(start + size);
}

/** Where an edge stands; one outside the axis stands at its end. */
export function xOf(scale: Scale, edge: Day): number {
	const month = monthOf(edge);
	const begin = monthStart(month);
	const position = month - scale.start + (edge - begin) / (monthStart(month + 1) - begin);
	return scale.left + (clamp(position, 0, scale.size) / scale.size) * scale.width;
}

/** What an edge is sought at: whole months, or single days. */
export type Unit = "day" | "month";

/** The last edge at or before a position, the first one at or after it, and the nearer of the two. */
export function edgesAt(scale: Scale, x: number, unit: Unit): { before: Day; after: Day; nearest: Day } {
	// Rounding, here and below, keeps a position that was computed from an edge on that edge.
	const position = clamp(round(((x - scale.left) / scale.width) * scale.size, 1e6), 0, scale.size);
	const month = scale.start + Math.floor(position);
	const [begin, end] = [monthStart(month), monthStart(month + 1)];
	const part = position - Math.floor(position);
	if (unit === "month") {
		return { before: begin, after: part === 0 ? begin : end, nearest: part < 0.5 ? begin : end };
	}
	const day = round(begin + part * (end - begin), 1e3);
	return { before: Math.floor(day), after: Math.ceil(day), nearest: Math.round(day) };
}

/** How many days a pixel stands for. */
export function daysPerPixel(scale: Scale): number {
	return (lastEdge(scale) - firstEdge(scale)) / scale.width;
}

/** Whether a month begins at the edge. */
export function isMonthEdge(edge: Day): boolean {
	return calendar(edge).day === 1;
}

export function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}

const round = (value: number, parts: number) => Math.round(value * parts) / parts;
