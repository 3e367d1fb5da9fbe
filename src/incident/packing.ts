/**
 * How many counts are kept side by side in few words: a count that never passes 255 takes a quarter of a word, one that
 * never passes 65,535 a half, and one that is always 0 nothing. As no part ever overflows or falls below 0, words of
 * counts can be added and subtracted as they are, all parts at once.
 */
export interface Packing {
	/** How many words a set of counts takes. */
	readonly words: number;
	/** Cell -> the word it is part of, -1 for one that is always 0; and what one of it adds to that word. */
	readonly wordOf: Int32Array;
	readonly unitOf: Int32Array;
	/**
	 * Adds up `plus - minus + more`, three packed sets in `table`, each given by its first word, and unpacks the result
	 * into `counts`, which has a cell more than there are counts.
	 */
	unpack(table: Int32Array, plus: number, minus: number, more: number, counts: Int32Array): void;
}

/** Finds how to pack counts; `greatest` is, for each cell, the greatest count it will hold. */
export function packing(greatest: Int32Array): Packing {
	const cells = Array.from(greatest, (_, cell) => cell);
	const between = (above: number, upTo: number) =>
		cells.filter((cell) => (greatest[cell] ?? 0) > above && (greatest[cell] ?? 0) <= upTo);
	const [quarters, halves, wholes] = [between(0, 0xff), between(0xff, 0xffff), between(0xffff, 0x7fffffff)];
	const ofQuarters = Math.ceil(quarters.length / 4);
	const ofHalves = Math.ceil(halves.length / 2);
	const wordOf = new Int32Array(greatest.length).fill(-1);
	const unitOf = new Int32Array(greatest.length);
	const assign = (list: readonly number[], first: number, parts: number) => {
		list.forEach((cell, i) => {
			wordOf[cell] = first + Math.floor(i / parts);
			unitOf[cell] = 1 << ((i % parts) * (32 / parts));
		});
	};
	assign(quarters, 0, 4);
	assign(halves, ofQuarters, 2);
	assign(wholes, ofQuarters + ofHalves, 1);
	// Parts of the last word that no cell has are unpacked into a cell past the end.
	const filled = (list: readonly number[], parts: number) =>
		[...list, ...Array.from({ length: (parts - (list.length % parts)) % parts }, () => greatest.length)];
	const cellOf = Int32Array.from([...filled(quarters, 4), ...filled(halves, 2), ...wholes]);
	const words = ofQuarters + ofHalves + wholes.length;
	return {
		words,
		wordOf,
		unitOf,
		unpack(table, plus, minus, more, counts) {
			let [word, at] = [0, 0];
			for (; word < ofQuarters; word++, at += 4) {
				const sum = (table[plus + word] ?? 0) - (table[minus + word] ?? 0) + (table[more + word] ?? 0);
				counts[cellOf[at] ?? 0] = sum & 0xff;
				counts[cellOf[at + 1] ?? 0] = (sum >>> 8) & 0xff;
				counts[cellOf[at + 2] ?? 0] = (sum >>> 16) & 0xff;
				counts[cellOf[at + 3] ?? 0] = sum >>> 24;
			}
			for (; word < ofQuarters + ofHalves; word++, at += 2) {
				const sum = (table[plus + word] ?? 0) - (table[minus + word] ?? 0) + (table[more + word] ?? 0);
				counts[cellOf[at] ?? 0] = sum & 0xffff;
				counts[cellOf[at + 1] ?? 0] = sum >>> 16;
			}
			for (; word < words; word++, at++) {
				const sum = (table[plus + word] ?? 0) - (table[minus + word] ?? 0) + (table[more + word] ?? 0);
				counts[cellOf[at] ?? 0] = sum;
			}
		},
	};
}
