import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { textsQuery } from "../data/files.ts";
import { answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Filter } from "../incident/filter.ts";
import { LANGUAGES, TYPES } from "../incident/vocabulary.ts";
import { matchWords, wordsOf } from "../incident/words.ts";
import type { Text } from "../text/text.ts";
import { TYPE_NAMES } from "../text/typeNames.ts";

/**
 * What the filter gives, of incidents and of statistics. The words to search are made when search is first touched:
 * at once those of names, then those of the texts when their file has come.
 */
export function useAnswers(catalogue: Catalogue, filter: Filter, text: Text, root: URL, searching: boolean) {
	const { incidents, statistics, names } = catalogue;
	const needed = searching || filter.q.trim() !== "";
	const texts = useQuery({ ...textsQuery(root, text.language), enabled: needed }).data;
	const words = useMemo(() => {
		if (!needed) return null;
		const types = TYPES.map((type) => LANGUAGES.map((language) => TYPE_NAMES[language][type]).join(" "));
		return {
			incidents: wordsOf(incidents, names, types, texts?.incidents),
			statistics: wordsOf(statistics, names, types, texts?.statistics),
		};
	}, [needed, incidents, statistics, names, texts]);
	return {
		answer: useMemo(
			() => answer(incidents, filter, words && matchWords(words.incidents, filter.q)),
			[incidents, filter, words],
		),
		statistics: useMemo(
			() => answer(statistics, filter, words && matchWords(words.statistics, filter.q)),
			[statistics, filter, words],
		),
	};
}
