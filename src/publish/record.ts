import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type * as v from "valibot";
import type { Names } from "../incident/catalogue.ts";
import { type Problem, parseIncidents, parseJson, parseList } from "../incident/parse.ts";
import * as wire from "../incident/wire.ts";

/** The record as read from its files: everything valid, and a problem for everything else. */
export interface RecordRead {
	readonly incidents: readonly wire.Incident[];
	readonly names: Names;
	readonly campaigns: readonly wire.Campaign[];
	readonly groups: readonly wire.Group[];
	readonly sources: readonly wire.Source[];
	readonly publishers: readonly wire.Publisher[];
	readonly claimants: readonly wire.Claimant[];
	readonly tombstones: readonly wire.Tombstone[];
	readonly coverage: readonly wire.Coverage[];
	readonly problems: readonly Problem[];
	readonly version: { readonly hash: string; readonly date: string };
}

/** Reads the record's folder (public/data). A missing or damaged file is a problem, never an exception. */
export async function readRecord(folder: string): Promise<RecordRead> {
	const problems: Problem[] = [];
	const hash = createHash("sha256");
	const read = async (file: string): Promise<unknown> => {
		const bytes = await readFile(join(folder, file)).catch(() => null);
		if (bytes === null) {
			problems.push({ file, id: "—", field: "—", expected: "a file", came: "nothing" });
			return [];
		}
		hash.update(`${file}\n`).update(bytes);
		const parsed = parseJson(file, bytes.toString("utf8"));
		problems.push(...parsed.problems);
		return parsed.content;
	};
	const list = async <S extends v.GenericSchema>(file: string, schema: S) => {
		const parsed = parseList(file, await read(file), schema);
		problems.push(...parsed.problems);
		return parsed.records;
	};
	const incidents: wire.Incident[] = [];
	const years = (await readdir(join(folder, "incidents")).catch(() => []))
		.filter((name) => name.endsWith(".json"))
		.sort();
	for (const year of years) {
		const file = `incidents/${year}`;
		const parsed = parseIncidents(file, await read(file));
		problems.push(...parsed.problems);
		incidents.push(...parsed.records);
	}
	const places = await list("places.json", wire.place);
	const campaigns = await list("campaigns.json", wire.campaign);
	const groups = await list("groups.json", wire.group);
	const authorities = await list("authorities.json", wire.authority);
	const provisions = await list("provisions.json", wire.provision);
	const [sources, publishers] = [
		await list("sources.json", wire.source),
		await list("publishers.json", wire.publisher),
	];
	const [claimants, tombstones] = [
		await list("claimants.json", wire.claimant),
		await list("tombstones.json", wire.tombstone),
	];
	const coverage = await list("coverage.json", wire.coverage);
	const days = incidents.flatMap(({ added, history }) => [added, ...history.map(({ date }) => date)]);
	return {
		incidents,
		names: {
			places,
			campaigns: campaigns.map(({ id, names }) => ({ id, names })),
			groups: groups.map(({ id, names, alsoKnownAs }) => ({ id, names, alsoKnownAs })),
			authorities: authorities.map(({ id, names }) => ({ id, names })),
			provisions: provisions.map(({ id, code, article, title }) => ({ id, code, article, title })),
		},
		...{ campaigns, groups, sources, publishers, claimants, tombstones, coverage, problems },
		version: { hash: hash.digest("hex").slice(0, 16), date: days.sort().at(-1) ?? "" },
	};
}
