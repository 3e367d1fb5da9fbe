import type { AboutPage, BreadcrumbList, CollectionPage, Dataset, Report, WebPage, WebSite } from "schema-dts";
import type { Place } from "../incident/wire.ts";
import { pageWords } from "../text/pages.ts";
import type { Here } from "./site.ts";
import type { Step } from "./trail.tsx";
import { pathIn } from "./way.ts";

// What pages hold, in the terms of schema.org, as far as these truly fit. An incident is told as a Report, which is what
// its page is; not as an Event, which is something to attend, and not as a ClaimReview, since nothing is rated true or
// false. No person is named in these terms: machines would lift an accusation out of the sentence that qualifies it.

type PageKind = "WebPage" | "AboutPage" | "CollectionPage";

interface Named {
	readonly title: string;
	readonly description: string;
}

/** The page itself, as a part of the site; `more` says what else it is known by. */
export function pageTerm(
	here: Here,
	kind: PageKind,
	{ title, description }: Named,
	more: Pick<WebPage, "mainEntity" | "about"> = {},
): WebPage | AboutPage | CollectionPage {
	const { text, told, path } = here;
	return {
		"@type": kind,
		"@id": told(pathIn(text.language, path)),
		url: told(pathIn(text.language, path)),
		name: title,
		description,
		inLanguage: text.language,
		isPartOf: { "@id": siteId(here) },
		...more,
	};
}

/** The site as a whole. */
export function siteTerm(here: Here): WebSite {
	const { text, told } = here;
	return {
		"@type": "WebSite",
		"@id": siteId(here),
		name: text.words.siteName,
		description: pageWords(text.language, "document").description,
		url: told(pathIn(text.language, "")),
		inLanguage: text.language,
	};
}

/** The way down to a page from the first one; the page itself is its last step. */
export function trailTerm(here: Here, steps: readonly Step[]): BreadcrumbList {
	const { text, told } = here;
	return {
		"@type": "BreadcrumbList",
		itemListElement: [{ path: "", name: text.words.siteName }, ...steps].map(({ path, name }, at) => ({
			"@type": "ListItem",
			position: at + 1,
			name,
			item: told(pathIn(text.language, path)),
		})),
	};
}

/** The whole record, by the one name under which all pages speak of it. */
function recordId({ told }: Here): string {
	return `${told("data/")}#record`;
}

/** The record as a dataset, with what can be downloaded; `files` are paths below the site's root. */
export function recordTerm(
	here: Here,
	named: Named,
	years: readonly number[],
	files: readonly { readonly path: string; readonly type: string; readonly bytes: number }[],
): Dataset {
	const { text, told, site } = here;
	return {
		"@type": "Dataset",
		"@id": recordId(here),
		name: named.title,
		description: named.description,
		url: told(pathIn(text.language, "data/")),
		license: "https://creativecommons.org/licenses/by/4.0/",
		isAccessibleForFree: true,
		version: site.version.hash,
		...(site.version.date === "" ? {} : { dateModified: site.version.date }),
		...(years.length === 0 ? {} : { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` }),
		spatialCoverage: { "@type": "Country", name: "Kazakhstan", identifier: "KZ" },
		inLanguage: ["en", "ru", "kk"],
		creator: { "@type": "Organization", name: text.words.siteName, url: told("") },
		distribution: files.map(({ path, type, bytes }) => ({
			"@type": "DataDownload",
			contentUrl: told(path),
			encodingFormat: type,
			contentSize: `${bytes} B`,
		})),
	};
}

interface Reported {
	readonly title: string;
	/** ISO 8601: a day, or two days with a slash. */
	readonly days: string;
	readonly places: readonly Place[];
	readonly added: string;
	readonly changed: string;
	readonly sources: readonly string[];
}

/** One incident or campaign as a report that rests on its sources. */
export function reportTerm(here: Here, { title, days, places, added, changed, sources }: Reported): Report {
	const { text } = here;
	return {
		"@type": "Report",
		headline: title,
		inLanguage: text.language,
		datePublished: added,
		dateModified: changed,
		temporalCoverage: days,
		spatialCoverage: places.map((place) => placeTerm(here, place)),
		citation: sources.map((url) => ({ "@type": "CreativeWork", url })),
		license: "https://creativecommons.org/licenses/by/4.0/",
		isPartOf: { "@id": recordId(here) },
	};
}

/** A place of the gazetteer. */
export function placeTerm({ text }: Here, { kind, names, lonLat: [longitude, latitude] }: Place) {
	return {
		"@type": kind === "country" ? "Country" : kind === "region" ? "AdministrativeArea" : "Place",
		name: text.name(names),
		// The middle of an area is not where it is.
		...(kind === "country" || kind === "region"
			? {}
			: { geo: { "@type": "GeoCoordinates" as const, latitude, longitude } }),
	} as const;
}

function siteId({ told }: Here): string {
	return `${told("")}#site`;
}
