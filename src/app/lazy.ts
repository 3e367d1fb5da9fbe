import { type ComponentType, createElement, lazy } from "react";
import type { Language } from "../incident/vocabulary.ts";
import { withLater } from "../text/later.ts";
import type { Compiled } from "../text/speak.ts";
import { type Text, textOf } from "../text/text.ts";

// The parts that the first paint does not need, each in a file of its own. Dynamic imports stand here and nowhere else.

/** The words of a page's first paint, by its language. Their file is preloaded by the page. */
const FIRST: Record<Language, () => Promise<{ first: object }>> = {
	en: () => import("../text/en/first.ts"),
	ru: () => import("../text/ru/first.ts"),
	kk: () => import("../text/kk/first.ts"),
};
const LATER: Record<Language, () => Promise<{ later: object }>> = {
	en: () => import("../text/en/later.ts"),
	ru: () => import("../text/ru/later.ts"),
	kk: () => import("../text/kk/later.ts"),
};

/** The words of a language's first paint, as the build compiled them. */
export async function loadWords(language: Language): Promise<Compiled> {
	return (await FIRST[language]()).first as Compiled;
}

/** All the words of a language, for a page that is drawn when they have come. */
export async function loadEveryWord(language: Language): Promise<Text> {
	const [{ first }, { later }] = await Promise.all([FIRST[language](), LATER[language]()]);
	return withLater(textOf(language, first as Compiled), later as Compiled);
}

/** A part that comes with the words it needs; both are fetched at once. */
function part<P extends { readonly text: Text }>(load: () => Promise<ComponentType<P>>) {
	return lazy(async () => {
		const language = document.documentElement.lang as Language;
		const [Part, { later }] = await Promise.all([load(), LATER[language]()]);
		return {
			default: (props: P) => createElement(Part, { ...props, text: withLater(props.text, later as Compiled) }),
		};
	});
}

/** The map, with Leaflet. Its file is preloaded by the page. */
export const IncidentMap = part(async () => (await import("../map/incidentMap.tsx")).IncidentMap);

/** The list, with the library that keeps only the rows in sight in the page. Preloaded too. */
export const IncidentList = part(async () => (await import("../list/incidentList.tsx")).IncidentList);

/** What the reader must know about a view; mostly nothing. */
export const Notices = part(async () => (await import("./notices.tsx")).Notices);

/** What is asked, in words. Preloaded too. */
export const Sentence = part(async () => (await import("../filters/asked.tsx")).Sentence);
export const Terms = part(async () => (await import("../filters/asked.tsx")).Terms);

/** The filters that are closed at first. Preloaded too. */
export const MoreFilters = part(async () => (await import("../filters/moreFilters.tsx")).MoreFilters);

/** Figures that are never counted, below the list. */
export const Statistics = part(async () => (await import("../list/statistics.tsx")).Statistics);

/** The timeline; the date fields say the same until it is there. Preloaded too. */
export const Timeline = part(async () => (await import("../timeline/timeline.tsx")).Timeline);

/** One incident, with the parser of its file. */
export const IncidentSheet = part(async () => (await import("../sheet/incidentSheet.tsx")).IncidentSheet);

/** Sharing, exporting, embedding: for those who ask for it. */
export const CarryDialog = part(async () => (await import("../carry/carryDialog.tsx")).CarryDialog);

/** The page for what is not in the record. */
export const UnknownPage = part(async () => (await import("../sheet/unknownPage.tsx")).UnknownPage);

/** The index of words, for those who search. */
export const loadWordIndexes = () => import("./wordIndexes.ts");

/** What answers a move of the days at once, for those who touch the timeline. */
export const loadAsker = () => import("../incident/asker.ts");
