import { describe, expect, test } from "vitest";
import { dayOf } from "../incident/date.ts";
import { KINDS } from "../incident/kind.ts";
import type { Coverage } from "../incident/wire.ts";
import { scaleOf } from "./scale.ts";
import { wholeOf } from "./window.ts";
import { coverageBand, isYear, labelStep, sumByYear, veilOf, yearsOn, yearTicks } from "./years.ts";

/** Three years, a hundred pixels each. */
const scale = scaleOf({ start: 2019 * 12, size: 36 }, 0, 300);
const covered = (year: number, level: Coverage["level"]): Coverage => ({ year, level, why: { en: "…" } });

describe("sums by year", () => {
	const months = { start: 2019 * 12, size: 24, certain: new Int32Array(24 * KINDS), vague: new Int32Array(24 * KINDS) };
	months.certain[11 * KINDS] = 2; // December 2019, before
	months.certain[12 * KINDS] = 5; // January 2020, before
	months.certain[23 * KINDS + 2] = 1; // December 2020, after
	months.vague[11 * KINDS + 1] = 1; // one incident between December 2019
	months.vague[12 * KINDS + 1] = 1; // and February 2020
	months.vague[13 * KINDS + 1] = 1;

	test("December and January belong to their own years", () => {
		const [first, second] = sumByYear(months, []);
		expect(first).toMatchObject({ year: 2019, certain: [2, 0, 0, 0] });
		expect(second).toMatchObject({ year: 2020, certain: [5, 0, 1, 0] });
	});

	test("one incident of vague date is not counted again in every month it touches", () => {
		expect(sumByYear(months, []).map(({ vague }) => vague)).toEqual([1, 1]);
	});

	test("each year has its coverage, or none", () => {
		const years = sumByYear(months, [covered(2020, "thin"), covered(2031, "good")]);
		expect(years.map(({ coverage }) => coverage?.level ?? null)).toEqual([null, "thin"]);
	});
});

describe("the coverage band", () => {
	test("has one stretch a year, thinner where coverage is, and none for years beside the axis", () => {
		const band = coverageBand([covered(2018, "good"), covered(2019, "good"), covered(2021, "fair")], scale, 90);
		expect(band).toEqual({ good: "M0 90h99v4h-99z", fair: "M200 90h99v2h-99z", thin: "" });
	});
});

describe("labels of years", () => {
	test("every year where there is room, fewer where there is not", () => {
		const record = (width: number) => labelStep(scaleOf({ start: 2010 * 12, size: 204 }, 44, width));
		expect([record(716), record(314), record(244), record(20)]).toEqual([1, 2, 3, 50]);
	});

	test("a long stroke marks the year that a label stands for, where not all have one", () => {
		expect(yearTicks(scale, 50)).toBe("M-0.5 50v4M99.5 50v4M199.5 50v4");
		expect(yearTicks({ ...scale, width: 60 }, 50)).toBe("M-0.5 50v14M19.5 50v4M39.5 50v14");
	});

	test("an empty record has no year", () => {
		expect(yearsOn({ start: 0, size: 0 })).toEqual([]);
	});
});

describe("the veil over what is not asked for", () => {
	const veil = (from: number, end: number, years: string[] = []) => veilOf({ from, end }, years, scale, 0, 80);
	const { from, end } = wholeOf(scale);

	test("is nothing while all is shown", () => {
		expect(veil(from, end)).toBe("");
	});

	test("lies on both sides of a window", () => {
		expect(veil(dayOf(2020), dayOf(2021))).toBe("M0 0H100v80H0zM200 0H300v80H200z");
	});

	test("lies between years that are asked for, in whatever order they were chosen", () => {
		expect(veil(from, end, ["2021", "2019"])).toBe("M100 0H200v80H100z");
	});

	test("leaves what is both in the window and in a year asked for", () => {
		expect(veil(dayOf(2019, 7, 1), end, ["2019"])).toBe("M0 0H50v80H0zM100 0H300v80H100z");
	});

	test("covers all when window and years have nothing in common", () => {
		expect(veil(dayOf(2020), dayOf(2021), ["2019"])).toBe("M0 0H300v80H0z");
	});
});

test("a year is chosen when exactly its days are", () => {
	expect(isYear(2020, { from: dayOf(2020), to: dayOf(2020, 12, 31) })).toBe(true);
	expect(isYear(2020, { from: dayOf(2020), to: dayOf(2020, 12, 30) })).toBe(false);
	expect(isYear(2020, { from: dayOf(2020), to: null })).toBe(false);
});
