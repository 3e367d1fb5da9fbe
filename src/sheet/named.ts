import type { Facet } from "../incident/filter.ts";
import { type Found, valuesOf } from "../incident/lookup.ts";
import { chooseOnly, closeIncident, type Step } from "../view/steps.ts";

/** The things an entry names in one facet, as the index lists them; `list` is in the order of the facet's values. */
export function namedIn<T>(found: Found, facet: Facet, list: readonly T[]): T[] {
	return valuesOf(found, facet).flatMap((at) => list[at] ?? []);
}

/** Leaves the entry for all the incidents that share something with it. */
export function allOf(facet: "authority" | "group" | "campaign" | "provision", id: string): Step {
	return { history: "push", next: (view) => closeIncident().next(chooseOnly(facet, id).next(view)) };
}
