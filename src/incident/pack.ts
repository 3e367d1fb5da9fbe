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

const encoder = new TextEncoder();

/** Reads `size` numbers, packed in either way; null when a text is damaged or there are not so many. */
export function unpack(packed: string | PackedSparse, size: number): Int32Array | null {
	const numbers = new Int32Array(size);
	const isSparse = typeof packed !== "string";
	const zeros = encoder.encode(isSparse ? packed[0] : "");
	const others = encoder.encode(isSparse ? packed[1] : packed);
	let row = 0;
	let zero = 0;
	let other = 0;
	for (; other < others.length; row++) {
		if (isSparse) {
			let skipped = NUMBER_OF[zeros[zero++] ?? 0] ?? MORE;
			if (skipped === MORE) {
				skipped = longNumber(zeros, zero - 1);
				zero = end;
			}
			if (skipped < 0) return null;
			row += skipped;
		}
		// Most numbers are of one character, and what is written past the end is nowhere.
		let number = NUMBER_OF[others[other++] ?? 0] ?? MORE;
		if (number === MORE) {
			number = longNumber(others, other - 1);
			other = end;
		}
		numbers[row] = number;
	}
	return zero === zeros.length && other === others.length && (isSparse ? row <= size : row === size) ? numbers : null;
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

/** Where the number that was last read by itself ends; past all ends when it was damaged. */
let end = 0;

/** Reads one number of any length. */
function longNumber(bytes: Uint8Array, at: number): number {
	let value = 0;
	let digit = 32;
	for (let shift = 0; digit >= 32; shift += 5) {
		digit = shift > 30 ? -1 : (VALUE_OF[bytes[at++] ?? 0] ?? -1);
		value |= (digit & 31) << shift;
	}
	end = digit < 0 ? Number.POSITIVE_INFINITY : at;
	return signed(value);
}

/** The last bit is the sign. */
function signed(value: number): number {
	return value & 1 ? -(value >>> 1) : value >>> 1;
}
