import { expect, test } from "vitest";
import { parseDate } from "../incident/date.ts";
import { textIn } from "./every.ts";
import { kazakhList } from "./kazakh.ts";

const { dates, number } = textIn("kk");
const said = (edtf: string, style?: "short") => {
	const read = parseDate(edtf);
	if (!read.ok) throw new Error(read.error);
	return dates.span(read.value.first, read.value.last, 0, style);
};

test("Kazakh dates are said as CLDR has them, in whatever browser", () => {
	expect(said("2019-09-21")).toBe("2019 ж. 21 қыркүйек");
	expect(said("2019-09-21", "short")).toBe("2019 ж. 21 қыр.");
	expect(said("2019-09")).toBe("2019 ж. қыркүйек");
	expect(said("2019-09-21/2019-09-25")).toBe("2019 ж. 21–25 қыркүйек");
	expect(said("2019-09-21/2019-10-02")).toBe("2019 ж. 21 қыркүйек – 2 қазан");
	expect(said("2019-12-31/2020-01-02")).toBe("2019 ж. 31 желтоқсан – 2020 ж. 2 қаңтар");
	expect(said("2019-09/2019-11")).toBe("2019 ж. қыркүйек – қараша");
});

test("a month alone has its short Kazakh name", () => {
	expect([0, 8, 11].map((month) => dates.monthName(2019 * 12 + month))).toEqual(["қаң.", "қыр.", "жел."]);
});

test("lists and numbers are Kazakh too", () => {
	expect(kazakhList(["Алматы", "Орал", "Шымкент"], "conjunction")).toBe("Алматы, Орал және Шымкент");
	expect(kazakhList(["Алматы", "Орал"], "disjunction")).toBe("Алматы немесе Орал");
	expect(kazakhList(["Алматы"], "conjunction")).toBe("Алматы");
	expect(kazakhList([], "conjunction")).toBe("");
	expect(number(12957)).toBe("12\u00a0957");
});
