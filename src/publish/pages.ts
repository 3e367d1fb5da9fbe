import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Rolldown } from "vite";
import { documentOf } from "../document/document.tsx";
import type { StaticPage } from "../document/page.ts";
import type { Site } from "../document/site.ts";
import { pathIn } from "../document/way.ts";
import { feedsOf, type Scope, scopesOf } from "../feeds/channels.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { calendar } from "../incident/date.ts";
import { byId } from "../incident/lookup.ts";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { textIn } from "../text/every.ts";
import { needsOf, wordFiles } from "./appPage.ts";
import { appPages } from "./appPages.ts";
import { reverseLinks } from "./derived.ts";
import { withDrawing } from "./drawing.ts";
import type { Inlined } from "./inlined.ts";
import type { RecordRead } from "./record.ts";
import { sitemapOf } from "./sitemap.ts";
import { writeStillMap } from "./stillMap.ts";
import { writeStyles } from "./styles.ts";

interface Building {
	/** Where the site is written; the built first page and the pictures lie there already. */
	readonly folder: string;
	/** The root of the code. */
	readonly source: string;
	readonly record: RecordRead;
	readonly catalogue: Catalogue;
	/** The pages drawn without any script. */
	readonly statics: readonly StaticPage[];
	readonly bundle: Rolldown.OutputBundle;
	/** The styles that stand in pages. */
	readonly inlined: Inlined;
	/** The address the site will lie at, with its final slash, if that is known. */
	readonly address: string | null;
}

/** Writes every page of the site in every language, and the map of the site for search engines; gives how many pages, and the site as they know it. */
export async function writePages(building: Building): Promise<{ written: number; site: Site }> {
	const { folder, source, record, catalogue, statics, bundle, inlined, address } = building;
	const paths = [
		"",
		...statics.map(({ path }) => path),
		...[...record.incidents, ...record.tombstones].map(({ id }) => `incidents/${id}/`),
	];
	const site: Site = {
		address,
		version: record.version,
		pages: new Set(paths),
		feedsOf: feedsFor(scopesOf(record.incidents, catalogue)),
		hasPicture: (path) => existsSync(join(folder, path)),
		map: await writeStillMap(folder, source),
		styles: await writeStyles(folder, source),
	};
	// Thousands of small files are written one by one in half the time that promises of them take.
	const write = (path: string, content: string) => {
		const file = join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	};
	const fetched = { ...record, catalogue, references: referencesOf(record), links: reverseLinks(record.incidents) };
	const template = await readFile(join(folder, "index.html"), "utf8");
	const needs = needsOf(bundle, ["sheet"]);
	const words = wordFiles(bundle);
	await withDrawing(source, fetched, async (drawing, nowhere) => {
		for (const language of LANGUAGES) {
			const text = textIn(language);
			for (const page of statics) write(pathIn(language, page.path), documentOf(page, site, text));
			const materials = {
				record,
				catalogue,
				site,
				text,
				template,
				needs,
				inlined,
				words,
				drawing,
				nowhere,
				years: yearsOf(record),
			};
			for await (const [path, content] of appPages(materials)) write(path, content);
		}
	});
	for (const [path, content] of sitemapOf(site, record)) write(path, content);
	return { written: LANGUAGES.length * paths.length, site };
}

/** The files of names and sources as the page will read them. */
export function referencesOf({
	sources,
	publishers,
	claimants,
	authorities,
	groups,
	provisions,
	tombstones,
	roles,
}: RecordRead) {
	return {
		...{ sources: byId(sources), publishers: byId(publishers), claimants: byId(claimants) },
		...{ authorities: byId(authorities), groups: byId(groups), provisions: byId(provisions) },
		...{ tombstones: byId(tombstones), roles: byId(roles), problems: [] },
	};
}

/** The years in which any entry's date begins, latest first. */
function yearsOf({ incidents }: RecordRead): string[] {
	return [...new Set(incidents.map(({ date }) => String(calendar(date.first).year)))].sort().reverse();
}

/** The feeds that a page names: those of the whole record, and those of its own place or kind. */
function feedsFor(scopes: readonly Scope[]): Site["feedsOf"] {
	const pageOf = (of: Scope) =>
		of.kind === "all" ? null : of.kind === "place" ? `places/${of.place.id}/` : `kinds/${of.type}/`;
	return (path, text) =>
		feedsOf(
			scopes.filter((of) => of.kind === "all" || pageOf(of) === path),
			text,
		);
}
