import { type MouseEvent, useState } from "react";
import type { Language } from "../incident/vocabulary.ts";
import type { Text } from "../text/text.ts";
import { offered } from "./offered.ts";

interface LanguageOfferProps {
	readonly text: Text;
	/** Where another language shows the same. */
	readonly inLanguage: (language: Language) => string;
}

/** What is offered, and the name of the way to be rid of it, each in the language that is offered. */
const SAYS: Readonly<Record<Language, { readonly read: string; readonly close: string }>> = {
	en: { read: "Read in English", close: "Close" },
	ru: { read: "Читать по-русски", close: "Закрыть" },
	kk: { read: "Қазақша оқу", close: "Жабу" },
};

/**
 * The same in the reader's own language, as a link; that it was closed is kept nowhere. Whoever comes from another page of
 * this site, as by choosing the language, or loads this one again, has had the offer; so may have those of whom an older
 * browser does not tell where they come from, and the languages stand in the head for them.
 */
export function LanguageOffer({ text, inLanguage }: LanguageOfferProps) {
	const [closed, setClosed] = useState(false);
	const language = offered(text.language, navigator.languages);
	if (closed || language === undefined || hasHadIt()) return null;
	const { read, close } = SAYS[language];
	return (
		<div className="offer" lang={language}>
			<a className="copy-button" href={inLanguage(language)} hrefLang={language}>
				{read}
			</a>
			<button
				type="button"
				className="copy-button"
				aria-label={close}
				onClick={(event) => {
					focusBehind(event);
					setClosed(true);
				}}
			>
				<svg className="summary-cross" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
					<path d="M2 2 10 10M10 2 2 10" />
				</svg>
			</button>
		</div>
	);
}

function hasHadIt(): boolean {
	const { activation } = window.navigation ?? {};
	return activation == null ? history.length > 1 : activation.from !== null;
}

/** The focus goes on to what the card lay over, so that a keyboard need not start again from the top of the page. */
function focusBehind({ currentTarget }: MouseEvent): void {
	currentTarget.closest(".explore-map")?.querySelector<HTMLElement>(".leaflet-container")?.focus();
}
