import type { later } from "./en/later.ts";
import { type Compiled, speak } from "./speak.ts";
import type { Later, Text } from "./text.ts";

const known = new WeakMap<Text, Text>();

/** The same text with the words of the later parts; the same one every time, so that nothing is drawn anew. */
export function withLater(text: Text, catalog: Compiled): Text {
	if (text.later !== null) return text;
	const full = known.get(text) ?? { ...text, later: speak<typeof later>(catalog, text.language) };
	known.set(text, full);
	return full;
}

/** The words of one later part. A part is drawn only when its words are there; else this is a fault of the program. */
export function wordsOf<P extends keyof Later>({ later }: Pick<Text, "later">, part: P): Later[P] {
	if (later === null) throw new Error(`the words of ${part} have not come`);
	return later[part];
}
