/** The palette of the light theme; a picture cannot know in which theme it will be seen. */
export const INK = "#1d1b18";
export const QUIET = "#655f56";
export const LINE = "#ddd6c9";
export const PAPER = "#fbfaf7";
export const LAND = "#f0ebdf";
export const WATER = "#c9dbe6";
/** Colours of the phases; what has none is drawn in ink. Ochre is darker than on screen, for large figures on paper. */
export const TONES = { before: "#a96e17", during: "#c8321f", after: "#5b3a6b", permitted: "#4f7a5b", ink: INK };
/** How strongly an area that is meant as a whole is tinted. */
export const TINT = 0.26;

/** How many shades there are between a ground and an ink on it, for the edges of letters and lines. */
const ON_PAPER = 14;
const ON_LAND = 6;
/** Shades kept of the sheet that lies under all pictures. */
const OF_SHEET = 72;

/**
 * A colour as one number, and a pixel read as one on the machines there are (little-endian): red in the lowest byte,
 * then green, then blue, then how much it covers.
 */
export type Colour = number;
const redOf = (one: Colour) => one & 255;
const greenOf = (one: Colour) => (one >>> 8) & 255;
const blueOf = (one: Colour) => (one >>> 16) & 255;

/** A colour's bin, five bits a channel. */
export const binOf = (one: Colour) => ((one >>> 3) & 31) | ((one >>> 6) & 992) | ((one >>> 9) & 31744);
const BINS = 32768;

/** The colours all pictures share, at most 256, and the one nearest to each bin. */
export interface Palette {
	/** Red, green and blue of each, a byte each. */
	readonly bytes: Buffer;
	readonly nearest: Uint8Array;
}

/** The palette of a sheet and of everything that is ever laid over it, whatever the picture. */
export function paletteOver(sheet: Uint32Array): Palette {
	const inks = [QUIET, ...Object.values(TONES)].map(colourOf);
	const [paper, land] = [colourOf(PAPER), colourOf(LAND)];
	const flat = [PAPER, LAND, WATER, LINE].map(colourOf);
	const shades = inks.flatMap((ink) => [
		...Array.from({ length: ON_PAPER }, (_, i) => mixed(paper, ink, (i + 1) / ON_PAPER)),
		...Array.from({ length: ON_LAND }, (_, i) => mixed(land, ink, (i + 1) / (ON_LAND + 1))),
		mixed(land, ink, TINT),
	]);
	const colours = [...new Set([...flat, ...shades, ...commonest(sheet, OF_SHEET)])];
	const nearest = new Uint8Array(BINS);
	for (let bin = 0; bin < BINS; bin++) {
		// The middle of the bin; but a bin in which one of the colours lies is that colour's.
		const middle = ((bin & 31) << 3) | ((bin & 992) << 6) | ((bin & 31744) << 9) | 0x040404;
		nearest[bin] = nearestTo(colours, middle);
	}
	for (const [i, colour] of colours.entries()) if (i < flat.length + shades.length) nearest[binOf(colour)] = i;
	for (const [i, colour] of flat.entries()) nearest[binOf(colour)] = i;
	return { bytes: Buffer.from(colours.flatMap((one) => [redOf(one), greenOf(one), blueOf(one)])), nearest };
}

/** "#1d1b18" as a number. */
function colourOf(hex: string): Colour {
	const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
	return (r ?? 0) | ((g ?? 0) << 8) | ((b ?? 0) << 16);
}

function mixed(ground: Colour, ink: Colour, share: number): Colour {
	const mix = (of: (one: Colour) => number) => Math.round(of(ground) + (of(ink) - of(ground)) * share);
	return mix(redOf) | (mix(greenOf) << 8) | (mix(blueOf) << 16);
}

/** The colours that stand in most pixels; equal numbers in the order of the colours. */
function commonest(pixels: Uint32Array, most: number): Colour[] {
	const counts = new Map<Colour, number>();
	for (const pixel of pixels) counts.set(pixel & 0xffffff, (counts.get(pixel & 0xffffff) ?? 0) + 1);
	return [...counts]
		.sort(([a, many], [b, others]) => others - many || a - b)
		.slice(0, most)
		.map(([colour]) => colour);
}

function nearestTo(colours: readonly Colour[], colour: Colour): number {
	let [best, least] = [0, Number.POSITIVE_INFINITY];
	for (const [i, one] of colours.entries()) {
		const red = redOf(one) - redOf(colour);
		const green = greenOf(one) - greenOf(colour);
		const blue = blueOf(one) - blueOf(colour);
		// As the eye has it: a difference in green is seen most, one in red least.
		const apart = 2 * red * red + 4 * green * green + 3 * blue * blue;
		if (apart < least) [best, least] = [i, apart];
	}
	return best;
}
