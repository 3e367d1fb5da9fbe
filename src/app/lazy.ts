import { type ComponentType, createElement, lazy, type ReactNode, startTransition, useEffect, useState } from "react";
import { Clear as ClearNow, Sentence as SentenceNow, Terms as TermsNow } from "../filters/asked.tsx";
import type { Language } from "../incident/vocabulary.ts";
import { withLater } from "../text/later.ts";
import type { Compiled } from "../text/speak.ts";
import { type Text, textOf } from "../text/text.ts";
import { afterFrame } from "./afterFrame.ts";
import { atRest } from "./atRest.ts";

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

// A part is drawn when the one before it has been and the page has nothing else to do, so that no task is long, and input
// comes between.
let turn: Promise<unknown> = Promise.resolve();
const inTurn = () => (turn = turn.then(() => new Promise<unknown>(afterFrame)).then(atRest));

/**
 * A part that comes with the words it needs, both of which are fetched at once, and takes its turn to be drawn; nothing
 * stands in its place before. A page is built without it, as if it had not come yet.
 */
function part<P extends { readonly text: Text }>(load: () => Promise<ComponentType<P>>) {
	let whole: ComponentType<P> | undefined;
	const fetched = async () => {
		const [Part, later] = await Promise.all([load(), loadLater()]);
		await inTurn();
		whole = withWords(Part, later);
	};
	// biome-ignore lint/correctness/noComponentHookFactories: parts are made once, when this file is loaded
	return function Part(props: P): ReactNode {
		const [, show] = useState<unknown>(null);
		useEffect(() => {
			if (whole !== undefined) return;
			const fail = (failure: unknown) =>
				show(() => {
					throw failure;
				});
			fetched().then(() => startTransition(() => show(true)), fail);
		}, []);
		return whole && createElement(whole, props);
	};
}

/**
 * A file whose parts a built page holds. Once it has been loaded they are drawn at once and not in the next task, so that
 * such a page is taken over without a gap.
 */
function held<F>(load: () => Promise<F>) {
	let come: readonly [F, Compiled] | undefined;
	const fetched = async () => {
		come ??= await Promise.all([load(), loadLater()]);
		return come[0];
	};
	const part = <P extends { readonly text: Text }>(partIn: (file: F) => ComponentType<P>) => {
		const whole = () => come && { default: withWords(partIn(come[0]), come[1]) };
		type Whole = NonNullable<ReturnType<typeof whole>>;
		return lazy(() => atOnce(whole()) ?? fetched().then(() => whole() as Whole));
	};
	return { fetched, part };
}

/** What React takes for a promise that is kept already. */
const atOnce = <T>(part: T | undefined) =>
	part &&
	// biome-ignore lint/suspicious/noThenProperty: it stands for a promise, and is given to nobody but React
	({ then: (take: (part: T) => void) => take(part) } as unknown as Promise<T>);

const withWords =
	<P extends { readonly text: Text }>(Part: ComponentType<P>, later: Compiled) =>
	(props: P) =>
		createElement(Part, { ...props, text: withLater(props.text, later) });

/** The later words of the page's language; a text made at build has them already. */
async function loadLater(): Promise<Compiled> {
	return import.meta.env.SSR ? {} : ((await LATER[document.documentElement.lang as Language]()).later as Compiled);
}

/** The map, with Leaflet. Its file is preloaded by the page. */
export const IncidentMap = part(async () => (await import("../map/incidentMap.tsx")).IncidentMap);

/** The list, with the library that keeps only the rows in sight in the page. Preloaded too. */
export const ListPanel = part(async () => (await import("../list/listPanel.tsx")).ListPanel);

/** What the reader must know about a view; mostly nothing. */
export const Notices = part(async () => (await import("./notices.tsx")).Notices);

/** The filters. Preloaded too. */
export const Filters = part(async () => (await import("../filters/filters.tsx")).Filters);

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

const asked = held(async () => ({ Clear: ClearNow, Sentence: SentenceNow, Terms: TermsNow }));
/** Loads what says in words what is asked. It is in the first script already, but not its words. */
export const loadAsked = asked.fetched;
export const Sentence = asked.part((file) => file.Sentence);
export const Clear = asked.part((file) => file.Clear);
export const Terms = asked.part((file) => file.Terms);

const sheet = held(() => import("../sheet/sheet.tsx"));
/** Loads what stands beside the map when the path names something, with its words and the parser of its files. */
export const loadSheet = sheet.fetched;
export const Sheet = sheet.part((file) => file.Sheet);

/** The index of words, for those who search. */
export const loadWordIndexes = () => import("./wordIndexes.ts");

/** What leaves the site at once. */
export const loadLeaving = () => import("./leave.ts");

/** What answers a move of the days at once, for those who touch the timeline. */
export const loadAsker = () => import("../incident/asker.ts");
