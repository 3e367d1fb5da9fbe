import { once } from "../incident/once.ts";
import type { Language } from "../incident/vocabulary.ts";
import type { Place, Texts } from "../incident/wire.ts";
import { type Dates, datesIn } from "./dates.ts";
import type { first } from "./en/first.ts";
import type { later } from "./en/later.ts";
import { joined } from "./lists.ts";
import { type Compiled, type Spoken, speak } from "./speak.ts";
import { TYPE_NAMES } from "./typeNames.ts";

/** The words of the first paint. */
export type Words = Spoken<typeof first> & { readonly types: (typeof TYPE_NAMES)["en"] };
/** The words of the parts that come later, by part. */
export type Later = Spoken<typeof later>;

/** Everything a panel needs to speak one language: its words, numbers, dates and names. */
export interface Text {
	readonly language: Language;
	readonly words: Words;
	/** Null until they have come. */
	readonly later: Later | null;
	/** Of whole numbers from 0. */
	readonly number: (n: number) => string;
	readonly dates: Dates;
	/** A name of the record in this language, in English where it has none. */
	readonly name: (names: Texts) => string;
	readonly list: (parts: readonly string[]) => string;
	/** The same, joined by "or". */
	readonly either: (parts: readonly string[]) => string;
	readonly compare: (a: string, b: string) => number;
}

/** Between the thousands of a whole number. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * Makes the text of a language from its first words. Numbers, lists and dates are written by the patterns of CLDR in those
 * words: many browsers hold no Kazakh, a built page must say what the app says, and the first formatter that a page makes
 * took Chromium 16 to 57 ms, in one piece.
 */
export function textOf(language: Language, catalog: Compiled): Text {
	const words = { ...speak<typeof first>(catalog, language), types: TYPE_NAMES[language] };
	const collator = once(() => new Intl.Collator(language, { numeric: true }));
	return {
		language,
		words,
		later: null,
		number: (n) => String(n).replace(THOUSANDS, words.thousands),
		dates: datesIn(words),
		name: (names) => names[language] ?? names.en,
		list: (parts) => joined(parts, words.lists.and),
		either: (parts) => joined(parts, words.lists.or),
		compare: (a, b) => collator().compare(a, b),
	};
}

/** What languages call themselves. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", ru: "Русский", kk: "Қазақша" };

/** The name a place bore through those days. */
export function nameThen(text: Text, { names, formerNames }: Place, first: number, last = first): string {
	const former = formerNames.find(
		({ from, to }) =>
			(from === null || text.dates.parse(from) <= first) && (to === null || last <= text.dates.parse(to)),
	);
	return text.name(former?.names ?? names);
}

const asItIs = (name: string) => name;

/**
 * A place by the name it bore through those days, today's beside it: "Nur-Sultan (now Astana)". `as` puts the name it
 * bore into the form a sentence asks for.
 */
export function placeName(text: Text, place: Place, first?: number, last = first, as = asItIs): string {
	const now = text.name(place.names);
	if (first === undefined || last === undefined) return as(now);
	const then = nameThen(text, place, first, last);
	return then === now ? as(now) : text.words.nowNamed({ former: as(then), now });
}
