import { fileURLToPath } from "node:url";
import { type Catalogue, decodeCatalogue, encodeCatalogue } from "../incident/catalogue.ts";
import { readRecord } from "../publish/record.ts";

/** The real record, read from its files and through its index, as the page has it; and the English summaries. */
export async function realRecord(): Promise<{ catalogue: Catalogue; summaries: string[] }> {
	const record = await readRecord(fileURLToPath(new URL("../../public/data", import.meta.url)));
	const read = decodeCatalogue(encodeCatalogue(record.incidents, record.names, record));
	if (!read.ok) throw new Error(read.error);
	return { catalogue: read.value, summaries: record.incidents.map(({ summary }) => summary.en) };
}
