import { inflateSync } from "node:zlib";

export const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

export interface Picture {
	readonly width: number;
	readonly height: number;
	/** The colour of each dot, row by row, as in 0xRRGGBB. */
	readonly dots: Uint32Array;
}

/**
 * Reads a PNG as Chromium writes one: 8 bits for each of red, green, blue and maybe opacity, which is dropped, and not
 * interlaced. Null for any other, such as one with a table of colours.
 */
export function readPng(png: Buffer): Picture | null {
	const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	const channels = { 2: 3, 6: 4 }[png[25] ?? 0];
	if (channels === undefined || png[24] !== 8 || png[28] !== 0) return null;
	const parts: Buffer[] = [];
	for (let at = SIGNATURE.length; at < png.length; ) {
		const length = png.readUInt32BE(at);
		if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const rows = inflateSync(Buffer.concat(parts));
	const dots = new Uint32Array(width * height);
	// Bytes left of the first dot and above the first row count as 0.
	let above = new Uint8Array(channels * (width + 1));
	let line = new Uint8Array(channels * (width + 1));
	for (let y = 0; y < height; y++) {
		const from = y * (width * channels + 1);
		const filter = rows[from];
		for (let at = channels; at < line.length; at++) {
			const [left, up] = [line[at - channels] ?? 0, above[at] ?? 0];
			let foretold = 0;
			if (filter === 1) foretold = left;
			else if (filter === 2) foretold = up;
			else if (filter === 3) foretold = (left + up) >> 1;
			else if (filter === 4) foretold = nearest(left, up, above[at - channels] ?? 0);
			line[at] = (rows[from + 1 + at - channels] ?? 0) + foretold;
		}
		for (let x = 0; x < width; x++) {
			const at = (x + 1) * channels;
			dots[y * width + x] = ((line[at] ?? 0) << 16) | ((line[at + 1] ?? 0) << 8) | (line[at + 2] ?? 0);
		}
		[above, line] = [line, above];
	}
	return { width, height, dots };
}

/** Paeth's filter (PNG, third edition, section 9.4). */
function nearest(left: number, up: number, corner: number): number {
	const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
	if (a <= b && a <= c) return left;
	return b <= c ? up : corner;
}

/** A part of a PNG: its length, name, content and the sum that guards it (CRC-32). */
export function pngChunk(name: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
	let sum = 0xffffffff;
	for (const byte of named) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(content.length, 0);
	ends.writeUInt32BE(~sum >>> 0, 4);
	return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
