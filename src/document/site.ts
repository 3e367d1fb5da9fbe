import type { Version } from "../incident/catalogue.ts";
import type { Language } from "../incident/vocabulary.ts";
import type { Text } from "../text/text.ts";
import { pathIn, way } from "./way.ts";

/** The site that is being built, as far as its pages must know it. */
export interface Site {
	/** The address it will lie at, with its final slash; null when that is not known, as on a stick. */
	readonly address: string | null;
	readonly version: Version;
	/** Paths of all pages there are, in English. */
	readonly pages: ReadonlySet<string>;
	/** Whether a picture of that path, below the site's root, has been made. */
	readonly hasPicture: (path: string) => boolean;
	/** The small map of the country, below the site's root. */
	readonly map: string;
	/** The feeds that tell of what a page shows. */
	readonly feedsOf: (path: string, text: Text) => readonly Followed[];
	/** Where each style sheet of static pages lies below the site's root. */
	readonly styles: { readonly [name in Style]: string };
}

/** A feed as the head of a page names it. */
interface Followed {
	/** Below the site's root. */
	readonly path: string;
	readonly mediaType: string;
	readonly title: string;
}
export type Style = "document" | "data" | "statistics" | "offline" | "about" | "feeds" | "unscripted";

/** One page in one language, and the ways from it. */
export interface Here {
	readonly site: Site;
	readonly text: Text;
	/** In English, below the site's root. */
	readonly path: string;
	/** The link to another page in this language, or to a view of the first one ("#year=2019"). */
	readonly to: (path: string) => string;
	/** The link to this page in another language. */
	readonly inLanguage: (language: Language) => string;
	/** The link to a file below the site's root. */
	readonly file: (path: string) => string;
	/** A path below the site's root as others are told it: absolute where the site's address is known. */
	readonly told: (path: string) => string;
}

/** Stands on a page of the site. */
export function standOn(site: Site, text: Text, path: string): Here {
	const own = pathIn(text.language, path);
	const file = (to: string) => way(own, to);
	return {
		site,
		text,
		path,
		to: (other) => file(pathIn(text.language, other)),
		inLanguage: (language) => file(pathIn(language, path)),
		file,
		told: (other) => (site.address === null ? file(other) : new URL(other, site.address).href),
	};
}
