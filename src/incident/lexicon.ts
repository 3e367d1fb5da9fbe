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

/** After so many texts or pairs the work may be interrupted. */
const TEXTS_A_SLICE = 32;
const PAIRS_A_SLICE = 0x4000;

/** Makes a lexicon of folded texts, one a row: words with single spaces between them. */
export function* makeLexicon(size: number, textOf: (row: number) => string): Slices<Lexicon> {
	const shelves = shelvesOfWords();
	// What is known of each word as it turns up: how many rows hold it, and the last that did.
	const counts: number[] = [];
	const newest: number[] = [];
	// Pairs of a word and a row, on sheets: one long list would be copied as it grows, for longer than a slice.
	const sheets: Int32Array[] = [];
	let sheet = new Int32Array(0);
	let used = 0;
	for (let row = 0; row < size; row++) {
		if (row % TEXTS_A_SLICE === 0) yield;
		for (const word of textOf(row).split(" ")) {
			if (word === "") continue;
			const number = shelves.numberOf(word);
			if (newest[number] === row) continue;
			newest[number] = row;
			counts[number] = (counts[number] ?? 0) + 1;
			if (used === sheet.length) {
				sheet = new Int32Array(2 * PAIRS_A_SLICE);
				sheets.push(sheet);
				used = 0;
			}
			sheet[used++] = number;
			sheet[used++] = row;
		}
	}
	// A common word's rows take less room, and are sooner joined, as a bit each.
	const isCommon = (number: number) => (counts[number] ?? 0) * 32 > size;
	const words: string[] = [];
	const start = new Int32Array(counts.length + 1);
	const next = new Int32Array(counts.length);
	const common = new Map<number, Bits>();
	const bitsOf: (Bits | undefined)[] = [];
	for (const shelf of shelves.inOrder()) {
		yield;
		for (const [word, number] of shelf) {
			const w = words.push(word) - 1;
			next[number] = start[w] ?? 0;
			start[w + 1] = (start[w] ?? 0) + (isCommon(number) ? 0 : (counts[number] ?? 0));
			if (!isCommon(number)) continue;
			const bits = noRows(size);
			bitsOf[number] = bits;
			common.set(w, bits);
		}
	}
	const rows = new Int32Array(start[words.length] ?? 0);
	for (const each of sheets) {
		yield;
		const end = each === sheet ? used : each.length;
		for (let i = 0; i < end; i += 2) {
			const [number, row] = [each[i] ?? 0, each[i + 1] ?? 0];
			const bits = bitsOf[number];
			const at = next[number] ?? 0;
			if (bits !== undefined) put(bits, row);
			else {
				rows[at] = row;
				next[number] = at + 1;
			}
		}
	}
	const bare = { words, start, rows, common, letters: new Map<string, Bits>(), size };
	for (const letter of shelves.letters()) {
		yield;
		const bits = noRows(size);
		yield* joinBeginning(bare, letter, bits);
		bare.letters.set(letter, bits);
	}
	return bare;
}

/**
 * Words and their numbers, in the order in which they turn up, by their first two letters: a book of all words would now
 * and then be put in a larger place, and be sorted in the end, each of which takes longer than a slice.
 */
function shelvesOfWords() {
	const shelves = new Map<number, Map<string, number>>();
	let count = 0;
	const keyOf = (word: string) => word.charCodeAt(0) * 0x10000 + (word.length > 1 ? word.charCodeAt(1) : 0);
	return {
		numberOf(word: string): number {
			const key = keyOf(word);
			let shelf = shelves.get(key);
			if (shelf === undefined) {
				shelf = new Map();
				shelves.set(key, shelf);
			}
			let number = shelf.get(word);
			if (number === undefined) {
				number = count++;
				shelf.set(word, number);
			}
			return number;
		},
		/** The words of each shelf in the order of their letters, shelf after shelf. */
		*inOrder(): Generator<[word: string, number: number][]> {
			for (const key of [...shelves.keys()].sort((a, b) => a - b)) {
				yield [...(shelves.get(key) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
			}
		},
		letters: () => new Set([...shelves.keys()].map((key) => String.fromCharCode(Math.floor(key / 0x10000)))),
	};
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
		if (i % PAIRS_A_SLICE === 0) yield;
	}
	if (common.size === 0) return;
	let joined = 0;
	for (const [word, bits] of common) {
		if (word < from || word >= to) continue;
		joined += bits.length;
		if (joined > PAIRS_A_SLICE) {
			joined = 0;
			yield;
		}
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
