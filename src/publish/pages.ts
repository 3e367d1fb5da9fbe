import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Catalogue, decodeCatalogue, encodeCatalogue } from "../incident/catalogue.ts";
import { rowOf } from "../incident/lookup.ts";
import { textIn } from "../text/every.ts";
import { titleInFull, titleOf } from "../text/titles.ts";
import type { RecordRead } from "./record.ts";

/**
 * Writes a page for every entry of the record, `incidents/kz-0421/index.html`, from the built first page: the same
 * shell with its own title and description. Returns how many. Also `404.html`, which static hosts serve elsewhere.
 */
export async function writePages(folder: string, record: RecordRead): Promise<number> {
	const html = await readFile(join(folder, "index.html"), "utf8");
	const text = textIn("en");
	const catalogue = catalogueOf(record);
	for (const one of record.incidents) {
		const place = join(folder, "incidents", one.id);
		await mkdir(place, { recursive: true });
		const found = rowOf(catalogue, one.id);
		if (found === null) continue;
		const title = titleInFull(text, titleOf(text, catalogue, found.columns, found.row));
		const page = movedTo("../../", html);
		await writeFile(
			join(place, "index.html"),
			withHead(page, `${title} · ${text.words.siteName}`, text.name(one.summary)),
		);
	}
	// Such a page is served at any depth, so it can only speak of the site's root by the host's own root.
	await writeFile(join(folder, "404.html"), movedTo("/", html));
	return record.incidents.length;
}

/** The record as the page will read it. */
export function catalogueOf({ incidents, names, coverage, problems, version }: RecordRead): Catalogue {
	const read = decodeCatalogue(encodeCatalogue(incidents, names, { coverage, problems, version }));
	if (read.ok) return read.value;
	throw new Error(`the index just written cannot be read: ${read.error}`);
}

/** The same page at another depth: what it loads is found from there, and `data-root` says where the site begins. */
function movedTo(root: string, html: string): string {
	return html.replace('data-root="./"', `data-root="${root}"`).replace(/(src|href)="\.\//g, `$1="${root}`);
}

function withHead(html: string, title: string, description: string): string {
	return html
		.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
		.replace(
			/<meta name="description" content="[^"]*"/,
			() => `<meta name="description" content="${escapeHtml(description)}"`,
		);
}

function escapeHtml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
