import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendar, dayOf, NO_LAST_DAY, parseDate } from "../incident/date.ts";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { textIn } from "./every.ts";

const { dates } = textIn("en");
const said = (edtf: string, style?: "short") => {
	const read = parseDate(edtf);
	if (!read.ok) throw new Error(read.error);
	const { first, last, approximate, uncertain } = read.value;
	return dates.span(first, last, Number(approximate) + 2 * Number(uncertain), style);
};

test("a date is said as precisely as it is known, and no more", () => {
	expect(said("2019-09-21")).toBe("21 September 2019");
	expect(said("2019-09-21", "short")).toBe("21 Sept 2019");
	expect(said("2012-04")).toBe("April 2012");
	expect(said("2010")).toBe("2010");
	expect(said("2010/2012")).toBe("2010 – 2012");
	expect(said("2010-01-30~")).toBe("about 30 January 2010");
	expect(said("2010-01?")).toBe("January 2010 (uncertain)");
});

test("a span names what its ends share once", () => {
	expect(said("2025-11-13/2025-11-14", "short")).toBe("13 – 14 Nov 2025");
	expect(said("2019-04-30/2019-05-01")).toBe("30 April – 1 May 2019");
	expect(said("2021-12-31/2022-01-01")).toBe("31 December 2021 – 1 January 2022");
	expect(said("2012-01/2012-03")).toBe("January – March 2012");
	expect(dates.span(dayOf(2022, 1, 12), NO_LAST_DAY, 0)).toBe("since 12 January 2022");
});

test("the edges of months and years are told from whole ones", () => {
	expect(said("2020-02-01/2020-02-29")).toBe("February 2020");
	expect(said("2020-02-01/2020-02-28")).toBe("1 – 28 February 2020");
	expect(said("2019-01-01/2019-12-30")).toBe("1 January – 30 December 2019");
});

test("a Kazakh date begins with the year", () => {
	const kazakh = textIn("kk").dates;
	const [first, last] = [dayOf(2019, 9, 21), dayOf(2019, 10, 2)];
	expect(kazakh.span(first, first, 0)).toBe("2019 ж. 21 қыркүйек");
	expect(kazakh.span(first, first, 0, "short")).toBe("2019 ж. 21 қыр.");
	expect(kazakh.span(first, first + 4, 0)).toBe("2019 ж. 21–25 қыркүйек");
	expect(kazakh.span(first, last, 0)).toBe("2019 ж. 21 қыркүйек – 2 қазан");
	expect(kazakh.span(dayOf(2019, 12, 31), dayOf(2020, 1, 2), 0)).toBe("2019 ж. 31 желтоқсан – 2020 ж. 2 қаңтар");
	expect(kazakh.span(dayOf(2019, 9), dayOf(2019, 12) - 1, 0)).toBe("2019 ж. қыркүйек – қараша");
});

test("a span of months is said in Russian as one says it", () => {
	const russian = textIn("ru").dates;
	expect(russian.span(dayOf(2019, 3, 1), dayOf(2019, 5, 31), 0)).toBe("март – май 2019 г.");
	expect(russian.span(dayOf(2019, 12, 1), dayOf(2020, 5, 31), 0)).toBe("декабрь 2019 г. – май 2020 г.");
	expect(russian.span(dayOf(2019, 9, 13), dayOf(2019, 9, 14), 0)).toBe("13–14 сентября 2019 г.");
});

describe.each(LANGUAGES)("what is written out here says in %s what a complete Intl says", (language) => {
	const { dates } = textIn(language);
	// Editions of the language data differ in "Sep" or "Sept", and in which spaces they set.
	const alike = (said: string) => said.replace(/\s+/g, " ").replace("Sept ", "Sep ");
	const intl = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { ...options, timeZone: "UTC" });
	const whole = { day: "numeric", month: "long", year: "numeric" } as const;

	test("of every day of a leap year", () => {
		const [long, short] = [intl(whole), intl({ ...whole, month: "short" })];
		for (let day = dayOf(2020); day < dayOf(2021); day++) {
			const at = day * 86_400_000;
			expect(alike(dates.day(day))).toBe(alike(long.format(at)));
			expect(alike(dates.shortDay(day))).toBe(alike(short.format(at)));
		}
	});

	test("of every month", () => {
		const [long, name] = [intl({ month: "long", year: "numeric" }), intl({ month: "short" })];
		for (let month = 0; month < 12; month++) {
			const at = dayOf(2019, month + 1) * 86_400_000;
			expect(alike(dates.month(2019 * 12 + month))).toBe(alike(long.format(at)));
			expect(alike(`${dates.monthName(2019 * 12 + month)} `)).toBe(alike(`${name.format(at)} `));
		}
	});

	test("of any days of some years", () => {
		const day = fc.integer({ min: dayOf(2010, 1, 2), max: dayOf(2026, 12, 30) });
		const long = intl(whole);
		fc.assert(
			fc.property(day, day, (a, b) => {
				const [first, last] = [Math.min(a, b), Math.max(a, b)];
				// Where months are whole, fewer words say it.
				fc.pre(calendar(first).day > 1 || calendar(last + 1).day > 1);
				const said = long.formatRange(first * 86_400_000, last * 86_400_000);
				expect(alike(dates.span(first, last, 0))).toBe(alike(said));
			}),
		);
	});
});
