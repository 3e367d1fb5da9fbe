import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import type { Topology } from "topojson-specification";
import { afterAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { catalogueOf } from "../publish/indexed.ts";
import { readRecord } from "../publish/record.ts";
import { textIn } from "../text/every.ts";
import { drawer } from "./drawer.ts";
import { picturedIn, platesOf, writePictures } from "./pictures.ts";
import { PICTURE, pictureFor, picturePath } from "./subject.ts";
import { FACES, type Face, readTypeface } from "./typeface.ts";

const read = await readRecord("public/data");
const basemap = JSON.parse(await readFile("public/basemap/kazakhstan.topo.json", "utf8")) as Topology;
const record = {
	catalogue: catalogueOf(read),
	campaigns: read.campaigns,
	basemap,
	texts: LANGUAGES.map((language) => textIn(language)),
};
const of = picturedIn(record);
const { sheet, each } = platesOf(record, { address: "https://alan.example/deep/" }, of);
const plates = [...each];
const faces = { heading: readTypeface("heading"), plain: readTypeface("plain"), strong: readTypeface("strong") };

interface Line {
	readonly face: Face;
	readonly x: number;
	readonly size: number;
	readonly anchor: string;
	readonly said: string;
}
const unescaped = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
/** Every line of letters of a picture, as it is set. */
function linesOf(svg: string): Line[] {
	return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", said = ""]) => {
		const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
		const face = (Object.keys(FACES) as Face[]).find(
			(one) => FACES[one].family === of("font-family") && FACES[one].weight === Number(of("font-weight")),
		);
		if (face === undefined) throw new Error(`no face for ${attributes}`);
		const [x, size] = [Number(of("x")), Number(of("font-size"))];
		return { face, x, size, anchor: of("text-anchor"), said: unescaped(said) };
	});
}
const lines = plates.flatMap(([, svg]) => linesOf(svg));

const folders: string[] = [];
const folder = async () => {
	const made = await mkdtemp(join(tmpdir(), "alan-pictures-"));
	folders.push(made);
	return made;
};
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true }))));

describe("the pictures of the record", () => {
	test("are one for every entry and every campaign in every language, and one for the tracker", () => {
		const wanted = LANGUAGES.flatMap((language) => [
			`pictures/alan.${language}.png`,
			...read.incidents.map(({ id }) => `pictures/incidents/${id}.${language}.png`),
			...read.campaigns.map(({ id }) => `pictures/campaigns/${id}.${language}.png`),
		]);
		expect(plates.map(([path]) => path).toSorted()).toEqual(wanted.toSorted());
	});

	test("hold no letter that their faces have not, those of Kazakh and of campaigns' names included", () => {
		const lacking = lines.flatMap(({ face, said }) =>
			[...said].filter((letter) => !faces[face].has(letter)).map((letter) => `${face}: ${letter} in ${said}`),
		);
		expect(lacking).toEqual([]);
		const used = new Set(lines.flatMap(({ said }) => [...said.toLowerCase()]));
		for (const letter of "әғқңөұүі") expect(used).toContain(letter);
		for (const face of Object.values(faces)) {
			for (const letter of "ӘәҒғҚқҢңӨөҰұҮүҺһІіñÑёЁ№«»–—…“”") expect(face.has(letter)).toBe(true);
			expect(face.has("字")).toBe(false);
		}
	});

	test("have every line within the frame", () => {
		const out = lines.filter(({ face, x, size, anchor, said }) => {
			const width = faces[face].width(said, size);
			const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
			return left < 44 || left + width > PICTURE.width - 44;
		});
		expect(out).toEqual([]);
	});

	test("say what the page says: an incident's title in Russian and Kazakh, its day, its place, its address", () => {
		const said = (path: string) =>
			linesOf(plates.find(([one]) => one === path)?.[1] ?? "")
				.map((line) => line.said)
				.join(" | ");
		const [ru, kk] = [said("pictures/incidents/kz-0272.ru.png"), said("pictures/incidents/kz-0272.kk.png")];
		expect(ru).toContain("Задержание");
		expect(ru).toContain("21 сентября 2019");
		expect(kk).toContain("Шымкент");
		expect(kk).toContain("alan.example/deep/kk/incidents/kz-0272/");
	});

	test("mark what is known only nationwide or for a region as an area, and never with a dot", () => {
		const kinds = new Map<string, string>(read.places.map(({ id, kind }) => [id, kind]));
		const areas = read.incidents.filter(({ places }) =>
			places.every((id) => ["country", "region", "district"].includes(kinds.get(id) ?? "")),
		);
		expect(areas.length).toBeGreaterThan(5);
		for (const { id } of areas) {
			const [, svg = ""] = plates.find(([path]) => path === `pictures/incidents/${id}.en.png`) ?? [];
			expect(svg).toContain("fill-opacity");
			// The one circle is the dot of the sign.
			expect(svg.match(/<circle/g)).toHaveLength(1);
		}
	});
});

describe("drawing", () => {
	const longest = plates.toSorted(([, a], [, b]) => b.length - a.length).slice(0, 3);

	test("gives a PNG of the right size, light enough for a messenger, the same bytes every time", async () => {
		const [once, again] = [drawer(sheet), drawer(sheet)];
		for (const [, svg] of longest) {
			const png = await once(svg);
			expect(await again(svg)).toEqual(png);
			expect(png.length).toBeLessThan(60_000);
			expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE.width, PICTURE.height]);
		}
	});

	test("keeps paper, ink and the colour of the phase as they are", async () => {
		const [, svg = ""] = plates.find(([path]) => path === "pictures/incidents/kz-0272.en.png") ?? [];
		const png = await drawer(sheet)(svg);
		const colours = coloursOf(png);
		for (const colour of ["fbfaf7", "1d1b18", "c8321f", "c9dbe6", "f0ebdf"]) expect(colours).toContain(colour);
	});

	test("is done once: what lies on the shelf is taken from it", async () => {
		const [first, second, shelf] = [await folder(), await folder(), await folder()];
		const few = { sheet, each: plates.slice(0, 4) };
		expect(await writePictures(first, shelf, few)).toMatchObject({ written: 4, drawn: 4 });
		expect(await writePictures(second, shelf, few)).toMatchObject({ written: 4, drawn: 0 });
		expect((await readdir(shelf)).every((name) => name.endsWith(".png"))).toBe(true);
		for (const [path] of few.each) {
			expect(await readFile(join(second, path))).toEqual(await readFile(join(first, path)));
		}
		// Another sheet under the same plates makes other pictures.
		const other = { sheet: sheet.replace("#fbfaf7", "#ffffff"), each: plates.slice(0, 1) };
		expect(await writePictures(second, shelf, other)).toMatchObject({ drawn: 1 });
	});
});

test("A quick build's pages all name the tracker's picture", () => {
	const incident = { kind: "incident", id: read.incidents[0]?.id as never } as const;
	expect(pictureFor(incident, "kk", true)).toBe("pictures/alan.kk.png");
	expect(pictureFor(incident, "kk", false)).toBe(picturePath(incident, "kk"));
});

/** The colours that stand in a picture of ours, read off its bytes. */
function coloursOf(png: Buffer): Set<string> {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
		chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
	const palette = chunks.get("PLTE")?.toString("hex") ?? "";
	expect(rows.length).toBe((PICTURE.width + 1) * PICTURE.height);
	const used = new Set(rows.filter((_, at) => at % (PICTURE.width + 1) !== 0));
	return new Set([...used].map((one) => palette.slice(6 * one, 6 * one + 6)));
}
