import type { Texts } from "../incident/wire.ts";
import type { Text } from "../text/text.ts";

/** A text of the record in the reader's language, in English and marked as such where it has none. */
export function Told({ text, texts }: { text: Text; texts: Texts }) {
	const own = texts[text.language];
	return own !== undefined ? own : <span lang="en">{texts.en}</span>;
}
