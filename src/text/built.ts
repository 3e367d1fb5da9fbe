import type { Language } from "../incident/vocabulary.ts";
import { feeds as feedsEn } from "./en/feeds.ts";
import { pictures as picturesEn } from "./en/pictures.ts";
import { compiled } from "./every.ts";
import { feeds as feedsKk } from "./kk/feeds.ts";
import { pictures as picturesKk } from "./kk/pictures.ts";
import { feeds as feedsRu } from "./ru/feeds.ts";
import { pictures as picturesRu } from "./ru/pictures.ts";
import { type Spoken, speak } from "./speak.ts";
import type { Text } from "./text.ts";

// The words of what only the build makes: no page loads them.
const en = { feeds: feedsEn, pictures: picturesEn };
const CATALOGS = { en, ru: { feeds: feedsRu, pictures: picturesRu }, kk: { feeds: feedsKk, pictures: picturesKk } };
type Built = Spoken<typeof en>;
const made = new Map<Language, Built>();

/** The words of one part of what the build makes, in a text's language. */
export function builtWords<P extends keyof Built>({ language }: Pick<Text, "language">, part: P): Built[P] {
	const words = made.get(language) ?? speak<typeof en>(compiled(CATALOGS[language], en), language);
	made.set(language, words);
	return words[part];
}
