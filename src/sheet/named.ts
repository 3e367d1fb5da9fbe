import type { Facet } from "../incident/filter.ts";
import type { Found } from "../incident/lookup.ts";
import { chooseOnly, closeIncident, type Step } from "../view/steps.ts";

/** The things an entry names in one facet, as the index lists them; `list` is in the order of the facet's values. */
export function namedIn<T>({ columns, row }: Found, facet: Facet, list: readonly T[]): T[] {
	const { of, sets } = columns.facets[facet];
	return (sets[of[row] ?? 0] ?? []).flatMap((at) => list[at] ?? []);
}

/** Leaves the entry for all the incidents that share something with it. */
export function allOf(facet: "authority" | "group" | "campaign" | "provision", id: string): Step {
	return { history: "push", next: (view) => closeIncident().next(chooseOnly(facet, id).next(view)) };
}
