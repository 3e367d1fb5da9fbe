import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Archive, LIST_FILES, readArchive } from "../check/archive.ts";
import type { Names } from "../incident/catalogue.ts";
import type { Problem } from "../incident/parse.ts";
import { plain } from "../incident/plain.ts";
import type * as wire from "../incident/wire.ts";

/** The record as read from its files: everything valid, and a problem for everything else. */
export interface RecordRead {
	readonly incidents: readonly wire.Incident[];
	readonly names: Names;
	readonly places: readonly wire.Place[];
	readonly authorities: readonly wire.Authority[];
	readonly provisions: readonly wire.Provision[];
	readonly campaigns: readonly wire.Campaign[];
	readonly groups: readonly wire.Group[];
	readonly sources: readonly wire.Source[];
	readonly publishers: readonly wire.Publisher[];
	readonly claimants: readonly wire.Claimant[];
	readonly tombstones: readonly wire.Tombstone[];
	readonly coverage: readonly wire.Coverage[];
	readonly roles: Archive["roles"];
	readonly problems: readonly Problem[];
	readonly version: { readonly hash: string; readonly date: string };
}

/** Reads the record's folder (public/data). A missing or damaged file is a problem, never an exception. */
export async function readRecord(folder: string): Promise<RecordRead> {
	const files = await readFiles(folder);
	// The checker looks at the texts as they stand; what is published is plain.
	const { archive, problems } = plain(readArchive(files));
	const hash = createHash("sha256");
	for (const [file, text] of files) if (text !== null) hash.update(`${file}\n`).update(text);
	const incidents = archive.incidents.map(({ record }) => record);
	const days = incidents.flatMap(({ added, history }) => [added, ...history.map(({ date }) => date)]);
	const { places, campaigns, groups, authorities, provisions } = archive;
	const { sources, publishers, claimants, tombstones, coverage, roles } = archive;
	return {
		incidents,
		names: {
			places,
			campaigns: campaigns.map(({ id, names }) => ({ id, names })),
			groups: groups.map(({ id, names, alsoKnownAs }) => ({ id, names, alsoKnownAs })),
			authorities: authorities.map(({ id, names }) => ({ id, names })),
			provisions: provisions.map(({ id, code, article, title }) => ({ id, code, article, title })),
		},
		...{
			places,
			authorities,
			provisions,
			campaigns,
			groups,
			sources,
			publishers,
			claimants,
			tombstones,
			coverage,
			roles,
		},
		problems,
		version: { hash: hash.digest("hex").slice(0, 16), date: days.sort().at(-1) ?? "" },
	};
}

/** The text of the record's files by path, as the checker takes them; null for one that is not there. */
export async function readFiles(folder: string): Promise<Map<string, string | null>> {
	const years = await readdir(join(folder, "incidents")).catch(() => []);
	const files = [...years.sort().map((name) => `incidents/${name}`), ...LIST_FILES];
	const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8").catch(() => null)));
	return new Map(files.map((file, at) => [file, texts[at] ?? null]));
}
