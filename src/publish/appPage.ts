import type { Rolldown } from "vite";
import { headOf } from "../document/document.tsx";
import type { About } from "../document/page.ts";
import type { Here } from "../document/site.ts";
import { unscriptedOf } from "../document/unscripted.tsx";
import { pathIn, way } from "../document/way.ts";
import type { Language } from "../incident/vocabulary.ts";
import { withMoreLater } from "./later.ts";

/** The files of each language's words, in one order. */
export type Words = Readonly<Record<Language, readonly string[]>>;

/** What a page needs beyond what the first page loads; paths below the site's root. */
export interface Needs {
	readonly scripts: readonly string[];
	/** Files of the record, which the app will ask for before it takes the page over. */
	readonly files: readonly string[];
}

interface AppPage {
	/** The built first page, with its marks. */
	readonly template: string;
	readonly here: Here;
	readonly about: About;
	readonly markup: string;
	/** The beginning of the links in the markup, as they were drawn. */
	readonly nowhere: string;
	readonly needs: Needs;
	/** The styles of what is drawn, which stand in the page. */
	readonly styles: string;
	readonly words: Words;
	readonly years: readonly string[];
}

/**
 * A page that the app takes over in the browser, made from the built first page: another depth, language and content. It is
 * painted when all of it is there (`#end` in the template), since its foot moves what stands above.
 */
export function appPage({ template, here, about, markup, nowhere, needs, styles, words, years }: AppPage): string {
	const { text, path, site, file } = here;
	const own = pathIn(text.language, path);
	const link = (attributes: string, to: string) => `<link ${attributes} href="${file(to)}">`;
	// What the first page loads stands in the template already.
	const isNew = (to: string) => !template.includes(to);
	const loads = [
		...needs.scripts.filter(isNew).map((script) => link('rel="modulepreload" crossorigin fetchpriority="low"', script)),
		...needs.files.map((json) => link('rel="preload" as="fetch" crossorigin="anonymous" fetchpriority="low"', json)),
	];
	const unscripted = `<noscript>${link('rel="stylesheet"', site.styles.unscripted)}</noscript>`;
	const drawn = markup
		.replaceAll(new RegExp(`href="${nowhere}([^"]*)"`, "g"), (_, to: string) => `href="${way(own, to)}"`)
		// What is no link is an address to be told to somebody, as in the text of a correction.
		.replaceAll(nowhere, site.address ?? "/");
	const whole = withMoreLater(template, loads)
		.replace(
			'<html lang="en" data-root="./"',
			() => `<html lang="${text.language}" data-root="${file("")}"${path === "" ? "" : " data-still"}`,
		)
		.replaceAll(/(src|href)="\.\//g, (_, attribute: string) => `${attribute}="${file("")}`)
		.replace(/<title>[^<]*<\/title>/, () => headOf(here, about))
		.replace("<!--inlined-->", () => `<style>${styles}</style>`)
		// After the styles, which theirs build on.
		.replace("</head>", (end) => `\t${unscripted}\n\t${end}`)
		.replace("<!--unscripted-->", () => unscriptedOf(here, years, about.trail))
		.replace("<!--app-->", () => drawn);
	// The template preloads the English words.
	return words.en.reduce((html, file, i) => html.replaceAll(file, words[text.language][i] ?? file), whole);
}

/**
 * The same page for an archive, with its styles in the one file beside it: thousands of pages each with its own would make
 * the archive half as heavy again, and a disk answers at once.
 */
export function withSheetBeside(html: string): string {
	const template = html.slice(html.indexOf("<template>"), html.indexOf("</template>"));
	const own = /\s*(<link rel="stylesheet"[^>]*>)/.exec(template);
	const styles = /<style>.*?<\/style>/s.exec(html)?.[0];
	if (own?.[1] === undefined || styles === undefined)
		throw new Error("the page has no style sheet in its template, or no styles of its own");
	const [whole, link] = own;
	const rest = template.replace(whole, "");
	return html.replace(template, () => rest).replace(styles, link);
}

/** The files of words that the build has made. */
export function wordFiles(bundle: Rolldown.OutputBundle): Words {
	const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
	const of = (language: Language) =>
		["first", "later"].flatMap((part) =>
			chunks
				.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`/text/${language}/${part}.ts`))
				.map(({ fileName }) => fileName),
		);
	return { en: of("en"), ru: of("ru"), kk: of("kk") };
}

/** The scripts of some of the app's parts, with all they import. */
export function needsOf(bundle: Rolldown.OutputBundle, names: readonly string[]): Omit<Needs, "files"> {
	const chunks = new Map(Object.values(bundle).flatMap((one) => (one.type === "chunk" ? [[one.fileName, one]] : [])));
	const found = new Set<string>();
	const visit = (fileName: string) => {
		const chunk = chunks.get(fileName);
		if (chunk === undefined || found.has(fileName)) return;
		found.add(fileName);
		chunk.imports.forEach(visit);
	};
	for (const { name, fileName } of chunks.values()) if (names.includes(name)) visit(fileName);
	return { scripts: [...found] };
}
