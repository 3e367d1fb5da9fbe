import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/**
 * Writes a picture of a palette as a PNG (W3C PNG, 2003): `rows` holds, for each row, its filter (0, none) and the
 * position in the palette of each of its pixels; `palette` three bytes for each colour.
 */
export async function writePng(rows: Uint8Array, palette: Buffer, width: number, height: number): Promise<Buffer> {
	const data = await promisify(deflate)(rows, { level: 6 });
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// 8 bits a pixel, colours by palette; compression, filters and order are the only or the plainest ones there are.
	header.set([8, 3, 0, 0, 0], 8);
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const chunks = [chunk("IHDR", header), chunk("PLTE", palette), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))];
	return Buffer.concat([signature, ...chunks]);
}

function chunk(name: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, check]);
}
