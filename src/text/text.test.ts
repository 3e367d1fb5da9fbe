import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { textIn } from "./every.ts";

test("Kazakh numbers, lists and days are written as CLDR has them, in whatever browser", () => {
	const { dates, either, list, number } = textIn("kk");
	expect(number(12957)).toBe("12\u00a0957");
	expect(list(["Алматы", "Орал", "Шымкент"])).toBe("Алматы, Орал және Шымкент");
	expect(list(["Алматы", "Орал"])).toBe("Алматы және Орал");
	expect(either(["Алматы", "Орал", "Шымкент"])).toBe("Алматы, Орал немесе Шымкент");
	expect(list(["Алматы"])).toBe("Алматы");
	expect(list([])).toBe("");
	expect(dates.month(2019 * 12 + 8)).toBe("2019 ж. қыркүйек");
});

// What is written out here is what a complete Intl says.
describe.each(LANGUAGES)("in %s", (language) => {
	const text = textIn(language);

	test("a whole number is grouped by thousands", () => {
		const intl = new Intl.NumberFormat(language);
		fc.assert(fc.property(fc.nat(), (n) => text.number(n) === intl.format(n)));
		for (const n of [0, 999, 1000, 999_999, 1_000_000]) expect(text.number(n)).toBe(intl.format(n));
	});

	// Editions of the language data differ in how Kazakh joins; see above.
	const lists = [
		["and", text.list, "conjunction"],
		["or", text.either, "disjunction"],
	] as const;
	if (language !== "kk")
		test.each(lists)("a list ends with %s", (_, join, type) => {
			const intl = new Intl.ListFormat(language, { type });
			for (const parts of [[], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]])
				expect(join(parts)).toBe(intl.format(parts));
		});
});
