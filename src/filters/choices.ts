import type { Answer } from "../incident/answer.ts";
import type { Catalogue, Names } from "../incident/catalogue.ts";
import type { Facet, Filter } from "../incident/filter.ts";
import { fold } from "../incident/words.ts";
import type { Text } from "../text/text.ts";
import { valueName } from "../text/values.ts";

/** One value of a facet as the panel shows it. */
export interface Choice {
	readonly value: string;
	readonly name: string;
	/** How many incidents there would be with this value alone chosen in its facet. */
	readonly n: number;
	/** `n` against the greatest of the facet, 0 to 1. */
	readonly share: number;
	readonly chosen: boolean;
}

/** All values of a facet in the record's order. */
export function choicesOf(
	text: Text,
	{ incidents, names }: Catalogue,
	{ counts }: Answer,
	filter: Filter,
	facet: Facet,
): Choice[] {
	const ofFacet = counts[facet];
	const most = ofFacet.reduce((a, b) => Math.max(a, b), 1);
	const chosen = new Set<string>(filter[facet]);
	return incidents.facets[facet].values.map((value, i) => {
		const n = ofFacet[i] ?? 0;
		return { value, name: valueName(text, names, facet, value), n, share: n / most, chosen: chosen.has(value) };
	});
}

/** The chosen ones first, then those with most incidents, then by name. */
export function ranked(choices: readonly Choice[], compare: Text["compare"]): Choice[] {
	return choices.toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.n - a.n || compare(a.name, b.name));
}

/** The choices in which every word typed begins some word of some spelling, in any language. */
export function found(choices: readonly Choice[], names: Names, facet: Facet, typed: string): Choice[] {
	const words = fold(typed)
		.split(" ")
		.filter((word) => word !== "");
	if (words.length === 0) return [...choices];
	return choices.filter(({ value, name }) => {
		const spellings = ` ${fold([name, ...spellingsOf(names, facet, value)].join(" "))}`;
		return words.every((word) => spellings.includes(` ${word}`));
	});
}

/** Every other way a value is written: in other languages, earlier, by others. */
function spellingsOf(names: Names, facet: Facet, id: string): string[] {
	const all = (named: { names: object; alsoKnownAs?: readonly string[] } | undefined): string[] =>
		named === undefined ? [] : [...Object.values(named.names as Record<string, string>), ...(named.alsoKnownAs ?? [])];
	const one = <T extends { id: string }>(list: readonly T[]) => list.find((named) => named.id === id);
	switch (facet) {
		case "place":
			return [...all(one(names.places)), ...(one(names.places)?.formerNames.flatMap(all) ?? [])];
		case "campaign":
			return all(one(names.campaigns));
		case "group":
			return all(one(names.groups));
		case "authority":
			return all(one(names.authorities));
		case "provision": {
			const provision = one(names.provisions);
			return provision === undefined ? [] : [...all({ names: provision.code }), ...all({ names: provision.title })];
		}
		case "type":
		case "phase":
		case "year":
		case "grade":
			return [];
	}
}
