import { useQuery } from "@tanstack/react-query";
import { PUBLISHED, textsQuery } from "../data/files.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Text } from "../text/text.ts";
import { loadWordIndexes } from "./lazy.ts";
import type { WordIndexes } from "./wordIndexes.ts";

/**
 * The words to search, made once they are `needed`: at first those of names, then, when their file has come, those of
 * the texts too. Null until there are any.
 */
export function useWords(catalogue: Catalogue, text: Text, root: URL, needed: boolean): WordIndexes | null {
	const texts = useQuery({ ...textsQuery(root, text.language), enabled: needed }).data;
	const query = (stage: "names" | "texts") => ({
		...PUBLISHED,
		queryKey: ["words", root.href, catalogue.version.hash, text.language, stage],
		queryFn: async () => (await loadWordIndexes()).indexWords(catalogue, stage === "texts" ? texts : undefined),
		enabled: stage === "texts" ? texts !== undefined : needed,
		structuralSharing: false,
	});
	const ofNames = useQuery(query("names")).data;
	return useQuery(query("texts")).data ?? ofNames ?? null;
}
