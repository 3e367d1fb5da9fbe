import { pageWords } from "../text/pages.ts";
import type { Text } from "../text/text.ts";
import { Parted } from "./parted.tsx";

/** Who can see what of a reader, what is done about it and what cannot be: the threat model in plain words. */
export function Safety({ text }: { text: Text }) {
	const { contents, safety } = pageWords(text.language, "safety");
	return (
		<Parted title={text.words.pages["about/safety/"]} lead={safety.lead} contents={contents} parts={safety.parts} />
	);
}
