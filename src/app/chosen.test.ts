import { expect, test } from "vitest";
import { dayOf } from "../incident/date.ts";
import { countBy, dragDates, toggleValue, typeWords } from "../view/steps.ts";
import { FIRST_VIEW } from "../view/view.ts";
import { chosenIn } from "./chosen.ts";

test("while only days or words change the filters keep the very view they show", () => {
	const followed = toggleValue("type", "fine").next(FIRST_VIEW);
	const now = typeWords("almaty").next(dragDates(dayOf(2019), null).next(followed));
	expect(chosenIn(now, followed)).toBe(followed);
});

test("what is chosen in the filters shows at once, days and words when the page has followed", () => {
	const now = countBy("highest").next(
		toggleValue("type", "fine").next(typeWords("almaty").next(dragDates(dayOf(2019), null).next(FIRST_VIEW))),
	);
	const { filter, lens } = chosenIn(now, FIRST_VIEW);
	expect(filter.type).toEqual(["fine"]);
	expect(lens).toBe("highest");
	expect([filter.from, filter.q]).toEqual([null, ""]);
});
