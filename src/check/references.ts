import { SLUG } from "../incident/id.ts";
import type { Problem } from "../incident/parse.ts";
import type { Archive, Filed } from "./archive.ts";
import { type Rule, wrong, wrongIn } from "./rule.ts";

/** Everything that is named exists. */
export const references: Rule = {
	name: "references",
	says: "Every place, group, authority, provision, campaign, claimant, publisher, source and incident named exists.",
	*find(archive) {
		for (const one of archive.incidents) {
			for (const [field, list, id] of namedBy(one))
				if (archive.ids[list]?.has(id) === false)
					yield wrongIn(one, field, `an id in ${fileOf(list)}`, id, mendOf(list));
			for (const [field, source] of citedBy(one))
				if (!one.record.sources.includes(source))
					yield wrongIn(one, field, "one of the incident's sources", source, `add ${source} to its sources`);
		}
		yield* others(archive);
	},
};

type Target = keyof Archive["ids"];

function namedBy({ record }: Filed): [field: string, list: Target, id: string][] {
	const each = (field: string, list: Target, ids: readonly string[] = []) =>
		ids.map((id, at): [string, Target, string] => [`${field}.${at}`, list, id]);
	return [
		...each("places", "places", record.places),
		...each("authorities", "authorities", record.authorities),
		...each("groups", "groups", record.groups),
		...each("provisions", "provisions", record.provisions),
		...each("sources", "sources", record.sources),
		...each("follows", "incidents", record.follows),
		...each("about", "incidents", record.about),
		...each("distinctFrom", "incidents", record.distinctFrom),
		...(record.campaign === null ? [] : ([["campaign", "campaigns", record.campaign]] as [string, Target, string][])),
		...(record.countedIn === null
			? []
			: ([["countedIn.id", "incidents", record.countedIn.id]] as [string, Target, string][])),
		...record.claims.flatMap(({ by, scope }, at): [string, Target, string][] => [
			[`claims.${at}.by`, "claimants", by],
			...(scope?.place === undefined
				? []
				: ([[`claims.${at}.scope.place`, "places", scope.place]] as [string, Target, string][])),
		]),
		...record.people.map(({ role }, at): [string, Target, string] => [`people.${at}.role`, "roles", role]),
	];
}

/** The pages that stand for something in particular, which the incident must cite. */
function citedBy({ record: { claims, evidence } }: Filed): [field: string, source: string][] {
	const claimed = claims.map(({ source }, at): [string, string | null] => [`claims.${at}.source`, source]);
	const only = (evidence?.onlyIn ?? []).map((source, at): [string, string] => [`evidence.onlyIn.${at}`, source]);
	const all = [...claimed, ["evidence.statedIn", evidence?.statedIn ?? null] as const, ...only];
	return all.flatMap(([field, source]) => (source === null ? [] : [[field, source]]));
}

function* others({ campaigns, places, sources, publishers, ids }: Archive): Iterable<Problem> {
	for (const { id, organisers, sources: cited } of campaigns) {
		for (const [at, group] of organisers.entries())
			if (ids.groups?.has(group) === false)
				yield wrong("campaigns.json", id, `organisers.${at}`, "an id in groups.json", group, mendOf("groups"));
		for (const [at, source] of cited.entries())
			if (ids.sources?.has(source) === false)
				yield wrong("campaigns.json", id, `sources.${at}`, "an id in sources.json", source, mendOf("sources"));
	}
	const kindOf = new Map(places.map(({ id, kind }) => [id as string, kind]));
	for (const { id, region } of places) {
		if (region === null) continue;
		const kind = kindOf.get(region);
		const isGood = kind === undefined ? ids.places?.has(region) !== false : kind === "region";
		if (!isGood)
			yield wrong("places.json", id, "region", "the id of a region in places.json", region, "name the region, or null");
	}
	for (const { id, publisher, via } of sources) {
		if (ids.publishers?.has(publisher) === false)
			yield wrong("sources.json", id, "publisher", "an id in publishers.json", publisher, mendOf("publishers"));
		if (via !== null && SLUG.test(via) && ids.publishers?.has(via) === false)
			yield wrong("sources.json", id, "via", "an id in publishers.json, or a name", via, mendOf("publishers"));
	}
	const families = new Set(publishers.flatMap(({ family }) => family));
	for (const { id, family } of publishers)
		if (family.length === 1 && family[0] !== id && ids.publishers?.has(family[0] ?? "") === false && families.size > 0)
			yield* strayFamily(id, family[0] ?? "", publishers);
}

/** A family that no publisher is named for must at least have two members, or it is a slip of the pen. */
function strayFamily(id: string, family: string, publishers: Archive["publishers"]): Problem[] {
	if (publishers.filter((one) => one.family.includes(family)).length > 1) return [];
	return [
		wrong(
			"publishers.json",
			id,
			"family",
			"a family with another member, or the publisher's own id",
			family,
			`write ["${id}"]`,
		),
	];
}

function fileOf(list: Target): string {
	return list === "incidents" ? "the record" : `${list}.json`;
}

function mendOf(list: Target): string {
	return list === "incidents" ? "name an incident that exists" : `mend the id, or add it to ${fileOf(list)}`;
}
