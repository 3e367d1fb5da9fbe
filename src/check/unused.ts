import type { Archive, ListName } from "./archive.ts";
import { type Rule, wrong } from "./rule.ts";

/** What nothing refers to is perhaps left over, or something was to refer to it. */
export const unused: Rule = {
	name: "unused",
	says: "Every source, claimant, publisher, group, authority, provision, campaign and role is referred to.",
	notice: true,
	*find(archive) {
		// A year that cannot be read would make a notice of all that it alone refers to.
		if (archive.ids.incidents === null) return;
		const used = usedIn(archive);
		for (const list of Object.keys(used) as (keyof typeof used)[])
			for (const { id } of archive[list])
				if (!used[list].has(id))
					yield wrong(
						`${list}.json`,
						id,
						"id",
						"something that refers to it",
						undefined,
						"take it out, or refer to it",
					);
	},
};

function usedIn({ incidents, campaigns, sources }: Archive) {
	const of = (...ids: readonly (readonly (string | null)[])[]) => new Set<string | null>(ids.flat());
	const each = <T>(get: (one: Archive["incidents"][number]["record"]) => readonly T[]) =>
		incidents.flatMap(({ record }) => get(record));
	return {
		sources: of(
			each((one) => one.sources),
			campaigns.flatMap((one) => one.sources),
		),
		claimants: of(each(({ claims }) => claims.map(({ by }) => by))),
		publishers: of(sources.flatMap(({ publisher, via }) => [publisher, via])),
		groups: of(
			each((one) => one.groups),
			campaigns.flatMap((one) => one.organisers),
		),
		authorities: of(each((one) => one.authorities)),
		provisions: of(each((one) => one.provisions)),
		campaigns: of(each((one) => [one.campaign])),
		roles: of(each(({ people }) => people.map(({ role }) => role))),
	} satisfies { [L in ListName]?: ReadonlySet<string | null> };
}
