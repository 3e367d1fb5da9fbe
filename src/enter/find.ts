import { fold } from "../incident/words.ts";

/** Something of the record that has an id and is called something. */
export interface Named {
	readonly id: string;
	readonly names?: object;
	readonly name?: string;
	readonly alsoKnownAs?: readonly string[];
	readonly formerNames?: readonly { readonly names: object }[];
}

/** The one thing meant by an id or by any of its names, in any language and spelling; null for none or several. */
export function find<T extends Named>(list: readonly T[], asked: string): T | null {
	const byId = list.find(({ id }) => id === asked);
	if (byId !== undefined) return byId;
	const word = fold(asked);
	const named = word === "" ? [] : list.filter((one) => namesOf(one).includes(word));
	return named.length === 1 ? (named[0] ?? null) : null;
}

/** Up to four ids that may have been meant. */
export function suggestions(list: readonly Named[], asked: string): string[] {
	const word = fold(asked).slice(0, 5);
	if (word === "") return [];
	return list
		.filter((one) => namesOf(one).some((name) => ` ${name}`.includes(` ${word}`)))
		.slice(0, 4)
		.map(({ id }) => id);
}

function namesOf({ id, name, names, alsoKnownAs, formerNames }: Named): string[] {
	const former = (formerNames ?? []).flatMap((one) => Object.values(one.names) as string[]);
	const all = [id, name ?? "", ...(Object.values(names ?? {}) as string[]), ...(alsoKnownAs ?? []), ...former];
	return all.map(fold);
}
