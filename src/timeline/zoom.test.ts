import { expect, test } from "vitest";
import { dayOf } from "../incident/date.ts";
import { NO_FILTER } from "../incident/filter.ts";
import { KINDS } from "../incident/kind.ts";
import { scaleOf } from "./scale.ts";
import { datesOf, windowOf } from "./window.ts";
import { askedYears, monthsIn, zoomedYears } from "./zoom.ts";

const whole = scaleOf({ start: 2010 * 12, size: 17 * 12 }, 40, 1000);
const years = (first: number, last = first) => ({ start: first * 12, size: (last - first + 1) * 12 });
const days = (from: number | null, to: number | null) => ({ ...NO_FILTER, from, to });

test("the years asked for are those in which the days begin and end, or the chosen ones", () => {
	expect(askedYears(NO_FILTER, whole)).toBe(null);
	expect(askedYears(days(dayOf(2019, 9, 21), dayOf(2020, 2, 29)), whole)).toEqual(years(2019, 2020));
	expect(askedYears(days(dayOf(2024, 5), null), whole)).toEqual(years(2024, 2026));
	expect(askedYears({ ...NO_FILTER, year: ["2022", "2012"] }, whole)).toEqual(years(2012, 2022));
	expect(askedYears({ ...days(dayOf(2021), null), year: ["2022", "2012"] }, whole)).toEqual(years(2021, 2022));
});

test("years that no chosen day lies in are none to zoom to", () => {
	expect(askedYears({ ...days(null, dayOf(2011) - 1), year: ["2022"] }, whole)).toBe(null);
});

test("the axis keeps its years while what is asked for lies within them, and goes with it when it leaves them", () => {
	expect(zoomedYears(null, years(2019))).toBe(null);
	expect(zoomedYears(years(2019, 2020), years(2020))).toEqual(years(2019, 2020));
	expect(zoomedYears(years(2019, 2020), years(2021))).toEqual(years(2021));
	expect(zoomedYears(years(2019, 2020), null)).toBe(null);
});

test("an end at the end of a zoomed axis is a day of its own, not the record's end", () => {
	const zoomed = scaleOf(years(2019), 40, 1000, true);
	const asked = days(dayOf(2019), dayOf(2020) - 1);
	expect(datesOf(windowOf(asked, zoomed), zoomed)).toEqual({ from: asked.from, to: asked.to });
	expect(datesOf(windowOf(NO_FILTER, whole), whole)).toEqual({ from: null, to: null });
});

test("the histogram of some years is their part of the whole", () => {
	const certain = Int32Array.from({ length: 36 * KINDS }, (_, cell) => cell);
	const part = monthsIn({ start: 2018 * 12, size: 36, certain, vague: certain }, years(2019));
	expect(part.size).toBe(12);
	expect(part.certain[0]).toBe(12 * KINDS);
	expect(part.vague).toHaveLength(12 * KINDS);
});
