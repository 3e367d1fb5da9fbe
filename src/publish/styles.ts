import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Site, Style } from "../document/site.ts";

/** The style sheets of static pages, and what each is put together from. */
const PARTS: Record<Style, readonly string[]> = {
	document: ["app/theme.css", "ui/sign.css", "document/document.css"],
	data: ["app/theme.css", "ui/sign.css", "document/document.css", "codebook/codebook.css"],
	statistics: ["app/theme.css", "ui/sign.css", "document/document.css", "statistics/statistics.css"],
	offline: ["app/theme.css", "ui/sign.css", "document/document.css", "keep/keep.css"],
	about: ["app/theme.css", "ui/sign.css", "document/document.css", "about/about.css"],
	feeds: ["app/theme.css", "ui/sign.css", "document/document.css", "feeds/feedList.css"],
	// Stands after the app's own, where there is no script.
	unscripted: ["document/document.css", "document/unscripted.css"],
};

/** Writes the style sheets of static pages, each under a name that changes with it; gives the paths. */
export async function writeStyles(folder: string, source: string): Promise<Site["styles"]> {
	await mkdir(join(folder, "assets"), { recursive: true });
	const written = Object.entries(PARTS).map(async ([style, parts]) => {
		const css = (await Promise.all(parts.map((part) => readFile(join(source, "src", part), "utf8")))).join("");
		const hash = createHash("sha256").update(css).digest("base64url").slice(0, 8);
		const path = `assets/${style}-${hash}.css`;
		await writeFile(join(folder, path), css);
		return [style, path] as const;
	});
	return Object.fromEntries(await Promise.all(written)) as Site["styles"];
}
