import type { Archive } from "./archive.ts";
import { type Rule, wrong } from "./rule.ts";

/** The words that files other than incidents use for kinds; the schema has the rest of the vocabulary. */
const KINDS = {
	campaigns: ["rally-day", "wave", "trial-series", "election", "ban", "other"],
	groups: ["movement", "informal", "ngo", "party", "trade-union", "media"],
	authorities: [
		"executive",
		"military",
		"judicial",
		"security",
		"prosecution",
		"legislative",
		"non-state",
		"unidentified",
	],
	publishers: ["media", "ngo", "aggregator", "activist", "igo", "authority"],
} as const satisfies { [L in keyof Archive]?: readonly string[] };

export const kinds: Rule = {
	name: "kinds",
	says: "The kind of a campaign, group, authority or publisher is one of a short list.",
	*find(archive) {
		for (const list of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
			const known: readonly string[] = KINDS[list];
			for (const { id, kind } of archive[list])
				if (!known.includes(kind))
					yield wrong(
						`${list}.json`,
						id,
						"kind",
						`one of ${known.join(", ")}`,
						kind,
						"choose one, or add the kind to src/check/kinds.ts",
					);
		}
	},
};
