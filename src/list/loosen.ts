import { answer } from "../incident/answer.ts";
import type { Columns } from "../incident/columns.ts";
import { FACETS, type Facet } from "../incident/filter.ts";
import { chooseDates, clearFacet, type Step, typeWords } from "../view/steps.ts";
import type { View } from "../view/view.ts";

/** A part of a filter that can be let go of as a whole: one value of several never widens the view by going. */
export interface Loosening {
	readonly of: Facet | "dates" | "words";
	readonly step: Step;
	/** How many incidents would match without it; null where that cannot be told without searching the words. */
	readonly matches: number | null;
}

/** What could be let go of, the most helpful first. */
export function loosenings(columns: Columns, view: View): Loosening[] {
	const { filter } = view;
	const parts: Omit<Loosening, "matches">[] = FACETS.filter((facet) => filter[facet].length > 0).map((facet) => ({
		of: facet,
		step: clearFacet(facet),
	}));
	if (filter.from !== null || filter.to !== null) parts.push({ of: "dates", step: chooseDates(null, null) });
	if (filter.q.trim() !== "") parts.push({ of: "words", step: typeWords("") });
	const matches = (step: Step) => {
		const looser = step.next(view).filter;
		return looser.q.trim() === "" ? answer(columns, looser, null).size : null;
	};
	return parts
		.map((part) => ({ ...part, matches: matches(part.step) }))
		.sort((a, b) => (b.matches ?? 0) - (a.matches ?? 0));
}
