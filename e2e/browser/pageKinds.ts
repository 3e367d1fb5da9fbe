import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../dist");
/** A folder with more pages than this holds many of one kind; one with fewer holds pages each of its own kind. */
const MANY = 8;

export const LANGUAGES = ["en", "ru", "kk"] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * One built page of every kind, as paths in English ("years/2019/"), found in the built site, so that a page that comes
 * later is among them. Of many pages in one folder it is the largest, where a layout is most likely to break.
 */
export function pageKinds(): readonly string[] {
	const all = pagesBelow("");
	const kinds = new Map<string, string[]>();
	for (const path of all) {
		const parent = path.replace(/[^/]+\/$/, "");
		const siblings = all.filter((other) => other.replace(/[^/]+\/$/, "") === parent).length;
		const kind = parent !== "" && siblings > MANY ? parent : path;
		// The empty page to leave to says nothing on purpose.
		if (kind.includes("leave")) continue;
		kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
	}
	const size = (path: string) => statSync(join(folder, path, "index.html")).size;
	return [...kinds.values()].map((paths) => paths.reduce((a, b) => (size(b) > size(a) ? b : a)));
}

/** Paths of the pages in English at and below a path. */
function pagesBelow(path: string): string[] {
	return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
		if (entry.name === "index.html") return [path];
		const isOther = path === "" && LANGUAGES.some((language) => language === entry.name);
		return entry.isDirectory() && !isOther ? pagesBelow(`${path}${entry.name}/`) : [];
	});
}

/** The address of a page in a language: English at the root, the others below their own name. */
export function pathIn(language: Language, path: string): string {
	return language === "en" ? `/${path}` : `/${language}/${path}`;
}
