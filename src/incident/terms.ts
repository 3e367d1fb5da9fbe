import type { Day } from "./date.ts";
import { FACETS, type Facet, type Filter } from "./filter.ts";

/** One thing a filter asks: a value of a facet, the days, or the words. */
export type Term =
	| { readonly kind: "value"; readonly facet: Facet; readonly value: string }
	| { readonly kind: "dates"; readonly from: Day | null; readonly to: Day | null }
	| { readonly kind: "words"; readonly q: string };

/** Everything a filter asks, in the order of the facets, then the days, then the words. */
export function termsOf(filter: Filter): Term[] {
	const { from, to } = filter;
	const q = filter.q.trim();
	return [
		...FACETS.flatMap((facet) => filter[facet].map((value): Term => ({ kind: "value", facet, value }))),
		...(from === null && to === null ? [] : [{ kind: "dates", from, to } as const]),
		...(q === "" ? [] : [{ kind: "words", q } as const]),
	];
}

/** The filter without one of its terms. */
export function withoutTerm(filter: Filter, term: Term): Filter {
	switch (term.kind) {
		case "value":
			return { ...filter, [term.facet]: filter[term.facet].filter((value) => value !== term.value) };
		case "dates":
			return { ...filter, from: null, to: null };
		case "words":
			return { ...filter, q: "" };
	}
}
