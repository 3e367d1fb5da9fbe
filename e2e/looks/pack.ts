import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { type Picture, pngChunk, readPng, SIGNATURE } from "./png.ts";

// Writes the pictures again, each with a table of at most 256 colours, in a quarter of the room. Part of:
// npm run renew:looks

const IMAGES = join(import.meta.dirname, "images");
/** No channel of a dot changes by more than this, of 255: less than the comparison in looks.spec.ts lets pass. */
const FAR = 16;
/** A colour of more dots than this stays as it is: it is the ground of something. */
const MANY = 1000;

let size = 0;
for (const name of readdirSync(IMAGES)) {
	const file = join(IMAGES, name);
	const png = readFileSync(file);
	const picture = readPng(png);
	// Null is one that was packed before.
	const packed = picture === null ? png : withTable(picture);
	if (picture !== null) writeFileSync(file, packed);
	size += packed.length;
}
console.log(`${(size / 1e6).toFixed(1)} MB in e2e/looks/images`);

/** A PNG of a table of colours, its rows unfiltered, which suits flat colours best. */
function withTable({ width, height, dots }: Picture): Buffer {
	const { colours, placeOf } = tableOf(dots);
	const rows = Buffer.alloc(height * (width + 1));
	let [last, place] = [-1, 0];
	for (let at = 0; at < dots.length; at++) {
		const dot = dots[at] ?? 0;
		// Most dots are like the one before them.
		if (dot !== last) [last, place] = [dot, placeOf.get(dot) ?? 0];
		rows[at + Math.floor(at / width) + 1] = place;
	}
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 3], 8);
	const table = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
	return Buffer.concat([
		SIGNATURE,
		...[pngChunk("IHDR", head), pngChunk("PLTE", table), pngChunk("IDAT", deflateSync(rows, { level: 9 }))],
		pngChunk("IEND", Buffer.alloc(0)),
	]);
}

/**
 * The colours that stand for all of a picture's, and the place among them for each of its own. A frequent one stays as
 * it is; a rarer one is taken for the most frequent that is near, or stands for itself.
 */
function tableOf(dots: Uint32Array): { colours: number[]; placeOf: Map<number, number> } {
	const counts = new Map<number, number>();
	for (let at = 0; at < dots.length; ) {
		const from = at;
		const dot = dots[from] ?? 0;
		while (dots[at] === dot) at++;
		counts.set(dot, (counts.get(dot) ?? 0) + at - from);
	}
	const ordered = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([dot]) => dot);
	const colours: number[] = [];
	const placeOf = new Map<number, number>();
	for (const dot of ordered) {
		const isGround = (counts.get(dot) ?? 0) > MANY;
		const near = isGround ? -1 : colours.findIndex((colour) => isNear(colour, dot));
		placeOf.set(dot, near >= 0 ? near : colours.push(dot) - 1);
	}
	if (colours.length > 256)
		throw new Error(`expected at most 256 colours, came ${colours.length}: raise FAR in pack.ts`);
	return { colours, placeOf };
}

function isNear(a: number, b: number): boolean {
	const red = Math.abs((a >> 16) - (b >> 16));
	const green = Math.abs(((a >> 8) & 255) - ((b >> 8) & 255));
	return red <= FAR && green <= FAR && Math.abs((a & 255) - (b & 255)) <= FAR;
}
