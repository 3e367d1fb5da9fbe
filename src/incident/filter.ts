import type { Day } from "./date.ts";
import type { PlaceId } from "./id.ts";
import type { Grade, IncidentType, Phase } from "./vocabulary.ts";

/** What each facet's values are. Year is the calendar year as text, so that every facet is a list of texts. */
export interface FacetValues {
	type: IncidentType;
	phase: Phase;
	year: string;
	place: PlaceId;
	campaign: string;
	group: string;
	authority: string;
	provision: string;
	grade: Grade;
}
export type Facet = keyof FacetValues;
/** Every facet, in the order of addresses and of the filter panel. */
export const FACETS = [
	"type",
	"phase",
	"year",
	"place",
	"campaign",
	"group",
	"authority",
	"provision",
	"grade",
] as const satisfies readonly Facet[];

/**
 * What the reader asked to see: facets are joined by AND, values within one by OR; an empty facet asks nothing.
 * `from` and `to` are days, both included. `q` is words in any language and spelling.
 */
export type Filter = { readonly [F in Facet]: readonly FacetValues[F][] } & {
	readonly from: Day | null;
	readonly to: Day | null;
	readonly q: string;
};

/** The filter that asks nothing. */
export const NO_FILTER: Filter = {
	type: [],
	phase: [],
	year: [],
	place: [],
	campaign: [],
	group: [],
	authority: [],
	provision: [],
	grade: [],
	from: null,
	to: null,
	q: "",
};

/** Whether a filter lets everything through. */
export function asksNothing(filter: Filter): boolean {
	const asked = filter.from !== null || filter.to !== null || filter.q.trim() !== "";
	return !asked && FACETS.every((facet) => filter[facet].length === 0);
}

/** The filter with one value of a facet chosen, or no longer chosen. */
export function toggled<F extends Facet>(filter: Filter, facet: F, value: FacetValues[F]): Filter {
	const chosen = filter[facet] as readonly FacetValues[F][];
	const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
	return { ...filter, [facet]: next };
}
