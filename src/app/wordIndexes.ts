import type { Catalogue } from "../incident/catalogue.ts";
import { engineOf } from "../incident/engine.ts";
import { nextTask } from "../incident/nextTask.ts";
import { inSlices } from "../incident/slices.ts";
import { LANGUAGES, TYPES } from "../incident/vocabulary.ts";
import { indexNames, indexTexts, type WordIndex } from "../incident/wordIndex.ts";
import { TYPE_NAMES } from "../text/typeNames.ts";

/** Finds incidents and statistics by words. */
export interface WordIndexes {
	readonly incidents: WordIndex;
	readonly statistics: WordIndex;
}
const KINDS = ["incidents", "statistics"] as const;

/** Indexes the words of names and of `texts`, one file a language or none yet: in slices, as many texts take seconds. */
export async function indexWords(
	catalogue: Catalogue,
	texts: readonly { readonly [K in (typeof KINDS)[number]]: readonly string[] }[],
): Promise<WordIndexes> {
	const types = TYPES.map((type) => LANGUAGES.map((language) => TYPE_NAMES[language][type]).join(" "));
	const indexes = {} as { [K in (typeof KINDS)[number]]: WordIndex };
	for (const kind of KINDS) {
		const engine = engineOf(catalogue[kind]);
		const { names } = catalogue;
		const textOf = (row: number) => texts.map((file) => file[kind][row] ?? "").join(" ");
		const work = texts.length === 0 ? indexNames(engine, names, types) : indexTexts(engine, names, types, textOf);
		indexes[kind] = await inSlices(work, nextTask);
	}
	return indexes;
}
