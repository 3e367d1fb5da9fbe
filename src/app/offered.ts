import { LANGUAGES, type Language } from "../incident/vocabulary.ts";

/**
 * The language in which to offer a page that is in another: the first of the site's that the reader's browser names, by
 * the first subtag of each name (BCP 47). Undefined where that is the page's own, or where it names none of them.
 */
export function offered(page: Language, named: readonly string[]): Language | undefined {
	const first = named.map((tag) => tag.split("-")[0] as Language).find((tag) => LANGUAGES.includes(tag));
	return first === page ? undefined : first;
}
