import type { Passage } from "./passages.ts";
import { passagesOf } from "./passages.ts";
import { type Rule, wrong } from "./rule.ts";

/** What a passage must not hold, what was expected instead, and how to mend it. */
const BANNED: readonly [pattern: RegExp, expected: string, mend: string][] = [
	[/\p{Cc}/u, "one line without control characters", "take the character out"],
	[
		/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/,
		"no characters that turn the direction of writing",
		"take the character out",
	],
	[/[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/, "no invisible characters", "take the character out"],
	[/[\ufffd\ue000-\uf8ff]|\p{Cs}/u, "characters that everybody's fonts have", "read the source again: bytes were lost"],
	[/<[a-z/!?]|javascript:/i, "plain text without markup", "take the markup out"],
	[/&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/i, "plain text without entities", "write the character itself"],
	[/https?:\/\/|\bwww\.|\]\(/i, "prose without a web address", "cite the page in sources"],
	[/ {2}|^\s|\s$/, "single spaces, none at the ends", "take the spare space out"],
	[/\b(?:lorem ipsum|TODO|FIXME|TBD|XXX)\b|\?\?\?/, "a finished text", "finish it"],
	[
		/^(?:unknown|untitled|no title|n\/?a|none|null|undefined|placeholder|неизвестно|нет данных|белгісіз|[\s?…_.–—-]+)$/i,
		"no placeholder",
		"null where nothing is known, or leave it out",
	],
	[
		/[A-Za-z\u00c0-\u024f][\u0400-\u052f]|[\u0400-\u052f][A-Za-z\u00c0-\u024f]/,
		"words in one script",
		"type the word again in one alphabet",
	],
];

/** Texts that every reader's screen shows as they were meant. */
export const characters: Rule = {
	name: "characters",
	says: "Texts hold no markup, invisible or direction characters, placeholders, web addresses, or words of mixed script.",
	*find(archive) {
		for (const passage of passagesOf(archive)) {
			for (const [pattern, expected, mend] of BANNED) {
				const found = pattern.exec(passage.text);
				if (found !== null) yield of(passage, expected, around(passage.text, found.index), mend);
			}
			if (passage.text !== passage.text.normalize("NFC"))
				yield of(
					passage,
					"composed letters (Unicode NFC)",
					passage.text,
					"type the letter with its mark as one character",
				);
		}
	},
};

function of({ file, id, field }: Passage, expected: string, came: string, mend: string) {
	return wrong(file, id, field, expected, came, mend);
}

/** What was found, with a little of what stands about it. */
export function around(text: string, at: number): string {
	return text.slice(Math.max(0, at - 12), at + 30);
}
