import { createHash } from "node:crypto";
import type { Catalogue } from "../incident/catalogue.ts";
import type { IncidentId } from "../incident/id.ts";
import { rowOf } from "../incident/lookup.ts";
import type { Incident, Publisher, Source } from "../incident/wire.ts";
import { pageWords } from "../text/pages.ts";
import type { Text } from "../text/text.ts";
import { titleInFull, titleOf } from "../text/titles.ts";
import { CHANGES, type Channel, within } from "./channels.ts";

/** What feeds are made from. */
export interface FeedRecord {
	readonly incidents: readonly Incident[];
	readonly sources: ReadonlyMap<string, Source>;
	readonly publishers: ReadonlyMap<string, Publisher>;
	readonly catalogue: Catalogue;
}

/** One addition or one correction. */
export interface Entry {
	/** A URN that stays the same wherever the site lies and however often it moves. */
	readonly id: string;
	readonly about: IncidentId;
	readonly title: string;
	/** Days as text. An addition is as new as the incident's latest correction says. */
	readonly published: string;
	readonly updated: string;
	readonly summary: string;
	/** The summary with the sources, and with what was corrected. */
	readonly html: string;
	readonly type: { readonly id: string; readonly name: string };
}

/** Feeds hold so many changes; who reads them rarely enough to miss some has the downloads. */
const KEPT = 50;

/** A change of the record, before it is put in words. */
interface Change {
	readonly one: Incident;
	readonly day: string;
	/** Position in the incident's history; null for its addition. */
	readonly at: number | null;
}

/** The latest changes a channel tells of, newest first; of one day, the incidents entered last come first. */
export function changesOf(
	{ change, of }: Channel,
	{ incidents, catalogue }: Pick<FeedRecord, "incidents" | "catalogue">,
): Change[] {
	const found = incidents
		.filter(within(of, catalogue))
		.flatMap((one): Change[] =>
			change === "added"
				? [{ one, day: one.added, at: null }]
				: one.history.map(({ date }, at) => ({ one, day: date, at })),
		);
	const number = ({ one }: Change) => Number(one.id.slice(3));
	const newestFirst = (a: Change, b: Change) =>
		b.day.localeCompare(a.day) || number(b) - number(a) || (b.at ?? 0) - (a.at ?? 0);
	return found.sort(newestFirst).slice(0, KEPT);
}

/** Puts changes in words, each once however many feeds tell of it. */
export function entryWriter(record: FeedRecord, text: Text): (change: Change) => Entry {
	const written = new Map<string, Entry>();
	return (change) => {
		const key = `${change.one.id} ${change.at ?? CHANGES[0]}`;
		const entry = written.get(key) ?? entryOf(change, record, text);
		written.set(key, entry);
		return entry;
	};
}

function entryOf({ one, day, at }: Change, record: FeedRecord, text: Text): Entry {
	const { dates, name } = text;
	const words = pageWords(text.language, "feeds");
	const found = rowOf(record.catalogue, one.id);
	const title = found === null ? one.id : titleInFull(text, titleOf(text, record.catalogue, found.columns, found.row));
	const correction = at === null ? undefined : one.history[at];
	const latest = [one.added, ...one.history.map(({ date }) => date)].sort().at(-1) ?? one.added;
	const was = correction?.was ?? null;
	// What was corrected is told in the language of those who keep the record.
	const corrected =
		correction === undefined
			? []
			: [
					`<p>${escaped(words.correction({ date: dates.day(dates.parse(correction.date)) }))}: <span lang="en">${escaped(correction.what)}</span></p>`,
					...(was === null ? [] : [`<p>${escaped(words.was)}: <span lang="en">${escaped(was)}</span></p>`]),
				];
	const language = one.summary[text.language] === undefined ? "en" : text.language;
	return {
		id: `urn:uuid:${uuidOf(at === null ? one.id : `${one.id} corrected ${at + 1}`)}`,
		about: one.id,
		title,
		published: day,
		updated: at === null ? latest : day,
		summary: name(one.summary),
		html: [
			...corrected,
			`<p lang="${language}">${escaped(name(one.summary))}</p>`,
			`<p>${escaped(words.sources)}:</p>`,
			`<ul>${one.sources.map((id) => `<li>${sourceHtml(id, record)}</li>`).join("")}</ul>`,
		].join(""),
		type: { id: one.type, name: text.words.types[one.type] },
	};
}

function sourceHtml(id: string, { sources, publishers }: FeedRecord): string {
	const source = sources.get(id);
	if (source === undefined) return escaped(id);
	const { url, publisher, title, published, language } = source;
	const of = publishers.get(publisher)?.name ?? publisher;
	const shown = `<a href="${escaped(url)}"${language === null ? "" : ` hreflang="${escaped(language)}"`}>${escaped(title ?? url)}</a>`;
	return `${escaped(of)}: ${shown}${published === null ? "" : `, ${escaped(published)}`}`;
}

/** A text as it may stand in HTML or XML, in an element or a quoted attribute; what XML 1.0 has no place for is left out. */
export function escaped(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

/** The namespace of our names: drawn once, never to be changed, or every reader would get every entry anew. */
const NAMESPACE = "8f0c3c0e-6d0e-5c53-9a43-3f2c1f6f7a21";

/** A name-based UUID, version 5 (RFC 9562, 5.5). */
export function uuidOf(name: string, namespace = NAMESPACE): string {
	const space = Buffer.from(namespace.replaceAll("-", ""), "hex");
	const bytes = createHash("sha1").update(space).update(name, "utf8").digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.toString("hex");
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
