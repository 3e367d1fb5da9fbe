import type { QueryClient } from "@tanstack/react-query";
import { referencesQuery, yearQuery } from "../data/record.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { idAt, yearOfRow } from "../incident/lookup.ts";
import type { TableRecord } from "../table/table.ts";

/** Fetches the incidents of some rows of the index with what their ids stand for; throws what the fetching throws. */
export async function gatherRows(
	rows: Iterable<number>,
	{ incidents, names, version }: Catalogue,
	queries: QueryClient,
	root: URL,
): Promise<TableRecord> {
	const wanted = [...rows];
	const ids = new Set<string>(wanted.map((row) => idAt(incidents, row)));
	const years = [...new Set(wanted.map((row) => yearOfRow(incidents, row)))];
	const [references, ...files] = await Promise.all([
		queries.fetchQuery(referencesQuery(root)),
		...years.map((year) => queries.fetchQuery(yearQuery(root, year))),
	]);
	return {
		incidents: files.flatMap(({ records }) => records.filter(({ id }) => ids.has(id))),
		places: names.places,
		authorities: [...references.authorities.values()],
		provisions: [...references.provisions.values()],
		campaigns: names.campaigns,
		groups: [...references.groups.values()],
		sources: [...references.sources.values()],
		publishers: [...references.publishers.values()],
		version,
	};
}
