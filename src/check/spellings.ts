import type { Archive, Filed } from "./archive.ts";
import { lettersApart, nameKey } from "./nameKey.ts";
import { type Rule, wrongIn } from "./rule.ts";

interface Spelling {
	readonly name: string;
	readonly key: string;
	readonly times: number;
	/** Where it stands first. */
	readonly one: Filed;
	readonly at: number;
}

/** One person, one spelling. */
export const spellings: Rule = {
	name: "spellings",
	says: "A person's name is spelt in one way throughout the record.",
	*find(archive) {
		const byKey = new Map<string, Spelling[]>();
		for (const one of spellingsIn(archive)) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
		for (const variants of byKey.values()) {
			const [usual, ...others] = variants.toSorted((a, b) => b.times - a.times);
			for (const other of others)
				yield found(other, `the spelling of other incidents, ${usual?.name}`, "spell both the same");
		}
	},
};

/** Names that are only alike: perhaps one person's, perhaps two people's. */
export const likeNames: Rule = {
	name: "like-names",
	says: "Names that differ by one letter are two people's.",
	notice: true,
	*find(archive) {
		const all = spellingsIn(archive);
		for (const [at, one] of all.entries())
			for (const other of all.slice(at + 1)) {
				if (one.key === other.key || one.key.length < 9 || lettersApart(one.key, other.key) > 1) continue;
				yield found(
					other,
					`a name unlike ${one.name} (${one.one.record.id})`,
					"spell both the same if they are one person's",
				);
			}
	},
};

function found({ one, at, name }: Spelling, expected: string, mend: string) {
	return wrongIn(one, `people.${at}.name`, expected, name, mend);
}

function spellingsIn({ incidents }: Archive): Spelling[] {
	const byName = new Map<string, Spelling>();
	for (const one of incidents)
		for (const [at, { name }] of one.record.people.entries()) {
			const known = byName.get(name) ?? { name, key: nameKey(name), times: 0, one, at };
			byName.set(name, { ...known, times: known.times + 1 });
		}
	return [...byName.values()];
}
