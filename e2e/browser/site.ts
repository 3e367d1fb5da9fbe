import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where the built site lies, and where it is taken to lie on the web. */
const folder = join(import.meta.dirname, "../../dist");
export const ADDRESS = process.env.ALAN_ADDRESS?.replace(/\/*$/, "/") ?? "https://site.test/any/depth/";

/** A built page as it stands on the disk, taken apart without a browser. */
export interface BuiltPage {
	/** Its folder below the site's root: "", "ru/incidents/kz-0421/". */
	readonly path: string;
	readonly html: string;
	readonly language: string;
	/** Every link's and file's address, made whole. */
	readonly addresses: readonly string[];
	readonly ids: readonly string[];
}

/**
 * Every page of the built site but those that no link is shared of: the one for addresses that there are not, what others
 * set into their pages, and the empty one to leave to.
 */
export function builtPages(): BuiltPage[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((file) => file.replaceAll("\\", "/"))
		.filter((file) => /(^|\/)index\.html$/.test(file) && !/(^|\/)(?:embed|leave)\/index\.html$/.test(file))
		.map((file) => read(file.replace(/index\.html$/, "")));
}

function read(path: string): BuiltPage {
	const html = readFileSync(join(folder, path, "index.html"), "utf8");
	return {
		path,
		html,
		language: /<html lang="([^"]*)"/.exec(html)?.[1] ?? "",
		addresses: all(html, /\s(?:href|src)="([^"]*)"/g).map((link) => new URL(link, ADDRESS + path).href),
		ids: all(html, /\sid="([^"]*)"/g),
	};
}

/** The values of one attribute of the elements of the head that have another: `content` of `property="og:image"`. */
export function told({ html }: BuiltPage, having: string, attribute: string): string[] {
	const tags = html.match(/<(?:meta|link)\b[^>]*>/g) ?? [];
	return tags
		.filter((tag) => tag.includes(having))
		.flatMap((tag) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? []);
}

export function all(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map(([, found = ""]) => found.replaceAll("&amp;", "&").replaceAll("&#x27;", "'"));
}

/** Whether an address of the site is that of a file, or of a folder with a page. */
export function isThere(address: string): boolean {
	const { pathname } = new URL(address);
	const file = join(folder, decodeURIComponent(pathname.slice(new URL(ADDRESS).pathname.length)));
	return existsSync(file) && (statSync(file).isFile() || existsSync(join(file, "index.html")));
}

export const sitemap = () => readFileSync(join(folder, "sitemap.xml"), "utf8");
export const robots = () => readFileSync(join(folder, "robots.txt"), "utf8");
export const hasPictures = () => existsSync(join(folder, "pictures"));
