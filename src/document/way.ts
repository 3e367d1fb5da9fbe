import { FOLDER_OF, type Language } from "../incident/vocabulary.ts";

// Paths are those of folders below the site's root, with a final slash: "", "incidents/kz-0421/", "ru/years/2019/".

/** Where the page of a path stands in a language: English at the root, the others below their own name. */
export function pathIn(language: Language, path: string): string {
	return FOLDER_OF[language] + path;
}

/**
 * The relative link from the page of one path to another path or file: "../../" from "incidents/kz-0421/" to "". It
 * always begins with a dot, and holds at any depth of any host.
 */
export function way(from: string, to: string): string {
	const here = from.split("/");
	const there = to.split("/");
	let same = 0;
	while (same < here.length - 1 && same < there.length - 1 && here[same] === there[same]) same++;
	const up = here.length - 1 - same;
	return (up === 0 ? "./" : "../".repeat(up)) + there.slice(same).join("/");
}
