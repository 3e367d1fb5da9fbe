import { FOLDER_OF, type Language } from "../incident/vocabulary.ts";

/** Where the pages of a language begin, below the site's root: English at the root itself, the others in a folder. */
export function homeOf(root: URL, language: Language): URL {
	return new URL(root.href + FOLDER_OF[language]);
}

/** The empty page to leave to; the browser's own where the site is one file and has no other page. */
export function emptyPage(root: URL): string {
	return root.hash === "" ? new URL("leave/", root).href : "about:blank";
}
