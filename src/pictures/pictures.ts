import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Topology } from "topojson-specification";
import type { Catalogue } from "../incident/catalogue.ts";
import { idAt } from "../incident/lookup.ts";
import type { Campaign } from "../incident/wire.ts";
import type { Text } from "../text/text.ts";
import { drawer } from "./drawer.ts";
import { factsOf, type Site } from "./facts.ts";
import { type Ground, groundIn } from "./ground.ts";
import { MAP_BOX, plateOf, sheetOf } from "./plate.ts";
import { type Pictured, picturePath } from "./subject.ts";
import { readTypeface } from "./typeface.ts";

/** What the pictures are made from. */
export interface PictureRecord {
	readonly catalogue: Catalogue;
	readonly campaigns: readonly Campaign[];
	readonly basemap: Topology;
	/** A text for each language in which there shall be pictures. */
	readonly texts: readonly Text[];
}

/** Everything that has a picture. */
export function picturedIn({ catalogue, campaigns }: Pick<PictureRecord, "catalogue" | "campaigns">): Pictured[] {
	const { incidents, statistics } = catalogue;
	const entries = [incidents, statistics].flatMap((columns) =>
		Array.from({ length: columns.size }, (_, row) => ({ kind: "incident", id: idAt(columns, row) }) as const),
	);
	return [{ kind: "site" }, ...entries, ...campaigns.map(({ id }) => ({ kind: "campaign", id }) as const)];
}

/** Pictures ready to be drawn, as SVG. */
export interface Plates {
	/** What lies under all of them. */
	readonly sheet: string;
	/** What is laid over it for each, by the path below the site's root; made one by one, as asked for. */
	readonly each: Iterable<readonly [path: string, svg: string]>;
}

/** Composes pictures in every language there is a text for. */
export function platesOf(record: PictureRecord, site: Site, of: readonly Pictured[]): Plates {
	const ground = groundIn(record.basemap, MAP_BOX);
	return { sheet: sheetOf(ground), each: eachPlate(record, site, of, ground) };
}

function* eachPlate(record: PictureRecord, site: Site, of: readonly Pictured[], ground: Ground) {
	const faces = { heading: readTypeface("heading"), plain: readTypeface("plain"), strong: readTypeface("strong") };
	const campaigns = new Map(record.campaigns.map((one) => [one.id, one]));
	for (const one of of)
		for (const text of record.texts) {
			const facts = factsOf(one, record.catalogue, campaigns, text, site);
			if (facts !== null) yield [picturePath(one, text.language), plateOf(facts, ground, faces)] as const;
		}
}

/** So many pictures are on the way at once: enough to keep every core busy, few enough to keep in memory. */
const AT_ONCE = 6;
/** To be raised when the same SVG shall give other bytes: another way of drawing, other fonts. */
const FORM = 1;

/**
 * Writes the pictures below `folder`, taking from the `shelf` what was drawn before: each lies there under the hash of
 * its SVG. Gives how many there are, how many of them had to be drawn, and the heaviest. `tidy` lets go of pictures that
 * lie on the shelf unused.
 */
export async function writePictures(
	folder: string,
	shelf: string,
	{ sheet, each }: Plates,
	tidy = true,
): Promise<{ written: number; drawn: number; heaviest: { path: string; bytes: number } }> {
	await mkdir(shelf, { recursive: true });
	const known = new Set(await readdir(shelf));
	const used = new Set<string>();
	const form = createHash("sha256").update(`${FORM} ${sheet}`).digest("hex");
	let [written, drawn] = [0, 0];
	let heaviest = { path: "", bytes: 0 };
	const draw = drawer(sheet);
	const queue = each[Symbol.iterator]();
	const work = async () => {
		for (let next = queue.next(); !next.done; next = queue.next()) {
			const [path, svg] = next.value;
			const name = `${createHash("sha256").update(`${form} ${svg}`).digest("hex").slice(0, 32)}.png`;
			let png: Buffer;
			if (known.has(name)) png = readFileSync(join(shelf, name));
			else {
				png = await draw(svg);
				drawn++;
				// Renamed when whole: a build that is broken off leaves no half picture behind.
				await writeFile(join(shelf, `${name}.part`), png);
				await rename(join(shelf, `${name}.part`), join(shelf, name));
			}
			used.add(name);
			written++;
			if (png.length > heaviest.bytes) heaviest = { path, bytes: png.length };
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), png);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	// What no picture of this build used is kept for a while, for other branches, but not for ever; of a build that draws
	// but the site's own it says nothing.
	const old = [...known].filter((name) => !used.has(name));
	if (tidy && old.length > used.size) await Promise.all(old.map((name) => rm(join(shelf, name), { force: true })));
	return { written, drawn, heaviest };
}
