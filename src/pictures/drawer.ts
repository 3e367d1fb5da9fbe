import { renderAsync } from "@resvg/resvg-js";
import { binOf, type Palette, paletteOver } from "./colours.ts";
import { writePng } from "./png.ts";
import { PICTURE } from "./subject.ts";
import { FACES } from "./typeface.ts";

/**
 * Draws pictures: the SVG of each is laid over a sheet that all have in common, which is drawn once. The same SVG gives
 * the same bytes (PNG). Drawing and packing run beside the main thread, so that several at once use every core.
 */
export function drawer(sheet: string): (svg: string) => Promise<Buffer> {
	let ground: Promise<Ground> | null = null;
	return async (svg) => {
		ground ??= groundOf(sheet);
		const { palette, ...under } = await ground;
		const rows = laidOver(await pixelsOf(svg), { palette, ...under });
		return writePng(rows, palette.bytes, PICTURE.width, PICTURE.height);
	};
}

/** The sheet as pixels, and as positions in the palette. */
interface Ground {
	readonly palette: Palette;
	readonly pixels: Uint32Array;
	readonly indices: Uint8Array;
}

async function groundOf(sheet: string): Promise<Ground> {
	const pixels = await pixelsOf(sheet);
	const palette = paletteOver(pixels);
	return { palette, pixels, indices: Uint8Array.from(pixels, (pixel) => palette.nearest[binOf(pixel)] ?? 0) };
}

/** Four bytes a pixel; colours come multiplied by how much they cover. */
async function pixelsOf(svg: string): Promise<Uint32Array> {
	const fontFiles = Object.values(FACES).map(({ file }) => file);
	const { pixels } = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } });
	return new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
}

/** The rows of a PNG: each begins with its filter (none), then a position in the palette for each pixel. */
function laidOver(over: Uint32Array, { palette, pixels, indices }: Ground): Uint8Array {
	const { width, height } = PICTURE;
	const rows = new Uint8Array((width + 1) * height);
	for (let row = 0; row < height; row++) {
		const shift = row + 1;
		for (let at = row * width; at < (row + 1) * width; at++) {
			const above = over[at] as number;
			// Where nothing is laid over the sheet, which is almost everywhere, nothing needs to be mixed.
			rows[at + shift] = (
				above === 0 ? indices[at] : palette.nearest[binOf(mixed(above, pixels[at] as number))]
			) as number;
		}
	}
	return rows;
}

function mixed(above: number, below: number): number {
	const bare = 255 - (above >>> 24);
	if (bare === 0) return above;
	const red = (above & 255) + Math.round(((below & 255) * bare) / 255);
	const green = ((above >>> 8) & 255) + Math.round((((below >>> 8) & 255) * bare) / 255);
	const blue = ((above >>> 16) & 255) + Math.round((((below >>> 16) & 255) * bare) / 255);
	return red | (green << 8) | (blue << 16);
}
