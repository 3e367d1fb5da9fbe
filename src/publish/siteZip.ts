import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { withSheetBeside } from "./appPage.ts";
import { filesIn } from "./keepList.ts";

/** What a mirror does without: pictures that social networks fetch by an absolute address, and archives of the site. */
const LEFT = /\.(?:png|jpe?g|webp)$|^offline\/alan-site-/;
/** The pages of which there are thousands. */
const MANY = /^(?:\w+\/)?incidents\/[^/]+\/index\.html$/;

/**
 * The site built in `folder` as an archive whose bytes follow from the files alone: in the order of their paths, all with
 * the day of the record, compressed by a library of the project's own, as the system's differ. `day` is like 2026-11-21.
 */
export async function zipSite(folder: string, name: string, day: string): Promise<Uint8Array> {
	const [year = 1980, month = 1, date = 1] = day === "" ? [] : day.split("-").map(Number);
	// An archive's dates have no time zone: they are read off a local date, wherever it is.
	const mtime = new Date(year, month - 1, date);
	const entries: Record<string, [Uint8Array, { mtime: Date; level: 6 }]> = {};
	for (const path of await filesIn(folder)) {
		if (LEFT.test(path)) continue;
		const bytes = readFileSync(join(folder, path));
		const content = MANY.test(path) ? Buffer.from(withSheetBeside(bytes.toString())) : bytes;
		entries[`${name}/${path}`] = [content, { mtime, level: 6 }];
	}
	return zipSync(entries);
}
