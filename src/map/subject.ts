import type { Catalogue } from "../incident/catalogue.ts";
import { rowOf } from "../incident/lookup.ts";
import type { Subject } from "../view/view.ts";

const NOWHERE: ReadonlySet<number> = new Set();

/** Where the incident that is being read was: positions in the catalogue's names of places. */
export function placesOf(catalogue: Catalogue, subject: Subject): ReadonlySet<number> {
	const found = subject.kind === "incident" ? rowOf(catalogue, subject.id) : null;
	if (found === null) return NOWHERE;
	const { of, sets } = found.columns.place;
	return new Set(sets[of[found.row] ?? 0]);
}
