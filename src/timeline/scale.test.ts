import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "../incident/date.ts";
import { daysPerPixel, edgesAt, firstEdge, lastEdge, monthStart, scaleOf, xOf } from "./scale.ts";

/** The record's years, 2010 to 2026, on an axis of a thousand pixels that begins at 40. */
const scale = scaleOf({ start: 2010 * 12, size: 17 * 12 }, 40, 1000);
const oneYear = scaleOf({ start: 2020 * 12, size: 12 }, 0, 1200);

test("the axis runs from the first midnight of its first year to the midnight after its last", () => {
	expect(firstEdge(scale)).toBe(dayOf(2010));
	expect(lastEdge(scale)).toBe(dayOf(2027));
	expect(xOf(scale, firstEdge(scale))).toBe(40);
	expect(xOf(scale, lastEdge(scale))).toBe(1040);
});

test("days outside the axis stand at its ends", () => {
	expect(xOf(scale, dayOf(1991, 12, 16))).toBe(40);
	expect(xOf(scale, dayOf(2040))).toBe(1040);
	expect(edgesAt(scale, -500, "day")).toEqual({ before: dayOf(2010), after: dayOf(2010), nearest: dayOf(2010) });
	expect(edgesAt(scale, 5000, "month")).toEqual({ before: dayOf(2027), after: dayOf(2027), nearest: dayOf(2027) });
});

test("every month is equally wide, February of a leap year too", () => {
	expect(xOf(oneYear, dayOf(2020, 2, 1))).toBe(100);
	expect(xOf(oneYear, dayOf(2020, 3, 1))).toBe(200);
	expect(xOf(oneYear, dayOf(2020, 2, 29))).toBeCloseTo(100 + (100 * 28) / 29);
});

test("between two months the edges around are theirs, and the nearer one is the nearest", () => {
	const [february, march] = [dayOf(2020, 2, 1), dayOf(2020, 3, 1)];
	expect(edgesAt(oneYear, 149, "month")).toEqual({ before: february, after: march, nearest: february });
	expect(edgesAt(oneYear, 151, "month")).toEqual({ before: february, after: march, nearest: march });
});

test("29 February is a day of a leap year's axis", () => {
	const leap = dayOf(2020, 2, 29);
	expect(edgesAt(oneYear, xOf(oneYear, leap) + 1, "day")).toEqual({ before: leap, after: leap + 1, nearest: leap });
});

test("every day is found again where it stands, on an axis of any width", () => {
	const days = fc.integer({ min: dayOf(2010), max: dayOf(2027) });
	fc.assert(
		fc.property(days, fc.double({ min: 1, max: 4000, noNaN: true }), (day, width) => {
			const axis = scaleOf(scale, 44, width);
			expect(edgesAt(axis, xOf(axis, day), "day")).toEqual({ before: day, after: day, nearest: day });
		}),
	);
});

test("every month is found again where it begins", () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 204 }), fc.double({ min: 1, max: 4000, noNaN: true }), (month, width) => {
			const axis = scaleOf(scale, 44, width);
			const edge = monthStart(axis.start + month);
			expect(edgesAt(axis, xOf(axis, edge), "month")).toEqual({ before: edge, after: edge, nearest: edge });
		}),
	);
});

test("a pixel of a wide short axis is a part of a day, one of a narrow long axis many days", () => {
	expect(daysPerPixel(oneYear)).toBeCloseTo(366 / 1200);
	expect(daysPerPixel(scaleOf(scale, 0, 310))).toBeCloseTo(6209 / 310);
});

test("an axis without room still has a width", () => {
	const narrow = scaleOf(scale, 44, -20);
	expect(xOf(narrow, dayOf(2027))).toBe(45);
});
