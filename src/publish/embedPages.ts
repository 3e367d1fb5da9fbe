import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { way } from "../document/way.ts";
import { FOLDER_OF, LANGUAGES, type Language } from "../incident/vocabulary.ts";
import { textIn } from "../text/every.ts";
import { wordsOf } from "../text/later.ts";

/**
 * Puts the page that others set into theirs where it belongs, once in each language: `embed/index.html`,
 * `kk/embed/index.html`. Gives the pages' paths.
 */
export async function writeEmbedPages(folder: string): Promise<string[]> {
	const built = join(folder, "embed.html");
	const html = await readFile(built, "utf8");
	const paths: string[] = [];
	for (const language of LANGUAGES) {
		const place = `${FOLDER_OF[language]}embed`;
		await mkdir(join(folder, place), { recursive: true });
		await writeFile(join(folder, place, "index.html"), embedPage(html, language));
		paths.push(`${place}/index.html`);
	}
	await rm(built);
	return paths;
}

/** The built page in a language. Of what it preloads only what every language needs is kept. */
function embedPage(html: string, language: Language): string {
	const root = way(`${FOLDER_OF[language]}embed/`, "");
	const text = textIn(language);
	const { siteName, siteLine } = text.words;
	const open = wordsOf(text, "carry").openFull({ site: siteName });
	return html
		.replace(/(src|href)="\.\//g, `$1="${root}`)
		.replace(/<html[^>]*>/, `<html lang="${language}" data-root="${root}">`)
		.replace(/<title>[^<]*<\/title>/, `<title>${siteName}: ${siteLine}</title>`)
		.replace(/\s*<link rel="modulepreload"(?![^>]*\/base-)[^>]*>/g, "")
		.replace(
			/<noscript>[\s\S]*?<\/noscript>/,
			`<noscript><main><h1>${siteName}: ${siteLine}</h1><a href="../" target="_blank" rel="noopener">${open}</a></main></noscript>`,
		);
}
