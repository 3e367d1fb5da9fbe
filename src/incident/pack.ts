// Whole numbers as text, in the base-64 variable-length quantities of source maps (ECMA-426): small numbers take one
// character, the result compresses well, travels inside JSON on any static host and is read in one quick loop.

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Character code -> value of the digit, -1 for what is none. */
const VALUE_OF = Int8Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)));

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
	let at = 0;
	let value = 0;
	let shift = 0;
	for (let i = 0; i < text.length; i++) {
		const digit = VALUE_OF[text.charCodeAt(i)] ?? -1;
		if (digit < 0 || at >= size || shift > 30) return null;
		if (shift === 0 && digit < 32) {
			// Most numbers are of one character.
			numbers[at++] = digit & 1 ? -(digit >> 1) : digit >> 1;
			continue;
		}
		value |= (digit & 31) << shift;
		if (digit & 32) {
			shift += 5;
			continue;
		}
		numbers[at++] = value & 1 ? -(value >>> 1) : value >>> 1;
		value = 0;
		shift = 0;
	}
	return at === size && shift === 0 ? numbers : null;
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
