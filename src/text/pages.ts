import type { Language } from "../incident/vocabulary.ts";
import { codebook as codebookEn } from "./en/codebook.ts";
import { feeds as feedsEn } from "./en/feeds.ts";
import { fields as fieldsEn } from "./en/fields.ts";
import { pictures as picturesEn } from "./en/pictures.ts";
import { statistics as statisticsEn } from "./en/statistics.ts";
import { compiled } from "./every.ts";
import { codebook as codebookKk } from "./kk/codebook.ts";
import { feeds as feedsKk } from "./kk/feeds.ts";
import { fields as fieldsKk } from "./kk/fields.ts";
import { pictures as picturesKk } from "./kk/pictures.ts";
import { statistics as statisticsKk } from "./kk/statistics.ts";
import { codebook as codebookRu } from "./ru/codebook.ts";
import { feeds as feedsRu } from "./ru/feeds.ts";
import { fields as fieldsRu } from "./ru/fields.ts";
import { pictures as picturesRu } from "./ru/pictures.ts";
import { statistics as statisticsRu } from "./ru/statistics.ts";
import { type Spoken, speak } from "./speak.ts";

// The words of what the build makes whole, pages and files; no script of a page asks for them.
const CATALOGS = {
	en: { codebook: codebookEn, feeds: feedsEn, fields: fieldsEn, pictures: picturesEn, statistics: statisticsEn },
	ru: { codebook: codebookRu, feeds: feedsRu, fields: fieldsRu, pictures: picturesRu, statistics: statisticsRu },
	kk: { codebook: codebookKk, feeds: feedsKk, fields: fieldsKk, pictures: picturesKk, statistics: statisticsKk },
};
type Catalogs = (typeof CATALOGS)["en"];
/** The words of what the build makes, by part. */
export type PageWords = { readonly [P in keyof Catalogs]: Spoken<Catalogs[P]> };
const spoken = new Map<string, unknown>();

/** The words of one part of what the build makes, in a language. */
export function pageWords<P extends keyof Catalogs>(language: Language, part: P): PageWords[P] {
	const key = `${language} ${part}`;
	const words = spoken.get(key) ?? speak<Catalogs[P]>(compiled(CATALOGS[language][part], CATALOGS.en[part]), language);
	spoken.set(key, words);
	return words as PageWords[P];
}
