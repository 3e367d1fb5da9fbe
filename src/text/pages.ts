import type { Language } from "../incident/vocabulary.ts";
import { statistics as statisticsEn } from "./en/statistics.ts";
import { compiled } from "./every.ts";
import { statistics as statisticsKk } from "./kk/statistics.ts";
import { statistics as statisticsRu } from "./ru/statistics.ts";
import { type Spoken, speak } from "./speak.ts";

// The words of pages that the build draws whole; no script of a page asks for them.
const CATALOGS = {
	en: { statistics: statisticsEn },
	ru: { statistics: statisticsRu },
	kk: { statistics: statisticsKk },
};
type Catalogs = (typeof CATALOGS)["en"];
const spoken = new Map<string, unknown>();

/** The words of one kind of page, in a language. */
export function pageWords<P extends keyof Catalogs>(language: Language, page: P): Spoken<Catalogs[P]> {
	const key = `${language} ${page}`;
	const words = spoken.get(key) ?? speak<Catalogs[P]>(compiled(CATALOGS[language][page], CATALOGS.en[page]), language);
	spoken.set(key, words);
	return words as Spoken<Catalogs[P]>;
}
