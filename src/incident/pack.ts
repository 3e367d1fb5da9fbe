// Whole numbers as text, in the base-64 variable-length quantities of source maps (ECMA-426): small numbers take one
// character, the result compresses well, travels inside JSON on any static host and is read in one quick loop.

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Byte -> value of the digit, -1 for what is none. */
const VALUE_OF = Int8Array.from({ length: 256 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)));
/** Byte -> the number that it is by itself; MORE when it is not, or not by itself. */
const MORE = 127;
const NUMBER_OF = VALUE_OF.map((digit) => (digit < 0 || digit > 31 ? MORE : signed(digit)));

/** Numbers of which most are 0, as two texts: how many zeros stand before each of the others, and the others. */
export type PackedSparse = readonly [zeros: string, others: string];

/** Writes whole numbers of which most are 0. */
export function packSparse(numbers: readonly number[]): PackedSparse {
	const rows = numbers.flatMap((number, row) => (number === 0 ? [] : row));
	return [pack(rows.map((row, i) => row - (rows[i - 1] ?? -1) - 1)), pack(rows.map((row) => numbers[row] ?? 0))];
}

/** Reads `size` numbers, packed in either way; null when a text is damaged or there are not so many. */
export function unpack(packed: string | PackedSparse, size: number): Int32Array | null {
	const numbers = new Int32Array(size);
	if (typeof packed === "string") return read(packed, numbers) === size ? numbers : null;
	// No number takes less than a character.
	const [zeros, others] = [new Int32Array(packed[0].length), new Int32Array(packed[1].length)];
	const count = read(packed[0], zeros);
	if (count < 0 || count !== read(packed[1], others)) return null;
	let row = -1;
	for (let i = 0; i < count; i++) {
		const skipped = zeros[i] ?? 0;
		if (skipped < 0) return null;
		row += skipped + 1;
		numbers[row] = others[i] ?? 0;
	}
	return row < size ? numbers : null;
}

/** Writes whole numbers of at most 30 bits and a sign, one after another. */
export function pack(numbers: Iterable<number>): string {
	let text = "";
	for (const number of numbers) {
		let rest = number < 0 ? (-number << 1) | 1 : number << 1;
		do {
			const digit = rest & 31;
			rest >>>= 5;
			text += DIGITS[rest > 0 ? digit | 32 : digit];
		} while (rest > 0);
	}
	return text;
}

/** Reads a text into `numbers` and gives how many there were, those that found no room too; -1 for a damaged text. */
function read(text: string, numbers: Int32Array): number {
	const bytes = new TextEncoder().encode(text);
	let at = 0;
	for (let i = 0; i < bytes.length; i++) {
		// Most numbers are of one character, and what is written past the end is nowhere.
		const number = NUMBER_OF[bytes[i] ?? 0] ?? MORE;
		if (number !== MORE) {
			numbers[at++] = number;
			continue;
		}
		let value = 0;
		let digit = 32;
		for (let shift = 0; digit >= 32; shift += 5) {
			digit = VALUE_OF[bytes[i] ?? 0] ?? -1;
			if (digit < 0 || shift > 30 || i === bytes.length) return -1;
			value |= (digit & 31) << shift;
			if (digit >= 32) i++;
		}
		numbers[at++] = signed(value);
	}
	return at;
}

/** The last bit is the sign. */
function signed(value: number): number {
	return value & 1 ? -(value >>> 1) : value >>> 1;
}
