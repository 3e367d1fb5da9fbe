import { queryOptions } from "@tanstack/react-query";
import { type IncidentId, isIncidentId } from "../incident/id.ts";
import { byId } from "../incident/lookup.ts";
import { type Parsed, type Problem, readList } from "../incident/parse.ts";
import { plain } from "../incident/plain.ts";
import * as wire from "../incident/wire.ts";
import { FileError, getJson, PUBLISHED } from "./files.ts";

// The record's own files, read in full when an incident is opened. Apart from files.ts, so that the schema library is
// not loaded before that.

/** The incidents and statistics whose date begins in a year, and a problem for each that could not be read. */
export function yearQuery(root: URL, year: number) {
	const file = `incidents/${String(year).padStart(4, "0")}.json`;
	return queryOptions({
		...PUBLISHED,
		queryKey: ["year", root.href, year],
		queryFn: async (): Promise<Parsed<wire.Incident>> =>
			plain(await readList(file, await getJson(root, `data/${file}`), wire.incident)),
	});
}

/** What the ids in an incident stand for, each kind by id; whatever could not be read is a problem and left out. */
export interface References {
	readonly sources: ReadonlyMap<string, wire.Source>;
	readonly publishers: ReadonlyMap<string, wire.Publisher>;
	readonly claimants: ReadonlyMap<string, wire.Claimant>;
	readonly authorities: ReadonlyMap<string, wire.Authority>;
	readonly groups: ReadonlyMap<string, wire.Group>;
	readonly provisions: ReadonlyMap<string, wire.Provision>;
	readonly tombstones: ReadonlyMap<string, wire.Tombstone>;
	/** What named people were, by its English words. */
	readonly roles: ReadonlyMap<string, wire.Role>;
	readonly problems: readonly Problem[];
}

/** All files of names and sources. One that is missing or damaged does not lose the others; when none comes, it fails. */
export function referencesQuery(root: URL) {
	return queryOptions({
		...PUBLISHED,
		queryKey: ["references", root.href],
		queryFn: () => getReferences(root),
	});
}

async function getReferences(root: URL): Promise<References> {
	const problems: Problem[] = [];
	const failures: FileError[] = [];
	let asked = 0;
	const map = async <T extends { id: string }>(
		file: string,
		parse: (file: string, content: unknown) => Promise<Parsed<T>>,
	) => {
		asked++;
		const content = await getJson(root, `data/${file}`).catch((error: unknown) => {
			if (!(error instanceof FileError)) throw error;
			failures.push(error);
			problems.push({ file, id: "—", field: "—", expected: "a list of records", came: error.message });
			return [];
		});
		const read = plain(await parse(file, content));
		problems.push(...read.problems);
		return byId(read.records);
	};
	const [sources, publishers, claimants, authorities, groups, provisions, tombstones, roles] = await Promise.all([
		map("sources.json", (...at) => readList(...at, wire.source)),
		map("publishers.json", (...at) => readList(...at, wire.publisher)),
		map("claimants.json", (...at) => readList(...at, wire.claimant)),
		map("authorities.json", (...at) => readList(...at, wire.authority)),
		map("groups.json", (...at) => readList(...at, wire.group)),
		map("provisions.json", (...at) => readList(...at, wire.provision)),
		map("tombstones.json", (...at) => readList(...at, wire.tombstone)),
		map("roles.json", (...at) => readList(...at, wire.role)),
	]);
	const [failure] = failures;
	if (failure !== undefined && failures.length === asked) throw failure;
	return { sources, publishers, claimants, authorities, groups, provisions, tombstones, roles, problems };
}

/** What points at an incident, oldest first: its own record only says what it points at. */
export interface Links {
	readonly followedBy: readonly IncidentId[];
	readonly aboutThis: readonly IncidentId[];
	/** Those whose figures this one's includes. */
	readonly includes: readonly IncidentId[];
	/** The other stages of the same criminal case. */
	readonly case: readonly IncidentId[];
}

/** The reverse links between incidents, made at build. Whatever has not their form is left out. */
export function linksQuery(root: URL) {
	return queryOptions({
		...PUBLISHED,
		queryKey: ["links", root.href],
		queryFn: async () => readLinks(await getJson(root, "data/links.json")),
	});
}

/** Reads the links; whatever has not their form is left out. */
export function readLinks(content: unknown): ReadonlyMap<string, Links> {
	const ids = (list: unknown): IncidentId[] =>
		Array.isArray(list) ? list.filter((one): one is IncidentId => typeof one === "string" && isIncidentId(one)) : [];
	const links = Object.entries(typeof content === "object" && content !== null ? content : {}).map(
		([id, of]: [string, unknown]): [string, Links] => {
			const how = (of ?? {}) as { [how in keyof Links]?: unknown };
			const { followedBy, aboutThis, includes } = how;
			return [
				id,
				{ followedBy: ids(followedBy), aboutThis: ids(aboutThis), includes: ids(includes), case: ids(how.case) },
			];
		},
	);
	return new Map(links);
}
