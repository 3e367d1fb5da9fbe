import type { Columns } from "./columns.ts";
import { FACETS, type Facet } from "./filter.ts";
import { KINDS, kindOf, PERMITTED } from "./kind.ts";
import { newTally, type Tally } from "./tally.ts";

/**
 * The rows divided into classes, each row in one, by what one or two facets say of them: by their set of types, which
 * says their phases too; by places and kind; by campaign... A facet lets through or refuses whole classes, so rows are
 * counted by class once and what any facet shows of them is added up from that.
 */
export interface Division {
	readonly facets: readonly Facet[];
	/** Rows by class. */
	readonly tally: Tally;
	/** For each of the facets, class -> positions of its values. */
	readonly values: readonly (readonly (readonly number[])[])[];
	/** Class -> kind, in the first two divisions, whose classes each are of one kind. */
	readonly kinds: readonly number[];
}

/** Which division is which, where it matters. */
export const BY_TYPE = 0;
export const BY_PLACE = 1;
export const BY_YEAR = 2;
const FIRST: readonly Facet[] = ["type", "phase", "place", "year"];

/** Divides a record in all the ways its facets need. */
export function divide(columns: Columns): Division[] {
	const { facets, place, size } = columns;
	const by = (...names: [Facet, ...Facet[]]): Division => {
		const { of, sets } = facets[names[0]];
		return { facets: names, tally: newTally(of, sets.length), values: names.map((one) => facets[one].sets), kinds: [] };
	};
	const byType = by("type", "phase");
	const kindOfSet = new Array<number>(facets.type.sets.length).fill(PERMITTED);
	const ofPlace = new Int32Array(size);
	for (let row = 0; row < size; row++) {
		const kind = kindOf(columns, row);
		kindOfSet[facets.type.of[row] ?? 0] = kind;
		ofPlace[row] = (place.of[row] ?? 0) * KINDS + kind;
	}
	const everyKind = Array.from({ length: KINDS }, (_, kind) => kind);
	const byPlace: Division = {
		facets: ["place"],
		tally: newTally(ofPlace, place.sets.length * KINDS),
		values: [facets.place.sets.flatMap((set) => everyKind.map(() => set))],
		kinds: place.sets.flatMap(() => everyKind),
	};
	const others = FACETS.filter((facet) => !FIRST.includes(facet)).map((facet) => by(facet));
	return [{ ...byType, kinds: kindOfSet }, byPlace, by("year"), ...others];
}
