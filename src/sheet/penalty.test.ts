import { expect, test } from "vitest";
import { textIn } from "../text/every.ts";
import { penaltiesOf } from "./penalty.ts";

const text = textIn("en");

test("every part of a penalty is a line of its own", () => {
	const penalty = {
		years: { min: 7.5, max: 7.5 },
		fine: { mci: { min: 20, max: 20 } },
		other: ["activity-ban"],
	} as const;
	expect(penaltiesOf(text, { ...penalty, other: [...penalty.other] })).toEqual([
		"7.5 years",
		"fine of 20 monthly calculation indices",
		"ban on activity",
	]);
});

test("days and years are one or many by the upper end", () => {
	expect(penaltiesOf(text, { days: { min: 1, max: 1 }, years: { min: 1, max: null } })).toEqual([
		"1 day in jail",
		"1 or more years",
	]);
	expect(penaltiesOf(text, { days: { min: 1, max: 15 } })).toEqual(["1 to 15 days in jail"]);
});
