import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Catalogue } from "../incident/catalogue.ts";
import { textIn } from "../text/every.ts";
import { codebookFacts } from "./codebookFacts.ts";
import { makeDownloads } from "./downloads.ts";
import type { RecordRead } from "./record.ts";
import { schemaFiles } from "./schemas.ts";

/** What is told of the data: in the codebook, and in the terms of search engines. */
export type DataFacts = ReturnType<typeof codebookFacts>;

/**
 * Writes everything below `data/` that is for those who take the record away, the downloads and the JSON Schemas; gives
 * what the page about them tells. `site` is the address of the site, if that is known.
 */
export async function writeData(
	folder: string,
	record: RecordRead,
	catalogue: Catalogue,
	site: string | null,
): Promise<DataFacts> {
	const text = textIn("en");
	const { files, measured, columns } = makeDownloads(record, catalogue, text, site);
	const written = new Map<string, string | Uint8Array>([
		...[...files].map(([name, content]) => [`downloads/${name}`, content] as const),
		...[...schemaFiles()].map(([name, content]) => [`schema/${name}`, content] as const),
	]);
	for (const part of ["downloads", "schema"]) await mkdir(join(folder, "data", part), { recursive: true });
	for (const [path, content] of written) await writeFile(join(folder, "data", path), content);
	return codebookFacts(record, columns, measured, text);
}
