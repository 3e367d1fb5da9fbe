import type { Language } from "../incident/vocabulary.ts";

/** Writes megabytes in a language. Kazakh writes them as Russian does, and Chromium has no Kazakh data of its own. */
export function sizesIn(language: Language): Intl.NumberFormat {
	const locale = language === "kk" ? "ru" : language;
	return new Intl.NumberFormat(locale, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 });
}
