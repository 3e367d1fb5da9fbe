import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Text } from "../text/text.ts";
import type { Go, Link } from "../view/steps.ts";
import type { View } from "../view/view.ts";

/** What the parts of a sheet are given. */
export interface Reading {
	readonly catalogue: Catalogue;
	readonly view: View;
	readonly text: Text;
	readonly link: Link;
}

/** What a sheet is given: the panel's props, and where the site begins. */
export interface SheetProps extends Reading {
	readonly answer: Answer;
	readonly go: Go;
	readonly root: URL;
	/** Where the pages of this language begin. */
	readonly home: URL;
}
