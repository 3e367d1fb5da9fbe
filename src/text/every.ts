import compile from "icu-minify/compile";
import type { Language } from "../incident/vocabulary.ts";
import { first as firstEn } from "./en/first.ts";
import { later as laterEn } from "./en/later.ts";
import { first as firstKk } from "./kk/first.ts";
import { later as laterKk } from "./kk/later.ts";
import { withLater } from "./later.ts";
import { first as firstRu } from "./ru/first.ts";
import { later as laterRu } from "./ru/later.ts";
import type { Compiled } from "./speak.ts";
import { type Text, textOf } from "./text.ts";

// Every language at once, for the build and for tests; a page loads the one it is written in.
const CATALOGS = {
	en: { first: firstEn, later: laterEn },
	ru: { first: firstRu, later: laterRu },
	kk: { first: firstKk, later: laterKk },
};
const made = new Map<Language, Text>();

/** The text of a language with all its words. */
export function textIn(language: Language): Text {
	const { first, later } = CATALOGS[language];
	const text = made.get(language) ?? withLater(textOf(language, compiled(first, firstEn)), compiled(later, laterEn));
	made.set(language, text);
	return text;
}

/**
 * Compiles the messages of a catalog that no bundler has compiled yet. A message that is given something in English
 * stays one that is given something, also where this language makes no use of it.
 */
export function compiled(catalog: object, english: object = catalog): Compiled {
	const originals = new Map<string, unknown>(Object.entries(english));
	return Object.fromEntries(
		Object.entries(catalog).map(([key, one]) => {
			const original = originals.get(key);
			if (typeof one !== "string") return [key, Array.isArray(one) ? one : compiled(one, original as object)];
			const message = compile(one);
			const isGiven = Array.isArray(typeof original === "string" ? compile(original) : original);
			return [key, isGiven && typeof message === "string" ? [message] : message];
		}),
	);
}
