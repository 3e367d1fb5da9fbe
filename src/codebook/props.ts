import type { CodebookWords } from "../text/codebookWords.ts";
import type { Text } from "../text/text.ts";
import type { CodebookFacts } from "./facts.ts";

/** What every part of the page about the data is made from. */
export interface CodebookProps {
	readonly facts: CodebookFacts;
	readonly text: Text;
	readonly say: CodebookWords;
	/** The link to a file by its path below `data/`. */
	readonly file: (path: string) => string;
}
