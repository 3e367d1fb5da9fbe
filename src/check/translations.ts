import { createHash } from "node:crypto";
import type { Problem } from "../incident/parse.ts";
import type { Texts } from "../incident/wire.ts";
import type { Archive } from "./archive.ts";
import { passagesOf } from "./passages.ts";
import { type Rule, wrong } from "./rule.ts";

/** A text that says when its translations were made, and where it stands. */
interface Translated {
	readonly file: string;
	readonly id: string;
	readonly field: string;
	readonly texts: Texts;
	readonly translation: { readonly of: string } | undefined;
}

/** Translations that say what the English text says now. */
export const translations: Rule = {
	name: "translations",
	says: "A translation was made from the English text as it stands, in its own language and alphabet.",
	*find(archive) {
		for (const { file, id, field, texts, translation } of translatedIn(archive)) {
			const now = digestOf(texts.en);
			const isTranslated = texts.ru !== undefined || texts.kk !== undefined;
			if (translation === undefined && isTranslated)
				yield wrong(
					file,
					id,
					"translation",
					"what the translations were made from",
					undefined,
					`compare them with the English text, then write { "status": "machine, unreviewed", "of": "${now}" }`,
				);
			if (translation !== undefined && !isTranslated)
				yield wrong(file, id, "translation", "translations", field, "add them, or take translation out");
			if (translation !== undefined && isTranslated && translation.of !== now)
				yield wrong(
					file,
					id,
					"translation.of",
					now,
					translation.of,
					"the English text has changed: translate again, then write this number",
				);
			yield* scriptsOf(file, id, field, texts);
		}
	},
};

/** Texts that stand in English only. */
export const languages: Rule = {
	name: "languages",
	says: "Every text and name stands in Kazakh and Russian beside English.",
	*find(archive) {
		const passages = passagesOf(archive);
		const present = new Set(passages.map(({ file, id, field }) => `${file} ${id} ${field}`));
		for (const { file, id, field, language } of passages) {
			if (language !== "en") continue;
			for (const other of ["ru", "kk"]) {
				const translated = field.replace(/en$/, other);
				if (!present.has(`${file} ${id} ${translated}`))
					yield wrong(file, id, translated, "a text", undefined, "translate the English text");
			}
		}
	},
};

/** The first 8 hexadecimal digits of a text's SHA-256. */
export function digestOf(text: string): string {
	return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

function translatedIn({ incidents, campaigns }: Archive): Translated[] {
	return [
		...incidents.map(({ file, record }) => ({
			file,
			id: record.id,
			field: "summary",
			texts: record.summary,
			translation: record.translation,
		})),
		...campaigns.map(({ id, account, translation }) => ({
			file: "campaigns.json",
			id,
			field: "account",
			texts: account,
			translation,
		})),
	];
}

function* scriptsOf(file: string, id: string, field: string, { en, ru, kk }: Texts): Iterable<Problem> {
	const bad = (language: string, expected: string, came: string) =>
		wrong(file, id, `${field}.${language}`, expected, came, "put each text under its own language");
	if (share(en, /\p{sc=Cyrillic}/gu) > 0.2) yield bad("en", "English", en);
	for (const [language, text] of Object.entries({ ru, kk }))
		if (text !== undefined && share(text, /\p{sc=Cyrillic}/gu) < 0.5) yield bad(language, "Cyrillic letters", text);
	if (ru !== undefined && /[әғқңөұүһі]/iu.test(ru) && share(ru, /[әғқңөұүһі]/giu) > 0.05)
		yield bad("ru", "Russian", ru);
	if (kk !== undefined && kk.length > 60 && !/[әғқңөұүһі]/iu.test(kk)) yield bad("kk", "Kazakh", kk);
}

/** How much of a text's letters a pattern finds. */
function share(text: string, pattern: RegExp): number {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	return letters === 0 ? 0 : (text.match(pattern)?.length ?? 0) / letters;
}
