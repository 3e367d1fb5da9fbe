import { LANGUAGES, type Language } from "../incident/vocabulary.ts";
import type { Incident } from "../incident/wire.ts";
import { languageName } from "../text/languageName.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";

interface Props {
	readonly text: Text;
	readonly incident: Incident;
}

/** That the text shown is a translation which nobody has reviewed yet; nothing when it is not. */
export function Unreviewed({ text, incident, language }: Props & { language: Language }) {
	const isOriginal = language === "en" || incident.summary[language] === undefined;
	if (isOriginal || incident.translation?.status !== "machine, unreviewed") return null;
	return <p className="sheet-quiet">{wordsOf(text, "sheet").unreviewed}</p>;
}

/** What happened, in the other languages the record has it in, folded away. */
export function OtherTexts({ text, incident }: Props) {
	const { summary } = incident;
	const shown = summary[text.language] === undefined ? "en" : text.language;
	return LANGUAGES.map((language) => {
		const told = summary[language];
		if (told === undefined || language === shown) return null;
		return (
			<details className="sheet-other" key={language}>
				<summary>
					<span lang={language}>{languageName(text, language)}</span>
				</summary>
				<p lang={language}>{told}</p>
				<Unreviewed text={text} incident={incident} language={language} />
			</details>
		);
	});
}
