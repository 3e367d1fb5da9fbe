import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codebookDocument } from "../codebook/document.tsx";
import { textIn } from "../text/every.ts";
import { codebookFacts } from "./codebookFacts.ts";
import { makeDownloads } from "./downloads.ts";
import { catalogueOf } from "./pages.ts";
import type { RecordRead } from "./record.ts";
import { schemaFiles } from "./schemas.ts";

/**
 * Writes everything below `data/` that is for those who take the record away: the downloads, the JSON Schemas, and the
 * page that describes them. `source` is the root of the code, where the style sheets are; gives the files' paths.
 */
export async function writeData(
	folder: string,
	source: string,
	record: RecordRead,
	site: string | null,
): Promise<string[]> {
	const text = textIn("en");
	const { files, measured, columns } = makeDownloads(record, catalogueOf(record), text, site);
	const styles = ["src/app/theme.css", "src/codebook/codebook.css"].map((file) => readFile(join(source, file), "utf8"));
	const written = new Map<string, string | Uint8Array>([
		...[...files].map(([name, content]) => [`downloads/${name}`, content] as const),
		...[...schemaFiles()].map(([name, content]) => [`schema/${name}`, content] as const),
		["codebook.css", (await Promise.all(styles)).join("")],
		["index.html", codebookDocument(codebookFacts(record, columns, measured, text), text)],
	]);
	for (const part of ["downloads", "schema"]) await mkdir(join(folder, "data", part), { recursive: true });
	for (const [path, content] of written) await writeFile(join(folder, "data", path), content);
	return [...written.keys()].map((path) => `data/${path}`);
}
