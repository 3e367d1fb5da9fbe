import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../incident/date.ts";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { textIn } from "../text/every.ts";
import { scaleOf } from "./scale.ts";
import { datesOf, moved, resized, stepped, wholeOf, widestSpan, windowOf, yearDates } from "./window.ts";

const scale = scaleOf({ start: 2010 * 12, size: 17 * 12 }, 40, 1000);
const whole = { from: dayOf(2010), end: dayOf(2027) };
const year2019 = { from: dayOf(2019), end: dayOf(2020) };

describe("dates and windows", () => {
	test("no dates show the whole axis, and the whole axis asks for no dates", () => {
		expect(windowOf({ from: null, to: null }, scale)).toEqual(whole);
		expect(wholeOf(scale)).toEqual(whole);
		expect(datesOf(whole, scale)).toEqual({ from: null, to: null });
	});

	test("the last day is inside: its window ends at the midnight after it", () => {
		const day = dayOf(2019, 9, 21);
		expect(windowOf({ from: day, to: day }, scale)).toEqual({ from: day, end: day + 1 });
		expect(datesOf({ from: day, end: day + 1 }, scale)).toEqual({ from: day, to: day });
	});

	test("one open end stays open", () => {
		expect(datesOf(windowOf({ from: null, to: dayOf(2012, 4, 27) }, scale), scale)).toEqual({
			from: null,
			to: dayOf(2012, 4, 27),
		});
	});

	test("dates that lie wholly beside the axis show one day at that end of it", () => {
		expect(windowOf({ from: dayOf(1990), to: dayOf(1995) }, scale)).toEqual({ from: whole.from, end: whole.from + 1 });
		expect(windowOf({ from: dayOf(2050), to: null }, scale)).toEqual({ from: whole.end - 1, end: whole.end });
	});

	test("a year is its first to its last day, leap or not", () => {
		expect(yearDates(2020)).toEqual({ from: dayOf(2020), to: dayOf(2020, 12, 31) });
		expect(yearDates(2020).to - yearDates(2020).from).toBe(365);
		expect(yearDates(2019).to - yearDates(2019).from).toBe(364);
	});

	test("what a window asks for shows that window again", () => {
		const edges = fc.integer({ min: whole.from, max: whole.end });
		fc.assert(
			fc.property(edges, edges, (a, b) => {
				fc.pre(a !== b);
				const window = { from: Math.min(a, b), end: Math.max(a, b) };
				expect(windowOf(datesOf(window, scale), scale)).toEqual(window);
			}),
		);
	});
});

describe("steps of an edge", () => {
	test("from within a month the first step goes to that month's edge, either way", () => {
		const day = dayOf(2020, 2, 29);
		expect(stepped(day, 1, "month")).toBe(dayOf(2020, 3, 1));
		expect(stepped(day, -1, "month")).toBe(dayOf(2020, 2, 1));
	});

	test("from the edge of a month it goes a whole month, over New Year too", () => {
		expect(stepped(dayOf(2020), -1, "month")).toBe(dayOf(2019, 12, 1));
		expect(stepped(dayOf(2019, 12, 1), 1, "month")).toBe(dayOf(2020));
	});

	test("days are days", () => {
		expect(stepped(dayOf(2020, 2, 28), 1, "day")).toBe(dayOf(2020, 2, 29));
	});
});

describe("windows under a hand", () => {
	test("an end cannot pass the other: one month, or one day, is left", () => {
		expect(resized(year2019, "from", dayOf(2025), "month", scale)).toEqual({
			from: dayOf(2019, 12, 1),
			end: dayOf(2020),
		});
		expect(resized(year2019, "end", dayOf(2012), "day", scale)).toEqual({ from: dayOf(2019), end: dayOf(2019, 1, 2) });
	});

	test("a moved window of months keeps its months, through shorter ones too", () => {
		const quarter = { from: dayOf(2019, 10, 1), end: dayOf(2020, 1, 1) };
		expect(moved(quarter, dayOf(2020, 2, 1), "month", scale)).toEqual({
			from: dayOf(2020, 2, 1),
			end: dayOf(2020, 5, 1),
		});
	});

	test("a moved window of other days keeps their number", () => {
		const week = { from: dayOf(2019, 9, 16), end: dayOf(2019, 9, 23) };
		expect(moved(week, dayOf(2020, 2, 26), "day", scale)).toEqual({ from: dayOf(2020, 2, 26), end: dayOf(2020, 3, 4) });
	});

	test("a window stops at the ends of the axis without shrinking", () => {
		expect(moved(year2019, dayOf(2026, 7, 1), "month", scale)).toEqual({ from: dayOf(2026), end: dayOf(2027) });
		const week = { from: dayOf(2019, 9, 16), end: dayOf(2019, 9, 23) };
		expect(moved(week, dayOf(1999), "day", scale)).toEqual({ from: dayOf(2010), end: dayOf(2010, 1, 8) });
	});
});

test.each(LANGUAGES)("no dates of a window in %s are longer than the room that is kept for them", (language) => {
	const { dates } = textIn(language);
	const say = (from: number, to: number) => dates.span(from, to, 0, "short").length;
	const day = fc.integer({ min: whole.from, max: whole.end - 1 });
	const month = fc.integer({ min: 0, max: 17 * 12 - 1 });
	const room = { day: widestSpan(dates, 9).length, month: widestSpan(dates, 0).length };
	fc.assert(
		fc.property(day, day, (a, b) => {
			expect(say(Math.min(a, b), Math.max(a, b))).toBeLessThanOrEqual(room.day);
		}),
	);
	fc.assert(
		fc.property(month, month, (a, b) => {
			const [first, last] = [Math.min(a, b), Math.max(a, b)];
			expect(say(dayOf(2010, first + 1), dayOf(2010, last + 2) - 1)).toBeLessThanOrEqual(room.month);
		}),
	);
});
