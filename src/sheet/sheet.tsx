import "./sheet.css";
import type { QueryClient } from "@tanstack/react-query";
import { catalogueQuery } from "../data/files.ts";
import { linksQuery, referencesQuery, yearQuery } from "../data/record.ts";
import type { IncidentId } from "../incident/id.ts";
import { rowOf, yearOfRow } from "../incident/lookup.ts";
import { IncidentSheet } from "./incidentSheet.tsx";
import type { SheetProps } from "./reading.ts";
import { UnknownPage } from "./unknownPage.tsx";

/** What stands beside the map when the path names something: an incident, or the page for what is not in the record. */
export function Sheet(props: SheetProps) {
	const { subject } = props.view;
	const isThere = subject.kind === "incident" && rowOf(props.catalogue, subject.id) !== null;
	return isThere ? <IncidentSheet {...props} /> : <UnknownPage {...props} />;
}

/**
 * Fetches all that the sheet of a subject shows, so that it can be drawn whole at once. Throws what went wrong where a
 * file cannot be had.
 * @public it is called by whoever has loaded this file
 */
export async function fetchShown(
	queries: QueryClient,
	root: URL,
	{ id }: { readonly kind: string; readonly id?: IncidentId },
): Promise<void> {
	const names = Promise.all([queries.fetchQuery(referencesQuery(root)), queries.fetchQuery(linksQuery(root))]);
	// It is waited for below; should the index fail first, nobody hears it fail.
	names.catch(() => {});
	const catalogue = await queries.fetchQuery(catalogueQuery(root));
	const found = id === undefined ? null : rowOf(catalogue, id);
	if (found !== null) await queries.fetchQuery(yearQuery(root, yearOfRow(found.columns, found.row)));
	await names;
}
