import type { Names } from "./catalogue.ts";
import type { Columns } from "./columns.ts";
import type { WordMatch } from "./answer.ts";

/**
 * Folds a text for search: case, accents and apostrophes away; Kazakh letters to the Russian ones people type without a
 * Kazakh keyboard (ә а, ғ г, қ к, ң н, ө о, ұ ү у, һ х, і и), ё to е, й to и; all else between words to one space.
 */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize("NFD")
		.replace(/\p{Mark}/gu, "")
		.replace(/[әғқңөұүһіıʼ'’`]/g, (letter) => FOLDED[letter] ?? "")
		.replace(/[^\p{Letter}\p{Number}]+/gu, " ")
		.trim();
}
const FOLDED: Record<string, string> = { ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и", ı: "i" };

/** The words of each row, folded: " almaty алматы alma ata detention ...", a space before each word. */
export type Haystack = readonly string[];

/**
 * The words by which each row can be found before any text is loaded: its id, and every spelling in every language of
 * its places, campaign, groups, authorities and law; `typeWords` are the words for each type.
 */
export function wordsOf(columns: Columns, names: Names, typeWords: readonly string[], texts?: readonly string[]): Haystack {
	const all = (named: { names: object; alsoKnownAs?: readonly string[] }) => [
		...Object.values(named.names),
		...(named.alsoKnownAs ?? []),
	];
	const dictionaries = {
		type: typeWords,
		place: names.places.map((place) => [...all(place), ...place.formerNames.flatMap(all)].join(" ")),
		campaign: names.campaigns.map((one) => all(one).join(" ")),
		group: names.groups.map((one) => all(one).join(" ")),
		authority: names.authorities.map((one) => all(one).join(" ")),
		provision: names.provisions.map(({ code, article, title }) => [...all({ names: code }), article, ...all({ names: title })].join(" ")),
	};
	const folded = Object.entries(dictionaries).map(([facet, list]) => {
		const { of, sets } = columns.facets[facet as keyof typeof dictionaries];
		const words = list.map((one) => ` ${fold(one)}`);
		return { of, words: sets.map((set) => set.map((value) => words[value] ?? "").join("")) };
	});
	return Array.from({ length: columns.size }, (_, row) => {
		const names = folded.map(({ of, words }) => words[of[row] ?? 0] ?? "").join("");
		const text = texts?.[row];
		return ` kz ${String(columns.id[row]).padStart(4, "0")}${names}${text === undefined ? "" : ` ${fold(text)}`}`;
	});
}

/** Matches the rows in which every word asked for begins some word. */
export function matchWords(haystack: Haystack, q: string): WordMatch {
	const asked = fold(q);
	if (asked === "") return null;
	const words = asked.split(" ").map((word) => ` ${word}`);
	return (row) => words.every((word) => haystack[row]?.includes(word));
}
