import type { Incident } from "../incident/wire.ts";
import { type Rule, repeated, wrong, wrongIn } from "./rule.ts";

const SETS = ["places", "authorities", "groups", "provisions", "follows", "about", "distinctFrom", "sources"] as const;

/** Lists that say each thing once, and never the record itself. */
export const lists: Rule = {
	name: "lists",
	says: "A list names each thing once, and an incident never names itself.",
	*find({ incidents, campaigns, publishers }) {
		for (const one of incidents) {
			for (const field of SETS) {
				const items: readonly string[] = one.record[field] ?? [];
				for (const twice of repeated(items)) yield wrongIn(one, field, "each once", twice, `name ${twice} once`);
				if (items.includes(one.record.id)) yield wrongIn(one, field, "other incidents", one.record.id, "take it out");
			}
			if (one.record.countedIn?.id === one.record.id)
				yield wrongIn(one, "countedIn", "another incident", one.record.id, "name the wider incident, or null");
			for (const twice of repeated(one.record.people.map(({ name }) => name)))
				yield wrongIn(one, "people", "each person once", twice, "merge the two entries");
			for (const twice of repeated(one.record.evidence?.onlyIn ?? []))
				yield wrongIn(one, "evidence.onlyIn", "each once", twice, `name ${twice} once`);
			for (const twice of repeated(one.record.claims.map((claim) => JSON.stringify(claim))))
				yield wrongIn(one, "claims", "each claim once", twice, "take one of the two out");
			yield* partsOf(one.record).map((key) =>
				wrongIn(
					one,
					`parts.${key}`,
					"an article that stands in provisions",
					key,
					`add ${key} to provisions, or take its parts out`,
				),
			);
		}
		for (const { id, organisers, sources } of campaigns)
			for (const [field, items] of Object.entries({ organisers, sources }))
				for (const twice of repeated(items))
					yield wrong("campaigns.json", id, field, "each once", twice, `name ${twice} once`);
		for (const { id, family } of publishers)
			if (family.length === 0)
				yield wrong("publishers.json", id, "family", "at least one voice", family, `write ["${id}"]`);
	},
};

function partsOf({ parts, provisions }: Incident): string[] {
	return Object.keys(parts).filter((key) => !provisions.includes(key));
}
