import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { FOLDER_OF, LANGUAGES, type Language } from "../incident/vocabulary.ts";
import { bytesOf, type KeepList, LIST, type Said } from "../keep/list.ts";
import { textIn } from "../text/every.ts";
import { pageWords } from "../text/pages.ts";
import type { RecordRead } from "./record.ts";
import { isUnlimited } from "./weights.ts";

/** What a device is asked to hold at most, in bytes: whatever outgrows it (pictures, say) was not meant to be kept. */
const MOST = 8_000_000;

/** Pages that the app draws itself from a language's first page: one for every incident, so that they are many. */
const DRAWN = ["incidents/"];
/** What is kept; below a page of a section, such as "data/", lie the many that the app's filters stand for. */
const KEPT = [
	/^(?:(?:ru|kk)\/)?(?:[\w-]+\/)?index\.html$/,
	/^(?:(?:ru|kk)\/)?about\/.*\.html$/,
	/^(?:data|basemap)\/(?:incidents\/)?[\w.-]+\.json$/,
	/\.(?:js|css|svg|woff2)$/,
];
/** What is not, though it looks like it: what is shown in other sites' pages, and the worker, which the browser keeps. */
const LEFT = /^(?:(?:ru|kk)\/)?embed\/|^sw\.js$/;

/** The paths of all files below a folder, in the order of their letters. */
export async function filesIn(folder: string): Promise<string[]> {
	const all = await readdir(folder, { recursive: true, withFileTypes: true });
	return all
		.filter((one) => one.isFile())
		.map((one) => join(one.parentPath, one.name).slice(join(folder, sep).length).replaceAll(sep, "/"))
		.sort();
}

/** Whether a file of the built site is kept by a device that keeps the site. */
function isKept(path: string): boolean {
	return KEPT.some((kind) => kind.test(path)) && !LEFT.test(path);
}

/** What a device keeps of the site built in `folder`. Throws when that outgrew what can be asked of a phone. */
export async function keepList(folder: string, { version }: Pick<RecordRead, "version">): Promise<KeepList> {
	const paths = (await filesIn(folder)).filter(isKept);
	const files: KeepList["files"][number][] = [];
	for (const path of paths) {
		const bytes = await readFile(join(folder, path));
		files.push([path, bytes.length, createHash("sha256").update(bytes).digest("hex")]);
	}
	const first = LANGUAGES.map((language): [string, string] => {
		const home = FOLDER_OF[language];
		return [home, `${home}index.html`];
	});
	const list: KeepList = {
		format: 1,
		version: createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16),
		record: { date: version.date, hash: version.hash },
		said: { en: saidIn("en", version.date), ru: saidIn("ru", version.date), kk: saidIn("kk", version.date) },
		// The languages' own folders before the root, in which all of them lie.
		shells: Object.fromEntries(first.filter(([, page]) => paths.includes(page)).reverse()),
		drawn: DRAWN,
		files,
	};
	const bytes = bytesOf(list);
	if (bytes <= MOST || isUnlimited()) return list;
	const heaviest = files.toSorted((a, b) => b[1] - a[1]).slice(0, 3);
	throw new Error(
		`${LIST}: a device would keep ${bytes} bytes of at most ${MOST}, most in ${heaviest.map(([path]) => path)}`,
	);
}

function saidIn(language: Language, day: string): Said {
	const date = dayIn(language, day);
	const { offer, look, later } = pageWords(language, "keep");
	return { date, offer: offer({ date }), look, later };
}

/** A day of the record in the words of a language; as it stands where it is none. */
export function dayIn(language: Language, day: string): string {
	const { day: say, parse } = textIn(language).dates;
	return day === "" ? "—" : say(parse(day));
}
