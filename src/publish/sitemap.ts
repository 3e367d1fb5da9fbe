import type { Site } from "../document/site.ts";
import { pathIn } from "../document/way.ts";
import { LANGUAGES } from "../incident/vocabulary.ts";
import type { RecordRead } from "./record.ts";

/**
 * What search engines are told: `sitemap.xml` with every page, its other languages and the day it last changed, and
 * `robots.txt`. A sitemap's addresses must be absolute (sitemaps.org); where the site's address is not known its pages
 * stand in it by their paths from the host's root, for whoever publishes the folder to complete, and robots.txt, whose
 * line must be absolute too, does not speak of it.
 */
export function sitemapOf(site: Site, { incidents, tombstones, version }: RecordRead): Map<string, string> {
	const address = (path: string) =>
		new URL(path, site.address ?? "https://site.invalid/").href.replace(/^https:\/\/site\.invalid/, "");
	const changed = new Map<string, string>([
		...incidents.map(
			({ id, added, history }) =>
				[`incidents/${id}/`, [added, ...history.map(({ date }) => date)].sort().at(-1) ?? added] as const,
		),
		...tombstones.map(({ id, date }) => [`incidents/${id}/`, date] as const),
	]);
	const entries = [...site.pages].flatMap((path) => {
		const others = LANGUAGES.map(
			(language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(pathIn(language, path))}"/>`,
		).join("");
		const day = changed.get(path) ?? version.date;
		const last = day === "" ? "" : `<lastmod>${day}</lastmod>`;
		return LANGUAGES.map((language) => `<url><loc>${address(pathIn(language, path))}</loc>${last}${others}</url>`);
	});
	const sitemap = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		"</urlset>\n",
	].join("\n");
	const robots = [
		"User-agent: *",
		"Allow: /",
		...(site.address === null ? [] : [`Sitemap: ${address("sitemap.xml")}`]),
		"",
	];
	return new Map([
		["sitemap.xml", sitemap],
		["robots.txt", robots.join("\n")],
	]);
}
