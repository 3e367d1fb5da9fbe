import type * as v from "valibot";
import { type Problem, parseIncidents, parseJson, parseList } from "../incident/parse.ts";
import * as wire from "../incident/wire.ts";
import { doubleKeys } from "./keys.ts";

/** The files that hold one list each, by the list's name, with the schema of its records. */
const LISTS = {
	places: wire.place,
	campaigns: wire.campaign,
	groups: wire.group,
	authorities: wire.authority,
	provisions: wire.provision,
	sources: wire.source,
	publishers: wire.publisher,
	claimants: wire.claimant,
	tombstones: wire.tombstone,
	coverage: wire.coverage,
	roles: wire.role,
} as const;
export type ListName = keyof typeof LISTS;
/** Lists that a record may do without. */
const OPTIONAL: readonly string[] = ["roles"];

/** The names of the files that an archive is read from, beside the years in `incidents/`. */
export const LIST_FILES: readonly string[] = Object.keys(LISTS).map((name) => `${name}.json`);

/** An incident and the file it stands in. */
export interface Filed {
	readonly file: string;
	readonly record: wire.Incident;
}

type Lists = { readonly [L in ListName]: readonly v.InferOutput<(typeof LISTS)[L]>[] };

/** The whole record as the checker sees it: every list, and the file each incident stands in. */
export interface Archive extends Lists {
	/** In the order of the files. */
	readonly incidents: readonly Filed[];
	/**
	 * The ids in each list, those of refused records too, so that one damaged record does not make a problem of all that
	 * refer to it; null where the list could not be read at all.
	 */
	readonly ids: { readonly [L in ListName | "incidents"]: ReadonlySet<string> | null };
}

export interface ReadArchive {
	readonly archive: Archive;
	readonly problems: readonly Problem[];
}

/**
 * Reads an archive from the text of its files, by path ("incidents/2019.json"; null for one that cannot be read). What
 * is damaged is left out and named. Nothing throws.
 */
export function readArchive(files: ReadonlyMap<string, string | null>): ReadArchive {
	const problems: Problem[] = [];
	const contentOf = (file: string): unknown => {
		const text = files.get(file);
		if (typeof text !== "string") {
			problems.push({ file, id: "—", field: "—", expected: "a file", came: "nothing" });
			return null;
		}
		const parsed = parseJson(file, text);
		problems.push(...parsed.problems);
		if (parsed.problems.length > 0) return null;
		problems.push(...doubleKeys(file, text));
		return parsed.content;
	};
	const idsOf = (content: unknown): string[] | null =>
		Array.isArray(content) ? content.flatMap((one) => (typeof one?.id === "string" ? one.id : [])) : null;

	const incidents: Filed[] = [];
	const incidentIds: string[] = [];
	let isWhole = true;
	for (const file of [...files.keys()].filter((name) => name.startsWith("incidents/")).sort()) {
		if (!/^incidents\/\d{4}\.json$/.test(file)) {
			const mend = "move what is good in it to the file of its year and delete it";
			problems.push({ file, id: "—", field: "—", expected: "a file named for a year", came: file, mend });
			continue;
		}
		const content = contentOf(file);
		const ids = idsOf(content);
		if (ids === null) isWhole = false;
		else incidentIds.push(...ids);
		if (content === null) continue;
		const parsed = parseIncidents(file, content);
		problems.push(...parsed.problems);
		incidents.push(...parsed.records.map((record) => ({ file, record })));
	}

	const ids: Record<string, ReadonlySet<string> | null> = { incidents: isWhole ? new Set(incidentIds) : null };
	const lists: Record<string, unknown> = {};
	for (const [name, schema] of Object.entries(LISTS)) {
		const file = `${name}.json`;
		const isMissing = OPTIONAL.includes(name) && typeof files.get(file) !== "string";
		const content = isMissing ? null : contentOf(file);
		const known = idsOf(content);
		ids[name] = known === null ? null : new Set(known);
		const parsed = content === null ? { records: [], problems: [] } : parseList(file, content, schema);
		lists[name] = parsed.records;
		problems.push(...parsed.problems);
	}
	return { archive: { ...(lists as unknown as Lists), incidents, ids: ids as Archive["ids"] }, problems };
}
