import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type FeedLink, feedsOf, type Scope, scopesOf } from "../feeds/channels.ts";
import { changesOf, entryWriter, type FeedRecord } from "../feeds/entry.ts";
import { type Feed, toAtom, toJsonFeed } from "../feeds/feed.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { byId } from "../incident/lookup.ts";
import { FOLDER_OF, LANGUAGES } from "../incident/vocabulary.ts";
import { textIn } from "../text/every.ts";
import type { Text } from "../text/text.ts";
import type { RecordRead } from "./record.ts";

/** Every feed of the record by its path below the site's root. The same record makes the same bytes. */
export function* feedFiles(
	record: RecordRead,
	catalogue: Catalogue,
	site: string | null,
): Generator<[path: string, content: string]> {
	const { incidents } = record;
	const about: FeedRecord = {
		incidents,
		catalogue,
		sources: byId(record.sources),
		publishers: byId(record.publishers),
	};
	const scopes = scopesOf(incidents, catalogue);
	for (const text of LANGUAGES.map(textIn)) {
		const write = entryWriter(about, text);
		for (const link of feedsOf(scopes, text)) {
			const entries = changesOf(link.channel, about).map(write);
			const feed = feedAs(link, text, entries, record.version.date);
			yield [link.path, link.format === "atom" ? toAtom(feed, site) : toJsonFeed(feed, site)];
		}
	}
}

function feedAs({ channel, path, title }: FeedLink, text: Text, entries: Feed["entries"], recordDay: string): Feed {
	const { language, words } = text;
	// Newest first, yet an older addition may have been corrected since.
	const updated = entries
		.map((one) => one.updated)
		.sort()
		.at(-1);
	return {
		path,
		page: `${FOLDER_OF[language]}${pageOf(channel.of)}`,
		title,
		language,
		author: words.siteName,
		updated: updated ?? recordDay,
		entries,
	};
}

/** The page a feed belongs to: its place's, else its kind's, else everything. */
function pageOf(of: Scope): string {
	if (of.kind === "all") return "";
	return of.kind === "place" ? `places/${of.place.id}/` : `kinds/${of.type}/`;
}

/** Writes the feeds; gives how many. */
export async function writeFeeds(folder: string, ...from: Parameters<typeof feedFiles>): Promise<number> {
	let written = 0;
	for (const [path, content] of feedFiles(...from)) {
		if (written === 0 || path.split("/").length > 2) await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
		written++;
	}
	return written;
}
