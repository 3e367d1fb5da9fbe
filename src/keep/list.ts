import { LANGUAGES, type Language } from "../incident/vocabulary.ts";

/** What a device that keeps the site keeps; made at build, `keep.json`. Paths are below the site's root. */
export interface KeepList {
	readonly format: 1;
	/** Of all that is kept, the app included: another version is another site. */
	readonly version: string;
	/** The record it holds. */
	readonly record: { readonly date: string; readonly hash: string };
	/** What a page says of it in each language, before it has it. */
	readonly said: { readonly [L in Language]: Said };
	/** The folder of each language, "" for English, and the page the app starts from in it. */
	readonly shells: { readonly [folder: string]: string };
	/** Folders below a language's whose pages the app draws itself: they are not kept, its first page stands for them. */
	readonly drawn: readonly string[];
	/** Path, size in bytes and SHA-256 in hexadecimal digits. */
	readonly files: readonly (readonly [path: string, bytes: number, sha256: string])[];
}

/** The record's date in words, and the offer of what is newer than what is kept. */
export interface Said {
	readonly date: string;
	readonly offer: string;
	readonly look: string;
	readonly later: string;
}
const SAID = ["date", "offer", "look", "later"] as const satisfies (keyof Said)[];

/** The list as it lies on a server, never kept; and the kept one's name, which no server has. */
export const LIST = "keep.json";
export const KEPT = "kept.json";

/** Reads a list; null when it is none, or one of a later form than this code knows. */
export function readKeepList(content: unknown): KeepList | null {
	if (!isObject(content) || content.format !== 1) return null;
	const { version, record, said, shells, drawn, files } = content;
	const right =
		typeof version === "string" &&
		isObject(record) &&
		typeof record.date === "string" &&
		typeof record.hash === "string" &&
		isObject(said) &&
		LANGUAGES.every((language) => isSaid(said[language])) &&
		isObject(shells) &&
		Object.values(shells).every(isPath) &&
		Array.isArray(drawn) &&
		drawn.every(isPath) &&
		Array.isArray(files) &&
		files.every(isFile);
	return right ? (content as unknown as KeepList) : null;
}

/** What the whole list weighs, in bytes. */
export function bytesOf({ files }: KeepList): number {
	return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}

function isSaid(value: unknown): boolean {
	return isObject(value) && SAID.every((key) => typeof value[key] === "string");
}

function isPath(value: unknown): boolean {
	return typeof value === "string" && /^(?!.*\.\.)[\w-][\w./-]*$/.test(value);
}

function isFile(value: unknown): boolean {
	if (!Array.isArray(value)) return false;
	const [path, bytes, sha256] = value;
	return isPath(path) && Number.isSafeInteger(bytes) && bytes >= 0 && /^[0-9a-f]{64}$/.test(String(sha256));
}
