import { LANGUAGE_NAMES, type Text } from "./text.ts";

/** Languages in Kazakh, which many browsers do not know, by CLDR 45: those that sources are written in. */
const IN_KAZAKH: Readonly<Record<string, string>> = {
	ar: "араб тілі",
	be: "беларусь тілі",
	de: "неміс тілі",
	es: "испан тілі",
	et: "эстон тілі",
	fr: "француз тілі",
	id: "индонезия тілі",
	it: "итальян тілі",
	ky: "қырғыз тілі",
	mk: "македон тілі",
	pl: "поляк тілі",
	tk: "түрікмен тілі",
	uk: "украин тілі",
	uz: "өзбек тілі",
};

/** A language by its own name when the interface has it, else in the interface's language: "French". */
export function languageName({ language }: Text, tag: string): string {
	if (Object.hasOwn(LANGUAGE_NAMES, tag)) return LANGUAGE_NAMES[tag as keyof typeof LANGUAGE_NAMES];
	if (language === "kk") return IN_KAZAKH[tag] ?? tag;
	return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
}
