import { expect, test } from "vitest";
import { dayOf, NO_LAST_DAY, parseDate } from "../incident/date.ts";
import { datesIn } from "./dates.ts";
import { textIn } from "./every.ts";

const dates = datesIn("en", textIn("en").words);
// Editions of the language data differ in "Sep" or "Sept".
const said = (edtf: string, style?: "short") => {
	const read = parseDate(edtf);
	if (!read.ok) throw new Error(read.error);
	const { first, last, approximate, uncertain } = read.value;
	return dates.span(first, last, Number(approximate) + 2 * Number(uncertain), style);
};

test("a date is said as precisely as it is known, and no more", () => {
	expect(said("2019-09-21")).toBe("21 September 2019");
	expect(said("2019-09-21", "short")).toMatch(/^21 Sept? 2019$/);
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
