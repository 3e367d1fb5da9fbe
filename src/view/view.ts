import { type Filter, NO_FILTER } from "../incident/filter.ts";
import type { IncidentId } from "../incident/id.ts";
import type { Lens } from "../incident/lens.ts";

/** What the path names: everything, one incident, or something this tracker does not have. */
export type Subject =
	| { readonly kind: "all" }
	| { readonly kind: "incident"; readonly id: IncidentId }
	| { readonly kind: "unknown"; readonly path: string };

/** Where the map is: a zoom level and the centre, in degrees (WGS 84). */
export interface MapPosition {
	readonly zoom: number;
	readonly lat: number;
	readonly lon: number;
}

export const SORTS = ["newest", "oldest", "most-people"] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader asked to see. The address says all of it and nothing else holds any of it. */
export interface View {
	readonly subject: Subject;
	readonly filter: Filter;
	/** Null: the map fits the data. */
	readonly position: MapPosition | null;
	readonly sort: Sort;
	/** Whose figures people are counted by. */
	readonly lens: Lens;
}

export const FIRST_VIEW: View = {
	subject: { kind: "all" },
	filter: NO_FILTER,
	position: null,
	sort: "newest",
	lens: "lowest",
};
