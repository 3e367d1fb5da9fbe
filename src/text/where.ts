import type { Language } from "../incident/vocabulary.ts";

/**
 * A place as it stands in a sentence: "в Шымкенте", "Шымкентте". English says it without change. Composed by rules
 * that hold for every name of the record's gazetteer, which a test goes through; a new name that needs another form
 * belongs into the exceptions.
 */
export function inPlace(language: Language, name: string): string {
	if (language === "ru") return `в ${name.split(" ").map(prepositional).join(" ")}`;
	return language === "kk" ? locative(name) : name;
}

/** Names whose form follows no rule here: their gender cannot be seen. */
const RUSSIAN: Readonly<Record<string, string>> = { область: "области", Узень: "Узене" };

/** The Russian prepositional case of one word of a name. Beside "область" a proper name stays as it is. */
function prepositional(word: string, at: number, words: readonly string[]): string {
	if (at > 0 && words[0] === "область") return word;
	const known = RUSSIAN[word];
	if (known !== undefined) return known;
	if (/ая$/.test(word)) return word.replace(/ая$/, "ой");
	if (/[ыи]й$/.test(word)) return word.replace(/..$/, "ом");
	if (/ь$/.test(word)) return word.replace(/ь$/, "и");
	if (/[ай]$/.test(word)) return word.replace(/.$/, "е");
	// Алматы, Атырау, Косшы, Шевченко: such endings do not change.
	return /[бвгджзклмнпрстфхцчшщ]$/.test(word) ? `${word}е` : word;
}

/** The Kazakh locative: the suffix follows the last vowel and the last sound; after "облысы", "ауданы" it has an н. */
function locative(name: string): string {
	const word = name.toLocaleLowerCase("kk");
	// И and у stand for either kind of vowel: the one before them tells.
	const vowel = /[аәеоөұүыіэюя](?=[^аәеоөұүыіэюя]*$)/.exec(word)?.[0] ?? (/и[^иу]*$/.test(word) ? "е" : "а");
	// "Қонаев" is spoken with the hard vowel before its Russian ending.
	const soft = "әеөүіэ".includes(vowel) && !/аев$/.test(word);
	if (/(?:облысы|ауданы)$/.test(word)) return `${name}нда`;
	const voiceless = /[бвгдкқпстфхһцчшщ]$/.test(word);
	return name + (voiceless ? "т" : "д") + (soft ? "е" : "а");
}
