import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendar, type Day, dayOf, formatDay, NO_LAST_DAY, parseDate, parseDay } from "./date.ts";

const spanOf = (text: string) => {
	const read = parseDate(text);
	return read.ok ? [formatDay(read.value.first), formatDay(read.value.last)] : read.error;
};
const days = fc.integer({ min: dayOf(1900), max: dayOf(2100) });

describe("dates of the record", () => {
	test("a day, a month, a year and an interval have their first and last day", () => {
		expect(spanOf("2019-09-21")).toEqual(["2019-09-21", "2019-09-21"]);
		expect(spanOf("2019-02")).toEqual(["2019-02-01", "2019-02-28"]);
		expect(spanOf("2020-02~")).toEqual(["2020-02-01", "2020-02-29"]);
		expect(spanOf("2010")).toEqual(["2010-01-01", "2010-12-31"]);
		expect(spanOf("2011-08-08/2011-09~")).toEqual(["2011-08-08", "2011-09-30"]);
		expect(spanOf("2018-03/2021-07-07")).toEqual(["2018-03-01", "2021-07-07"]);
	});

	test("an open interval reaches to the end of time", () => {
		const read = parseDate("2022-01-12/..");
		expect(read.ok && read.value.last).toBe(NO_LAST_DAY);
		expect(spanOf("../2022-01-12")).toEqual(["0000-01-01", "2022-01-12"]);
	});

	test("about and uncertain are told apart, and % says both", () => {
		const flags = (text: string) => {
			const read = parseDate(text);
			return read.ok && [read.value.approximate, read.value.uncertain];
		};
		expect([flags("2019~"), flags("2019?"), flags("2019-01%"), flags("2019-01-01/2019-02-01?")]).toEqual([
			[true, false],
			[false, true],
			[true, true],
			[false, true],
		]);
	});

	test.each([
		"",
		"2019-02-29",
		"2019-13",
		"2019-00-10",
		"19-01-01",
		"2019-09-21T10:00",
		"2019-09-22/2019-09-21",
		"../..",
		"a/b",
		"2019/2020/2021",
		"2019-21-01",
		"2019-9-1",
		"２０１９",
	])("%j is refused, with a word on what was expected", (text) => {
		const read = parseDate(text);
		expect(read.ok).toBe(false);
		expect(!read.ok && read.error).toMatch(/EDTF|interval/);
	});

	test("29 February exists in leap years only", () => {
		expect(parseDay("2020-02-29")).toBe(dayOf(2020, 2, 29));
		expect(parseDay("2000-02-29")).not.toBeNull();
		expect(parseDay("1900-02-29")).toBeNull();
	});

	test("writing a day and reading it gives the same day", () => {
		fc.assert(
			fc.property(days, (day) => {
				expect(parseDay(formatDay(day))).toBe(day);
			}),
		);
	});

	test("spans agree with edtf.js, the reference library, on every form the record uses", () => {
		const end = fc.tuple(days, fc.constantFrom(10, 7, 4), fc.constantFrom("", "~", "?", "%"));
		const written = ([day, length, mark]: [Day, number, string]) => formatDay(day).slice(0, length) + mark;
		const interval = fc
			.tuple(end, end)
			.filter(([[a], [b]]) => calendar(a).year < calendar(b).year)
			.map(([a, b]) => `${written(a)}/${written(b)}`);
		fc.assert(
			fc.property(fc.oneof(end.map(written), interval), (text) => {
				const theirs = edtf(text);
				const day = (ms: number) => Math.floor(ms / 86_400_000);
				const read = parseDate(text);
				expect(read.ok && [read.value.first, read.value.last]).toEqual([day(theirs.min), day(theirs.max)]);
			}),
		);
	});
});
