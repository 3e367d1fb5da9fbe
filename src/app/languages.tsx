import { LANGUAGES, type Language } from "../incident/vocabulary.ts";
import { LANGUAGE_NAMES, type Text } from "../text/text.ts";

interface LanguagesProps {
	readonly text: Text;
	/** Where another language shows the same. */
	readonly inLanguage: (language: Language) => string;
}

/** The languages of the page, each a link to the same in it. */
export function Languages({ text, inLanguage }: LanguagesProps) {
	return (
		<nav className="frame-languages" aria-label={text.words.language}>
			{LANGUAGES.map((language) => (
				<a
					key={language}
					href={inLanguage(language)}
					lang={language}
					hrefLang={language}
					aria-current={language === text.language ? "true" : undefined}
					title={LANGUAGE_NAMES[language]}
				>
					{SHORT_NAMES[language]}
				</a>
			))}
		</nav>
	);
}

/** Languages as they are short enough for a phone's head; their whole names are told besides. */
const SHORT_NAMES: Readonly<Record<Language, string>> = { en: "En", ru: "Рус", kk: "Қаз" };
