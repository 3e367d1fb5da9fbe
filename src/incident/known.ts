import type { Columns } from "./columns.ts";
import { FACETS, type Facet, type Filter } from "./filter.ts";

/**
 * The part of a filter that this record can answer: values it does not hold (a place of another edition, a mistyped
 * id in a link) are left out, and counted, rather than silently emptying the view.
 */
export function knownPart(filter: Filter, columns: Columns): { filter: Filter; ignored: number } {
	const values = <F extends Facet>(facet: F) => new Set<string>(columns.facets[facet].values);
	let ignored = 0;
	const known = Object.fromEntries(
		FACETS.map((facet) => {
			const asked: readonly string[] = filter[facet];
			const held = asked.length === 0 ? asked : asked.filter((value) => values(facet).has(value));
			ignored += asked.length - held.length;
			return [facet, held];
		}),
	);
	return { filter: ignored === 0 ? filter : ({ ...filter, ...known } as Filter), ignored };
}
