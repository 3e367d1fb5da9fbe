import { type Archive, readArchive } from "../check/archive.ts";
import { findingsIn } from "../check/rules.ts";
import { type Day, parseDay } from "../incident/date.ts";
import type { Problem } from "../incident/parse.ts";
import type { Incident, Publisher, Source } from "../incident/wire.ts";
import { readFiles } from "../publish/record.ts";

/** The record as one who enters something needs it: what is in it, and which numbers are given already. */
export interface Ledger {
	/** The text of each file of the record. */
	readonly files: ReadonlyMap<string, string | null>;
	readonly archive: Archive;
	/** The day of entry. */
	readonly today: string;
	/** The highest number of an incident, of those withdrawn too: an id is never given twice. */
	readonly lastIncident: number;
	readonly lastSource: number;
	/** Incidents in the record's files; those entered since are in `added`. */
	readonly incidents: ReadonlyMap<string, Incident>;
	readonly added: readonly Incident[];
	readonly sources: ReadonlyMap<string, Source>;
	/** Source ids by the page they cite. */
	readonly sourceAt: ReadonlyMap<string, string>;
	readonly publishers: readonly Publisher[];
	/** Files that cannot be read at all. With one of them nobody can tell which numbers are free. */
	readonly unreadable: readonly Problem[];
	/** What the checker finds in the record as it stands, by `keyOf`: no entry is to blame for it. */
	readonly found: ReadonlySet<string>;
}

/** Reads the record's folder for entering. */
export async function openLedger(folder: string, today: string): Promise<Ledger> {
	return ledgerOf(await readFiles(folder), today);
}

/** The ledger of a record that is given as the text of its files. */
export function ledgerOf(files: ReadonlyMap<string, string | null>, today: string): Ledger {
	const { archive, problems } = readArchive(files);
	// Also of records that the parser refuses: a damaged entry keeps its number.
	const given = [...(archive.ids.incidents ?? []), ...(archive.ids.tombstones ?? [])];
	const { faults, notices } = findingsIn(archive, clockOf(today));
	return {
		...{ files, archive, today, added: [], publishers: archive.publishers },
		lastIncident: highest(given, /^kz-(\d{4,7})$/),
		lastSource: highest([...(archive.ids.sources ?? [])], /^s-(\d{4,6})$/),
		incidents: new Map(archive.incidents.map(({ record }) => [record.id, record])),
		sources: new Map(archive.sources.map((one) => [one.id, one])),
		sourceAt: new Map(archive.sources.map(({ id, url }) => [pageOf(url), id])),
		unreadable: problems.filter(({ id }) => id === "—"),
		found: new Set([...problems, ...faults, ...notices].map(keyOf)),
	};
}

/** The checker's clock on a day. */
export function clockOf(today: string): Day {
	return parseDay(today) ?? 0;
}

/** What tells one finding from another. A record without an id is named by its position, which an entry may move. */
export function keyOf({ file, id, field, expected, came, rule }: Problem): string {
	return [file, id.startsWith("#") ? "#" : id, field, expected, came, rule ?? ""].join(" ");
}

function highest(ids: readonly string[], form: RegExp): number {
	return ids.reduce((most, id) => Math.max(most, Number(form.exec(id)?.[1] ?? 0)), 0);
}

/** What two addresses of one page have in common: not the protocol, "www." or a slash at the end. */
export function pageOf(url: string): string {
	return url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}

/** The id after the last one given. */
export function nextId(prefix: "kz" | "s", last: number): string {
	return `${prefix}-${String(last + 1).padStart(4, "0")}`;
}
