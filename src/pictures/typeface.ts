import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The faces that pictures are lettered in, each one file; all hold Cyrillic with the letters of Kazakh. */
export const FACES = {
	heading: {
		family: "Noto Serif",
		weight: 600,
		file: require.resolve("@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf"),
	},
	plain: {
		family: "Noto Sans",
		weight: 400,
		file: require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
	},
	strong: {
		family: "Noto Sans",
		weight: 600,
		file: require.resolve("@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf"),
	},
} as const;
export type Face = keyof typeof FACES;

/** What a text needs to know of a face before it is drawn. */
export interface Typeface {
	/** Whether the face has a glyph of its own for a character, rather than an empty box. */
	readonly has: (character: string) => boolean;
	/** Width of a text in pixels, kerning left out: it errs by less than a letter in a line. */
	readonly width: (text: string, size: number) => number;
}

/** Reads the widths of a face out of its file (OpenType: tables head, hhea, hmtx and cmap). */
export function readTypeface(face: Face): Typeface {
	const file = readFileSync(FACES[face].file);
	const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const tables = new Map<string, number>();
	for (let i = 0; i < data.getUint16(4); i++) {
		const at = 12 + 16 * i;
		tables.set(file.toString("latin1", at, at + 4), data.getUint32(at + 8));
	}
	const table = (name: string): number => {
		const at = tables.get(name);
		if (at === undefined) throw new Error(`${FACES[face].file}: expected a table ${name}, came none`);
		return at;
	};
	const unitsPerEm = data.getUint16(table("head") + 18);
	const lastWidth = data.getUint16(table("hhea") + 34) - 1;
	const glyphs = glyphsOf(data, table("cmap"));
	const advance = (glyph: number) => data.getUint16(table("hmtx") + 4 * Math.min(glyph, lastWidth));
	const glyphOf = (character: string) => glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
	return {
		has: (character) => glyphOf(character) !== 0,
		width: (text, size) => [...text].reduce((sum, one) => sum + advance(glyphOf(one)), 0) * (size / unitsPerEm),
	};
}

/** Code point -> glyph, from the map of segments (format 4), which holds every character below U+10000. */
function glyphsOf(data: DataView, cmap: number): ReadonlyMap<number, number> {
	const glyphs = new Map<number, number>();
	for (let i = 0; i < data.getUint16(cmap + 2); i++) {
		const at = cmap + data.getUint32(cmap + 8 + 8 * i);
		if (data.getUint16(at) !== 4) continue;
		const doubled = data.getUint16(at + 6);
		const [ends, starts] = [at + 14, at + 16 + doubled];
		const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
		for (let segment = 0; segment < doubled; segment += 2) {
			const [start, end] = [data.getUint16(starts + segment), data.getUint16(ends + segment)];
			const [delta, offset] = [data.getUint16(deltas + segment), data.getUint16(offsets + segment)];
			for (let code = start; code <= end && code < 0xffff; code++) {
				const raw = offset === 0 ? code : data.getUint16(offsets + segment + offset + 2 * (code - start));
				if (raw !== 0) glyphs.set(code, (raw + delta) & 0xffff);
			}
		}
		return glyphs;
	}
	throw new Error("expected a character map of format 4, came none");
}
