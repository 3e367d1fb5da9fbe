import type { Facet } from "./filter.ts";

/**
 * A facet of all incidents as sets: most incidents share a few combinations ("police", "police and court"), so each
 * distinct combination is stored once and a row holds its number.
 */
export interface SetColumn {
	/** The values by position: ids of places, years, types... */
	readonly values: readonly string[];
	/** Row -> number of its set. */
	readonly of: Uint16Array | Int32Array;
	/** Set -> positions of its values, ascending. The place facet's sets hold the towns' regions too. */
	readonly sets: readonly (readonly number[])[];
}

/**
 * All incidents as typed columns, one row each, ordered by first day, then last day, then id. Figures of people are
 * -1 where not known. This is what every count, list and symbol is made from; texts are elsewhere.
 */
export interface Columns {
	readonly size: number;
	/** Number of the id: 421 for kz-0421. */
	readonly id: Int32Array;
	/** Position in TYPES. */
	readonly type: Uint8Array;
	readonly first: Int32Array;
	readonly last: Int32Array;
	/** 1 about, 2 uncertain, 3 both. */
	readonly vague: Uint8Array;
	readonly min: Int32Array;
	readonly max: Int32Array;
	/** Row of the wider incident whose figure includes this one's, -1 for none. */
	readonly countedIn: Int32Array;
	/** Whether that inclusion is certain (1) or only possible (0). */
	readonly countedInSurely: Uint8Array;
	/** Number of the criminal case, -1 for none. */
	readonly case: Int32Array;
	/** Set of the places as recorded, without the regions they lie in: positions in the place facet's values. */
	readonly place: { readonly of: Uint16Array | Int32Array; readonly sets: readonly (readonly number[])[] };
	readonly facets: { readonly [F in Facet]: SetColumn };
}
