import { describe, expect, test } from "vitest";
import { dayOf } from "../incident/date.ts";
import { keyed } from "./keys.ts";
import { scaleOf } from "./scale.ts";
import type { Window } from "./window.ts";

const scale = scaleOf({ start: 2010 * 12, size: 17 * 12 }, 40, 1000);
const year2019 = { from: dayOf(2019), end: dayOf(2020) };
const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
const press = (end: keyof Window, key: string, held = {}, window: Window = year2019) =>
	keyed(window, end, { ...none, key, ...held }, scale);

describe("keys on the handle of the first day", () => {
	test("arrows go a month, with Shift a day", () => {
		expect(press("from", "ArrowRight")?.from).toBe(dayOf(2019, 2, 1));
		expect(press("from", "ArrowUp")?.from).toBe(dayOf(2019, 2, 1));
		expect(press("from", "ArrowLeft")?.from).toBe(dayOf(2018, 12, 1));
		expect(press("from", "ArrowDown", { shiftKey: true })?.from).toBe(dayOf(2018, 12, 31));
	});

	test("Page keys go a year, Home and End as far as it goes", () => {
		expect(press("from", "PageDown")?.from).toBe(dayOf(2018));
		expect(press("from", "Home")).toEqual({ from: dayOf(2010), end: dayOf(2020) });
		expect(press("from", "End")).toEqual({ from: dayOf(2019, 12, 31), end: dayOf(2020) });
	});

	test("it stops one day before the other handle", () => {
		const day = { from: dayOf(2019, 9, 21), end: dayOf(2019, 9, 22) };
		expect(press("from", "ArrowRight", {}, day)).toEqual(day);
	});
});

describe("keys on the handle of the last day", () => {
	test("a month more ends at that month's last day, a leap day too", () => {
		const window = { from: dayOf(2019), end: dayOf(2020, 2, 1) };
		expect(press("end", "ArrowRight", {}, window)?.end).toBe(dayOf(2020, 2, 29) + 1);
	});

	test("it stops at the end of the axis", () => {
		expect(press("end", "PageUp", {}, { from: dayOf(2019), end: dayOf(2026, 6, 1) })?.end).toBe(dayOf(2027));
		expect(press("end", "End")?.end).toBe(dayOf(2027));
	});
});

test("keys with Alt, Ctrl or the system's key are left to the browser, and so are others", () => {
	expect(press("from", "ArrowLeft", { altKey: true })).toBeNull();
	expect(press("from", "Home", { ctrlKey: true })).toBeNull();
	expect(press("from", "ArrowLeft", { metaKey: true })).toBeNull();
	expect(press("from", "Tab")).toBeNull();
});
