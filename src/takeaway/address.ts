import { LANGUAGES, type Language } from "../incident/vocabulary.ts";

/** The language that the fragment of a take-away edition's address names: "#/ru/…" is Russian, none is English. */
export function languageIn(hash: string): Language {
	const named = /^#\/(\w+)(?:\/|$)/.exec(hash)?.[1];
	return LANGUAGES.find((language) => language === named) ?? "en";
}

/** The address on the site of a view that the edition addresses by "#/incidents/kz-0421/?year=2019"; other texts as is. */
export function onSite(text: string, site: string): string {
	const [, path, fragment] = /^#\/([^?]*)\??(.*)$/s.exec(text) ?? [];
	if (path === undefined) return text;
	return fragment ? `${site}${path}#${fragment}` : site + path;
}
