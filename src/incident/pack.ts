// Whole numbers as text, in the base-64 variable-length quantities of source maps (ECMA-426): small numbers take one
// character, the result compresses well, travels inside JSON on any static host and is read in one quick loop.

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Byte -> value of the digit, -1 for what is none. */
const VALUE_OF = Int8Array.from({ length: 256 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)));
/** Byte -> the number that it is by itself; MORE when it is not, or not by itself. */
const MORE = 127;
const NUMBER_OF = VALUE_OF.map((digit) => (digit < 0 || digit > 31 ? MORE : signed(digit)));

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

/** Reads `size` packed numbers; null when the text is damaged or holds another number of them. */
export function unpack(text: string, size: number): Int32Array | null {
	const numbers = new Int32Array(size);
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
			if (digit < 0 || shift > 30 || i === bytes.length) return null;
			value |= (digit & 31) << shift;
			if (digit >= 32) i++;
		}
		numbers[at++] = signed(value);
	}
	return at === size ? numbers : null;
}

/** The last bit is the sign. */
function signed(value: number): number {
	return value & 1 ? -(value >>> 1) : value >>> 1;
}

/** Each number's difference from the one before it (the first from 0). */
export function differences(numbers: ArrayLike<number>): number[] {
	return Array.from(numbers, (number, i) => number - (numbers[i - 1] ?? 0));
}

/** Undoes `differences`, in place. */
export function runningSums(numbers: Int32Array): Int32Array {
	for (let i = 1; i < numbers.length; i++) numbers[i] = (numbers[i] ?? 0) + (numbers[i - 1] ?? 0);
	return numbers;
}
