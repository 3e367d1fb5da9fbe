import { type ComponentType, createElement, lazy } from "react";
import { Filters as FiltersNow } from "../filters/filters.tsx";
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
	const [first, later] = await Promise.all([loadWords(language), loadLater()]);
	return withLater(textOf(language, first), later);
}

// When pages are built, a part that only a browser can draw never comes: the page keeps its place, and the browser fills
// it.
const never = () => new Promise<never>(() => {});

/** A part that comes with the words it needs; both are fetched at once. */
function part<P extends { readonly text: Text }>(load: () => Promise<ComponentType<P>>) {
	return lazy(import.meta.env.SSR ? never : async () => withWords(...(await Promise.all([load(), loadLater()]))));
}

function withWords<P extends { readonly text: Text }>(Part: ComponentType<P>, later: Compiled) {
	return { default: (props: P) => createElement(Part, { ...props, text: withLater(props.text, later) }) };
}

/** The later words of the page's language; a text made at build has them already. */
async function loadLater(): Promise<Compiled> {
	return import.meta.env.SSR ? {} : ((await LATER[document.documentElement.lang as Language]()).later as Compiled);
}

/** The filters are in the first script already, but too long for every built page to hold them. */
export const Filters: typeof FiltersNow = import.meta.env.SSR ? (lazy(never) as never) : FiltersNow;

/** The map, with Leaflet. Its file is preloaded by the page. */
export const IncidentMap = part(async () => (await import("../map/incidentMap.tsx")).IncidentMap);

/** The list, with the library that keeps only the rows in sight in the page. Preloaded too. */
export const IncidentList = part(async () => (await import("../list/incidentList.tsx")).IncidentList);

/** What the reader must know about a view; mostly nothing. */
export const Notices = part(async () => (await import("./notices.tsx")).Notices);

/** What is asked, in words. Preloaded too. */
export const Sentence = part(async () => (await import("../filters/asked.tsx")).Sentence);
export const Clear = part(async () => (await import("../filters/asked.tsx")).Clear);
export const Terms = part(async () => (await import("../filters/asked.tsx")).Terms);

/** The filters that are closed at first. Preloaded too. */
export const MoreFilters = part(async () => (await import("../filters/moreFilters.tsx")).MoreFilters);

/** Figures that are never counted, below the list. */
export const Statistics = part(async () => (await import("../list/statistics.tsx")).Statistics);

/** The timeline; the date fields say the same until it is there. Preloaded too. */
export const Timeline = part(async () => (await import("../timeline/timeline.tsx")).Timeline);

/** The page in the reader's own language: nothing, and no file, where it begins with the page's, as it mostly does. */
export const LanguageOffer = part(async () =>
	navigator.language.startsWith(document.documentElement.lang)
		? () => null
		: (await import("./languageOffer.tsx")).LanguageOffer,
);

/** Sharing, exporting, embedding: for those who ask for it. */
export const CarryDialog = part(async () => (await import("../carry/carryDialog.tsx")).CarryDialog);

type SheetFile = typeof import("../sheet/sheet.tsx");
let sheet: ReturnType<typeof withWords<Parameters<SheetFile["Sheet"]>[0]>> | undefined;

/** Loads what stands beside the map when the path names something, with its words and the parser of its files. */
export const loadSheet = async (): Promise<SheetFile> => {
	const [file, later] = await Promise.all([import("../sheet/sheet.tsx"), loadLater()]);
	sheet ??= withWords(file.Sheet, later);
	return file;
};

/** Once loaded it is drawn at once and not in the next task, so that a built page is taken over without a gap. */
export const Sheet = lazy(() => atOnce(sheet) ?? loadSheet().then(() => sheet as NonNullable<typeof sheet>));

/** What React takes for a promise that is kept already. */
const atOnce = <T>(part: T | undefined) =>
	part &&
	// biome-ignore lint/suspicious/noThenProperty: it stands for a promise, and is given to nobody but React
	({ then: (take: (part: T) => void) => take(part) } as unknown as Promise<T>);

/** The index of words, for those who search. */
export const loadWordIndexes = () => import("./wordIndexes.ts");

/** What leaves the site at once. */
export const loadLeaving = () => import("./leave.ts");

/** What answers a move of the days at once, for those who touch the timeline. */
export const loadAsker = () => import("../incident/asker.ts");
