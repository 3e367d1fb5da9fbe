import { useLayoutEffect, useState } from "react";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Text } from "../text/text.ts";
import type { Live } from "./live.ts";
import { useWords } from "./useWords.ts";

/**
 * Gives what answers the words to search. They are made once words are asked for, or what is returned is told so:
 * when search is entered.
 */
export function useSearch(live: Live, catalogue: Catalogue, text: Text, root: URL, q: string): (needed: true) => void {
	const [searching, setSearching] = useState(false);
	const words = useWords(catalogue, text, root, searching || q.trim() !== "", q);
	useLayoutEffect(() => live.find(words), [live, words]);
	return setSearching;
}
