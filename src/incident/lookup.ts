import type { Catalogue } from "./catalogue.ts";
import type { Columns } from "./columns.ts";
import { calendar } from "./date.ts";
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
