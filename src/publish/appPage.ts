import type { Rolldown } from "vite";
import { headOf } from "../document/document.tsx";
import type { About } from "../document/page.ts";
import type { Here } from "../document/site.ts";
import { unscriptedOf } from "../document/unscripted.tsx";
import { pathIn, way } from "../document/way.ts";
import type { Language } from "../incident/vocabulary.ts";

/** The files of each language's words, in one order. */
export type Words = Readonly<Record<Language, readonly string[]>>;

/** What a page needs beyond what the first page loads; paths below the site's root. */
export interface Needs {
	readonly styles: readonly string[];
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
	readonly words: Words;
	readonly years: readonly string[];
}

/** A page that the app takes over in the browser, made from the built first page: another depth, language and content. */
export function appPage({ template, here, about, markup, nowhere, needs, words, years }: AppPage): string {
	const { text, path, site, file } = here;
	const own = pathIn(text.language, path);
	const link = (attributes: string, to: string) => `<link ${attributes} href="${file(to)}">`;
	// What the first page loads stands in the template already.
	const isNew = (to: string) => !template.includes(to);
	const loads = [
		...needs.styles.filter(isNew).map((style) => link('rel="stylesheet" crossorigin', style)),
		...needs.scripts.filter(isNew).map((script) => link('rel="modulepreload" crossorigin', script)),
		...needs.files.map((json) => link('rel="preload" as="fetch" crossorigin="anonymous"', json)),
		`<noscript>${link('rel="stylesheet"', site.styles.unscripted)}</noscript>`,
	].map((line) => `\t${line}\n\t`);
	const drawn = markup
		.replaceAll(new RegExp(`href="${nowhere}([^"]*)"`, "g"), (_, to: string) => `href="${way(own, to)}"`)
		// What is no link is an address to be told to somebody, as in the text of a correction.
		.replaceAll(nowhere, site.address ?? "/");
	const whole = template
		.replace('<html lang="en" data-root="./"', () => `<html lang="${text.language}" data-root="${file("")}"`)
		.replaceAll(/(src|href)="\.\//g, (_, attribute: string) => `${attribute}="${file("")}`)
		.replace(/<title>[^<]*<\/title>/, () => headOf(here, about))
		// After the app's own style sheet, which theirs build on.
		.replace("</head>", () => `${loads.join("")}</head>`)
		.replace("<!--unscripted-->", () => unscriptedOf(here, years, about.trail))
		.replace("<!--app-->", () => drawn);
	// The template preloads the English words.
	return words.en.reduce((html, file, i) => html.replaceAll(file, words[text.language][i] ?? file), whole);
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

/** The scripts and styles of some of the app's parts, with all they import. */
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
	const styles = [...found].flatMap((fileName) => [...(chunks.get(fileName)?.viteMetadata?.importedCss ?? [])]);
	return { scripts: [...found], styles: [...new Set(styles)] };
}
