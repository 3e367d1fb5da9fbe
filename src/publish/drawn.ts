import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Topology } from "topojson-specification";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { picturedIn, platesOf, writePictures } from "../pictures/pictures.ts";
import { textIn } from "../text/every.ts";
import { catalogueOf } from "./indexed.ts";
import type { RecordRead } from "./record.ts";

/** What links are shown with elsewhere shall not be heavy: most messengers drop larger pictures, and phones pay. */
const HEAVIEST = 60_000;

/**
 * Writes the pictures by which links are shown elsewhere; a `quick` build draws only the tracker's own, which all pages
 * then name. Gives a line that says how many; throws when one is too heavy.
 */
export async function writeDrawn(
	folder: string,
	places: { readonly root: string; readonly publicDir: string },
	record: RecordRead,
	{ site, quick }: { readonly site: string | null; readonly quick: boolean },
): Promise<string> {
	const basemap = JSON.parse(
		await readFile(join(places.publicDir, "basemap/kazakhstan.topo.json"), "utf8"),
	) as Topology;
	const catalogue = catalogueOf(record);
	const { campaigns } = record;
	const texts = LANGUAGES.map(textIn);
	const of = picturedIn({ catalogue, campaigns }).filter(({ kind }) => !quick || kind === "site");
	const plates = platesOf({ catalogue, campaigns, basemap, texts }, { address: site }, of);
	const shelf = join(places.root, "node_modules/.cache/alan/pictures");
	const { written, drawn, heaviest } = await writePictures(folder, shelf, plates, !quick);
	if (heaviest.bytes > HEAVIEST) throw new Error(`${heaviest.path}: ${heaviest.bytes} bytes of ${HEAVIEST}`);
	return `${written} pictures, ${drawn} drawn anew, the heaviest ${(heaviest.bytes / 1000).toFixed(1)} kB of ${HEAVIEST / 1000} kB`;
}
