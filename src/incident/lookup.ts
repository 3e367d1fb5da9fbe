import type { Catalogue } from "./catalogue.ts";
import type { Columns } from "./columns.ts";
import { calendar } from "./date.ts";
import type { Facet } from "./filter.ts";
import type { IncidentId } from "./id.ts";

/** Where an entry of the record stands in the index. */
export interface Found {
	readonly kind: "incident" | "statistic";
	readonly columns: Columns;
	readonly row: number;
}

/** Finds an entry by its id; null when the index holds none of that id, as it is written: kz-0421 is not kz-00421. */
export function rowOf(
	{ incidents, statistics }: Pick<Catalogue, "incidents" | "statistics">,
	id: IncidentId,
): Found | null {
	const number = Number(id.slice(3));
	for (const [kind, columns] of [["incident", incidents] as const, ["statistic", statistics] as const]) {
		const row = columns.id.indexOf(number);
		if (row >= 0 && idAt(columns, row) === id) return { kind, columns, row };
	}
	return null;
}

/** The id of a row. */
export function idAt(columns: Columns, row: number): IncidentId {
	return `kz-${String(columns.id[row] ?? 0).padStart(4, "0")}` as IncidentId;
}

/** The year whose file holds a row's texts: the one its date begins in. */
export function yearOfRow(columns: Columns, row: number): number {
	return calendar(columns.first[row] ?? 0).year;
}

/** A list of the record by the ids of what it holds. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
	return new Map(list.map((one) => [one.id, one]));
}

/** Positions of the values that an entry has in a facet, as the filters see it: a town's region is among its places. */
export function valuesOf({ columns, row }: Found, facet: Facet): readonly number[] {
	const { of, sets } = columns.facets[facet];
	return sets[of[row] ?? 0] ?? [];
}

/** The entries of the record, cumulative figures included, that have a value in a facet. */
export function idsWith(
	{ incidents, statistics }: Pick<Catalogue, "incidents" | "statistics">,
	facet: Facet,
	value: string,
): ReadonlySet<IncidentId> {
	const found = new Set<IncidentId>();
	for (const columns of [incidents, statistics]) {
		const { values, of, sets } = columns.facets[facet];
		const at = values.indexOf(value);
		for (let row = 0; row < columns.size; row++)
			if (sets[of[row] ?? 0]?.includes(at) === true) found.add(idAt(columns, row));
	}
	return found;
}
