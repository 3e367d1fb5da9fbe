import { type Bits, ones } from "./bits.ts";

/**
 * Rows divided into classes, as a bit set for each class of which only the words that are not 0 are kept: a campaign of
 * three days takes a few words whatever the size of the record. The words of class c stand in `words` from `start[c]`
 * to `start[c + 1]`; `at` says which word of the whole set each is.
 */
export interface RowSets {
	readonly start: Int32Array;
	readonly at: Uint16Array | Int32Array;
	readonly words: Int32Array;
}

/** Makes the row sets of a column of class numbers: in one pass it is seen how many words each needs, then they are filled. */
export function makeRowSets(of: ArrayLike<number>, classes: number): RowSets {
	const size = of.length;
	const start = new Int32Array(classes + 1);
	const newest = new Int32Array(classes).fill(-1);
	for (let row = 0; row < size; row++) {
		const one = of[row] ?? 0;
		if (newest[one] === row >>> 5) continue;
		newest[one] = row >>> 5;
		start[one + 1] = (start[one + 1] ?? 0) + 1;
	}
	for (let one = 0; one < classes; one++) start[one + 1] = (start[one + 1] ?? 0) + (start[one] ?? 0);
	const total = start[classes] ?? 0;
	const at = size <= 0x200000 ? new Uint16Array(total) : new Int32Array(total);
	const words = new Int32Array(total);
	const end = start.slice(0, classes);
	newest.fill(-1);
	for (let row = 0; row < size; row++) {
		const one = of[row] ?? 0;
		if (newest[one] !== row >>> 5) {
			newest[one] = row >>> 5;
			at[end[one] ?? 0] = row >>> 5;
			end[one] = (end[one] ?? 0) + 1;
		}
		const last = (end[one] ?? 0) - 1;
		words[last] = (words[last] ?? 0) | (1 << (row & 31));
	}
	return { start, at, words };
}

/**
 * How many rows of each class are in `base`. This loop is what a reader waits for, so bits are counted four words at a
 * time (Harley and Seal): a word of ones, one of twos and one of fours are carried along like the digits of a sum, bit
 * by bit side by side, and only fours are counted as they come.
 */
export function countEach({ start, at, words }: RowSets, base: Bits): Int32Array {
	const counts = new Int32Array(start.length - 1);
	let i = 0;
	for (let one = 0; one < counts.length; one++) {
		const end = start[one + 1] ?? 0;
		let count = 0;
		let single = 0;
		let twos = 0;
		for (; i + 4 <= end; i += 4) {
			const a = (words[i] ?? 0) & (base[at[i] ?? 0] ?? 0);
			const b = (words[i + 1] ?? 0) & (base[at[i + 1] ?? 0] ?? 0);
			const c = (words[i + 2] ?? 0) & (base[at[i + 2] ?? 0] ?? 0);
			const d = (words[i + 3] ?? 0) & (base[at[i + 3] ?? 0] ?? 0);
			const ab = single ^ a;
			const twosOfAb = (single & a) | (ab & b);
			const cd = ab ^ b ^ c;
			const twosOfCd = ((ab ^ b) & c) | (cd & d);
			single = cd ^ d;
			const half = twos ^ twosOfAb;
			count += ones((twos & twosOfAb) | (half & twosOfCd));
			twos = half ^ twosOfCd;
		}
		count = 4 * count + 2 * ones(twos) + ones(single);
		for (; i < end; i++) count += ones((words[i] ?? 0) & (base[at[i] ?? 0] ?? 0));
		counts[one] = count;
	}
	return counts;
}

/** Puts the rows of a class into a set. */
export function addRowsOf({ start, at, words }: RowSets, one: number, into: Bits): void {
	for (let i = start[one] ?? 0; i < (start[one + 1] ?? 0); i++) {
		const word = at[i] ?? 0;
		into[word] = (into[word] ?? 0) | (words[i] ?? 0);
	}
}
