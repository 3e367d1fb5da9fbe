import { type QueryFunctionContext, useQuery } from "@tanstack/react-query";
import { PUBLISHED, textsQuery } from "../data/files.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { LANGUAGES, type Language } from "../incident/vocabulary.ts";
import type { Text } from "../text/text.ts";
import { loadWordIndexes } from "./lazy.ts";
import type { WordIndexes } from "./wordIndexes.ts";

/**
 * The words to search, made once they are `needed`: at first those of names, then, when their files have come, those of
 * the texts in the page's language, and in every other language whose letters are in `q`. Null until there are any.
 */
export function useWords(catalogue: Catalogue, text: Text, root: URL, needed: boolean, q: string): WordIndexes | null {
	const query = (languages: readonly Language[]) => ({
		...PUBLISHED,
		queryKey: ["words", root.href, catalogue.version.hash, ...languages],
		queryFn: async ({ client }: QueryFunctionContext) => {
			const texts = languages.map((language) => client.ensureQueryData(textsQuery(root, language)));
			return (await loadWordIndexes()).indexWords(catalogue, await Promise.all(texts));
		},
		enabled: needed,
		structuralSharing: false,
	});
	const ofNames = useQuery(query([])).data;
	const ofPage = useQuery(query([text.language])).data;
	return useQuery(query(languagesOf(q, text.language))).data ?? ofPage ?? ofNames ?? null;
}

/** The page's language, and those written in the letters typed: Russian and Kazakh in Cyrillic, English in Latin ones. */
function languagesOf(q: string, page: Language): Language[] {
	return LANGUAGES.filter((one) => one === page || (one === "en" ? /[a-z]/i : /\p{Script=Cyrillic}/u).test(q));
}
