import { useCallback, useMemo, useState } from "react";
import type { Catalogue } from "../incident/catalogue.ts";
import { through } from "../incident/lens.ts";
import type { Text } from "../text/text.ts";
import type { View } from "../view/view.ts";
import { createAsking } from "./asking.ts";
import { useWords } from "./useWords.ts";

/**
 * What the filter gives. The words to search are made when search is first touched; until they are there an answer to
 * words is `pending`.
 */
export function useAnswers(catalogue: Catalogue, { filter, lens }: View, text: Text, root: URL) {
	const [searching, setSearching] = useState(false);
	const { q } = filter;
	const asksWords = q.trim() !== "";
	const words = useWords(catalogue, text, root, searching || asksWords, q);
	const rows = useMemo(() => words?.incidents.find(q) ?? null, [words, q]);
	// Totals follow the figures chosen; titles keep to the record's own.
	const seen = useMemo(() => through(lens, catalogue), [lens, catalogue]);
	const asking = useMemo(() => createAsking(seen), [seen]);
	return {
		answer: useMemo(() => asking.ask(filter, rows), [asking, filter, rows]),
		/** What finds words; null until some are there. */
		words,
		pending: asksWords && words === null,
		/** To be called when search is entered, and when the timeline is touched. */
		search: useCallback(() => setSearching(true), []),
		touch: useCallback(() => asking.prepare(filter, rows), [asking, filter, rows]),
	};
}
