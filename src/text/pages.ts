import type { Language } from "../incident/vocabulary.ts";
import { codebook as codebookEn } from "./en/codebook.ts";
import { fields as fieldsEn } from "./en/fields.ts";
import { statistics as statisticsEn } from "./en/statistics.ts";
import { compiled } from "./every.ts";
import { codebook as codebookKk } from "./kk/codebook.ts";
import { fields as fieldsKk } from "./kk/fields.ts";
import { statistics as statisticsKk } from "./kk/statistics.ts";
import { codebook as codebookRu } from "./ru/codebook.ts";
import { fields as fieldsRu } from "./ru/fields.ts";
import { statistics as statisticsRu } from "./ru/statistics.ts";
import { type Spoken, speak } from "./speak.ts";

// The words of pages that the build draws whole; no script of a page asks for them.
const CATALOGS = {
	en: { codebook: codebookEn, fields: fieldsEn, statistics: statisticsEn },
	ru: { codebook: codebookRu, fields: fieldsRu, statistics: statisticsRu },
	kk: { codebook: codebookKk, fields: fieldsKk, statistics: statisticsKk },
};
type Catalogs = (typeof CATALOGS)["en"];
/** The words of each kind of page. */
export type PageWords = { readonly [P in keyof Catalogs]: Spoken<Catalogs[P]> };
const spoken = new Map<string, unknown>();

/** The words of one kind of page, in a language. */
export function pageWords<P extends keyof Catalogs>(language: Language, page: P): PageWords[P] {
	const key = `${language} ${page}`;
	const words = spoken.get(key) ?? speak<Catalogs[P]>(compiled(CATALOGS[language][page], CATALOGS.en[page]), language);
	spoken.set(key, words);
	return words as PageWords[P];
}
