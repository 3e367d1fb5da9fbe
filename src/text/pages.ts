import type { Language } from "../incident/vocabulary.ts";
import { about as aboutEn } from "./en/about.ts";
import { accessibility as accessibilityEn } from "./en/accessibility.ts";
import { campaign as campaignEn } from "./en/campaign.ts";
import { codebook as codebookEn } from "./en/codebook.ts";
import { document as documentEn } from "./en/document.ts";
import { feeds as feedsEn } from "./en/feeds.ts";
import { fields as fieldsEn } from "./en/fields.ts";
import { keep as keepEn } from "./en/keep.ts";
import { pictures as picturesEn } from "./en/pictures.ts";
import { safety as safetyEn } from "./en/safety.ts";
import { statistics as statisticsEn } from "./en/statistics.ts";
import { compiled } from "./every.ts";
import { about as aboutKk } from "./kk/about.ts";
import { accessibility as accessibilityKk } from "./kk/accessibility.ts";
import { campaign as campaignKk } from "./kk/campaign.ts";
import { codebook as codebookKk } from "./kk/codebook.ts";
import { document as documentKk } from "./kk/document.ts";
import { feeds as feedsKk } from "./kk/feeds.ts";
import { fields as fieldsKk } from "./kk/fields.ts";
import { keep as keepKk } from "./kk/keep.ts";
import { pictures as picturesKk } from "./kk/pictures.ts";
import { safety as safetyKk } from "./kk/safety.ts";
import { statistics as statisticsKk } from "./kk/statistics.ts";
import { about as aboutRu } from "./ru/about.ts";
import { accessibility as accessibilityRu } from "./ru/accessibility.ts";
import { campaign as campaignRu } from "./ru/campaign.ts";
import { codebook as codebookRu } from "./ru/codebook.ts";
import { document as documentRu } from "./ru/document.ts";
import { feeds as feedsRu } from "./ru/feeds.ts";
import { fields as fieldsRu } from "./ru/fields.ts";
import { keep as keepRu } from "./ru/keep.ts";
import { pictures as picturesRu } from "./ru/pictures.ts";
import { safety as safetyRu } from "./ru/safety.ts";
import { statistics as statisticsRu } from "./ru/statistics.ts";
import { type Spoken, speak } from "./speak.ts";

// The words of what the build makes whole, pages and files; no script of a page asks for them.
const CATALOGS = {
	en: {
		about: aboutEn,
		accessibility: accessibilityEn,
		campaign: campaignEn,
		codebook: codebookEn,
		document: documentEn,
		feeds: feedsEn,
		fields: fieldsEn,
		keep: keepEn,
		pictures: picturesEn,
		safety: safetyEn,
		statistics: statisticsEn,
	},
	ru: {
		about: aboutRu,
		accessibility: accessibilityRu,
		campaign: campaignRu,
		codebook: codebookRu,
		document: documentRu,
		feeds: feedsRu,
		fields: fieldsRu,
		keep: keepRu,
		pictures: picturesRu,
		safety: safetyRu,
		statistics: statisticsRu,
	},
	kk: {
		about: aboutKk,
		accessibility: accessibilityKk,
		campaign: campaignKk,
		codebook: codebookKk,
		document: documentKk,
		feeds: feedsKk,
		fields: fieldsKk,
		keep: keepKk,
		pictures: picturesKk,
		safety: safetyKk,
		statistics: statisticsKk,
	},
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
