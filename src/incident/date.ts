import { err, ok, type Result } from "./result.ts";

/** A day as a whole number: days since 1970-01-01, proleptic Gregorian calendar, no time zone. */
export type Day = number;

/** Stand-ins for the ends of an open interval; every real date lies between them. */
export const NO_FIRST_DAY: Day = -719528; // 0000-01-01
export const NO_LAST_DAY: Day = 2932896; // 9999-12-31

/** A date of the record: EDTF text (ISO 8601-2, levels 0-1) with the first and last day it can mean. */
export interface EdtfDate {
	readonly edtf: string;
	readonly first: Day;
	readonly last: Day;
	/** "~" or "%" stands in it: about then. */
	readonly approximate: boolean;
	/** "?" or "%" stands in it: the source, or we, may be wrong. */
	readonly uncertain: boolean;
}

const DAY_MS = 86_400_000;

/** Day of a calendar date; month 1-12. Days and months past the end roll over, as in Date.UTC. */
export function dayOf(year: number, month = 1, day = 1): Day {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day); // Date.UTC would read the years 0-99 as 1900-1999
	return Math.round(date.getTime() / DAY_MS);
}

/** Year, month (1-12) and day of a day number. */
export function calendar(day: Day): { year: number; month: number; day: number } {
	const date = new Date(day * DAY_MS);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "2019-09-21" for a day number, the form of addresses and date fields. */
export function formatDay(day: Day): string {
	const { year, month, day: date } = calendar(day);
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The day of "2019-09-21"; null when the text is not a full date or no such day exists. */
export function parseDay(text: string): Day | null {
	const span = /^\d{4}-\d{2}-\d{2}$/.test(text) ? spanOf(text) : null;
	return span === null ? null : span.first;
}

/**
 * Reads EDTF: a day, month or year, or an interval of two of them, each end with "~", "?" or "%" if need be, either
 * end open as "..". Seasons, unspecified digits, sets and years beyond four digits are refused: the record needs none.
 */
export function parseDate(edtf: string): Result<EdtfDate, string> {
	const parts = edtf.split("/");
	const from = spanOf(parts[0] ?? "");
	const to = parts.length === 2 ? spanOf(parts[1] ?? "") : from;
	if (parts.length > 2 || from === null || to === null)
		return err("an EDTF date (2019-09-21, 2019-09, 2019, a/b, with ~ or ? for about or uncertain)");
	if (parts.length === 2 && from.last === NO_LAST_DAY && to.first === NO_FIRST_DAY)
		return err("an interval with at least one end");
	const first = from.first;
	const last = parts.length === 2 && parts[1] === ".." ? NO_LAST_DAY : to.last;
	if (first > last || (parts.length === 2 && to.first < from.first && parts[1] !== ".."))
		return err("an interval whose end is not before its start");
	return ok({ edtf, first, last, approximate: /[~%]/.test(edtf), uncertain: /[?%]/.test(edtf) });
}

function spanOf(text: string): { first: Day; last: Day } | null {
	if (text === "..") return { first: NO_FIRST_DAY, last: NO_LAST_DAY };
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(text);
	if (match === null) return null;
	const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
	const first = dayOf(year, month, day);
	const read = calendar(first);
	if (read.month !== month || read.day !== day) return null;
	if (match[3] !== undefined) return { first, last: first };
	if (match[2] !== undefined) return { first, last: dayOf(year, month + 1) - 1 };
	return { first, last: dayOf(year + 1) - 1 };
}
