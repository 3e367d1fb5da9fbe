import type { Language } from "../incident/vocabulary.ts";
import type { PageWords } from "../text/pages.ts";
import type { Text } from "../text/text.ts";
import type { CodebookFacts } from "./facts.ts";

/** What every part of the page about the data is made from. */
export interface CodebookProps {
	readonly facts: CodebookFacts;
	readonly text: Text;
	readonly say: PageWords["codebook"];
	/** The link to a file by its path below `data/`. */
	readonly file: (path: string) => string;
	/** The site's first page in a language, as others are told of it; null where the site's address is not known. */
	readonly address: (language: Language) => string | null;
}
