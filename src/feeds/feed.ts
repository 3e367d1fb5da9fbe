import { FOLDER_OF, type Language } from "../incident/vocabulary.ts";
import { type Entry, escaped, uuidOf } from "./entry.ts";

/** A feed with its entries, before it takes a format. */
export interface Feed {
	/** Below the site's root, in the format it will be written in. */
	readonly path: string;
	/** The page it belongs to, below the site's root. */
	readonly page: string;
	readonly title: string;
	readonly language: Language;
	readonly author: string;
	/** The day of the newest entry, or of the record where there is none; never today's. */
	readonly updated: string;
	readonly entries: readonly Entry[];
}

/** The record's licence, which its texts come under in feeds too. */
const LICENCE = { name: "CC BY 4.0", href: "https://creativecommons.org/licenses/by/4.0/" };

/** Midnight of a day in RFC 3339: the record knows days, not hours. */
const timeOf = (day: string) => `${day}T00:00:00Z`;

/** Where something lies: absolute when the site's address is known, else seen from the feed. */
function addressFrom(feed: Pick<Feed, "path">, target: string, site: string | null): string {
	if (site !== null) return new URL(target, new URL("./", site)).href;
	return `${"../".repeat(feed.path.split("/").length - 1)}${target}`;
}

const pageOf = ({ language }: Feed, { about }: Entry) => `${FOLDER_OF[language]}incidents/${about}/`;

/** The feed in the Atom Syndication Format (RFC 4287). Where the site lies may be unknown: Atom's links can be relative. */
export function toAtom(feed: Feed, site: string | null): string {
	const link = (rel: string, target: string, type: string) =>
		`<link rel="${rel}" type="${type}" href="${escaped(addressFrom(feed, target, site))}"/>`;
	const entries = feed.entries.map((entry) =>
		[
			"<entry>",
			`<id>${entry.id}</id>`,
			`<title>${escaped(entry.title)}</title>`,
			link("alternate", pageOf(feed, entry), "text/html"),
			`<published>${timeOf(entry.published)}</published>`,
			`<updated>${timeOf(entry.updated)}</updated>`,
			`<category term="${entry.type.id}" label="${escaped(entry.type.name)}"/>`,
			`<summary>${escaped(entry.summary)}</summary>`,
			`<content type="html">${escaped(entry.html)}</content>`,
			"</entry>",
		].join("\n"),
	);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
		`<id>urn:uuid:${uuidOf(feed.path)}</id>`,
		`<title>${escaped(feed.title)}</title>`,
		`<updated>${timeOf(feed.updated)}</updated>`,
		`<author><name>${escaped(feed.author)}</name></author>`,
		`<rights>${LICENCE.name}</rights>`,
		`<link rel="license" href="${LICENCE.href}"/>`,
		link("self", feed.path, "application/atom+xml"),
		link("alternate", feed.page, "text/html"),
		...entries,
		"</feed>\n",
	].join("\n");
}

/**
 * The feed as JSON Feed 1.1 (jsonfeed.org). Its addresses must be absolute: where the site lies being unknown, they are
 * left out.
 */
export function toJsonFeed(feed: Feed, site: string | null): string {
	const at = (key: string, target: string) => (site === null ? {} : { [key]: addressFrom(feed, target, site) });
	const content = {
		version: "https://jsonfeed.org/version/1.1",
		title: feed.title,
		...at("home_page_url", feed.page),
		...at("feed_url", feed.path),
		language: feed.language,
		authors: [{ name: feed.author }],
		_licence: { about: LICENCE.href, name: LICENCE.name },
		items: feed.entries.map((entry) => ({
			id: entry.id,
			...at("url", pageOf(feed, entry)),
			title: entry.title,
			summary: entry.summary,
			content_html: entry.html,
			date_published: timeOf(entry.published),
			date_modified: timeOf(entry.updated),
			tags: [entry.type.name],
			language: feed.language,
		})),
	};
	return `${JSON.stringify(content)}\n`;
}
