import { type Bits, noRows, put } from "./bits.ts";
import type { Slices } from "./slices.ts";

/**
 * Words in the order of their letters and, for each, the rows that hold it. Words that begin alike stand together, so
 * the words that begin with what was typed are one stretch of the list.
 */
export interface Lexicon {
	readonly words: readonly string[];
	/** Rows of word w stand in `rows` from `start[w]` to `start[w + 1]`; those of a common word stand in `common` instead. */
	readonly start: Int32Array;
	readonly rows: Int32Array;
	readonly common: ReadonlyMap<number, Bits>;
	/** Rows with any word that begins with a letter: the first letter typed has the most words, and is answered at once. */
	readonly letters: ReadonlyMap<string, Bits>;
	/** How many rows there are. */
	readonly size: number;
}

/** After so many texts, or words, the work may be interrupted. */
const TEXTS_A_SLICE = 64;
const WORDS_A_SLICE = 1024;

/** Makes a lexicon of folded texts, one a row: words with single spaces between them. */
export function* makeLexicon(size: number, textOf: (row: number) => string): Slices<Lexicon> {
	// What is known of each word as it turns up: its number, and the last row that held it.
	const numbers = new Map<string, number>();
	const counts: number[] = [];
	const newest: number[] = [];
	let pairs = new Int32Array(1024);
	let used = 0;
	for (let row = 0; row < size; row++) {
		if (row % TEXTS_A_SLICE === 0) yield;
		for (const word of textOf(row).split(" ")) {
			if (word === "") continue;
			let number = numbers.get(word);
			if (number === undefined) {
				number = counts.push(0) - 1;
				newest.push(-1);
				numbers.set(word, number);
			}
			if (newest[number] === row) continue;
			newest[number] = row;
			counts[number] = (counts[number] ?? 0) + 1;
			if (used + 2 > pairs.length) pairs = grown(pairs);
			pairs[used++] = number;
			pairs[used++] = row;
		}
	}
	const words = yield* inOrder(numbers.keys());
	// A common word's rows take less room, and are sooner joined, as a bit each.
	const isCommon = (count: number) => count * 32 > size;
	const start = new Int32Array(words.length + 1);
	const next = new Int32Array(words.length);
	const common = new Map<number, Bits>();
	const bitsOf: (Bits | undefined)[] = new Array(words.length);
	for (let w = 0; w < words.length; w++) {
		const number = numbers.get(words[w] ?? "") ?? 0;
		const count = counts[number] ?? 0;
		next[number] = start[w] ?? 0;
		start[w + 1] = (start[w] ?? 0) + (isCommon(count) ? 0 : count);
		if (isCommon(count)) {
			const bits = noRows(size);
			bitsOf[number] = bits;
			common.set(w, bits);
		}
		if (w % WORDS_A_SLICE === 0) yield;
	}
	const rows = new Int32Array(start[words.length] ?? 0);
	for (let i = 0; i < used; i += 2) {
		const [number, row] = [pairs[i] ?? 0, pairs[i + 1] ?? 0];
		const bits = bitsOf[number];
		const at = next[number] ?? 0;
		if (bits !== undefined) put(bits, row);
		else {
			rows[at] = row;
			next[number] = at + 1;
		}
		if (i % 0x8000 === 0) yield;
	}
	const bare = { words, start, rows, common, letters: new Map<string, Bits>(), size };
	for (const letter of new Set(words.map((word) => word.charAt(0)))) {
		const bits = noRows(size);
		yield* joinBeginning(bare, letter, bits);
		bare.letters.set(letter, bits);
	}
	return bare;
}

/** Puts the rows with any word that begins with `beginning` into a set. */
export function addBeginning(lexicon: Lexicon, beginning: string, into: Bits): void {
	const known = beginning.length === 1 ? lexicon.letters.get(beginning) : undefined;
	if (known !== undefined) for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) | (known[i] ?? 0);
	else for (const _ of joinBeginning(lexicon, beginning, into));
}

function* joinBeginning({ words, start, rows, common }: Lexicon, beginning: string, into: Bits): Slices<void> {
	const from = placeOf(words, beginning);
	// No letter is above U+FFFF in one unit, so this is after every word that begins so.
	const to = placeOf(words, `${beginning}\uffff`);
	const last = start[to] ?? 0;
	for (let i = start[from] ?? 0; i < last; i++) {
		put(into, rows[i] ?? 0);
		if (i % 0x8000 === 0) yield;
	}
	if (common.size === 0) return;
	for (const [word, bits] of common) {
		if (word < from || word >= to) continue;
		for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) | (bits[i] ?? 0);
	}
}

/** How many words of an ascending list come before one. */
function placeOf(words: readonly string[], word: string): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((words[middle] ?? "") < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Sorts words letter by first letter, since sorting all at once would take longer than a slice. */
function* inOrder(words: Iterable<string>): Slices<string[]> {
	const byLetter = new Map<string, string[]>();
	for (const word of words) {
		const letter = word.charAt(0);
		const list = byLetter.get(letter);
		if (list === undefined) byLetter.set(letter, [word]);
		else list.push(word);
	}
	const sorted: string[] = [];
	for (const letter of [...byLetter.keys()].sort()) {
		for (const word of byLetter.get(letter)?.sort() ?? []) sorted.push(word);
		yield;
	}
	return sorted;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(array.length * 2);
	larger.set(array);
	return larger;
}
