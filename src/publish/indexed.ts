import { type Catalogue, decodeCatalogue, encodeCatalogue } from "../incident/catalogue.ts";
import type { RecordRead } from "./record.ts";

/** The record as the page will read it. */
export function catalogueOf({ incidents, names, coverage, problems, version }: RecordRead): Catalogue {
	const read = decodeCatalogue(encodeCatalogue(incidents, names, { coverage, problems, version }));
	if (read.ok) return read.value;
	throw new Error(`the index just written cannot be read: ${read.error}`);
}
