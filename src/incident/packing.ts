/**
 * How many counts are kept side by side in few words: a count that never passes 255 takes a quarter of a word, one that
 * never passes 65,535 a half, and one that is always 0 nothing. As no part ever overflows or falls below 0, words of
 * counts can be added and subtracted as they are, all parts at once.
 */
export interface Packing {
	/** How many words a set of counts takes, and how many of them hold quarters, and halves after these. */
	readonly words: number;
	readonly quarters: number;
	readonly halves: number;
	/** Count -> the word it is part of, and what one of it adds to that word. */
	readonly wordOf: Int32Array;
	readonly unitOf: Int32Array;
	/** Which counts the parts of all words are, one after another; unused parts are the count past the last. */
	readonly order: Int32Array;
}

/** Finds how to pack counts; `greatest` is, for each, the greatest it will be. */
export function packing(greatest: Int32Array): Packing {
	const all = Array.from(greatest, (_, i) => i);
	const between = (above: number, upTo: number, parts: number) => {
		const list = all.filter((i) => (greatest[i] ?? 0) > above && (greatest[i] ?? 0) <= upTo);
		while (list.length % parts > 0) list.push(greatest.length);
		return list;
	};
	const [small, middle, large] = [between(0, 0xff, 4), between(0xff, 0xffff, 2), between(0xffff, 0x7fffffff, 1)];
	const quarters = small.length / 4;
	const halves = middle.length / 2;
	const wordOf = new Int32Array(greatest.length);
	const unitOf = new Int32Array(greatest.length);
	const assign = (list: readonly number[], first: number, parts: number) => {
		for (const [i, count] of list.entries()) {
			wordOf[count] = first + Math.floor(i / parts);
			unitOf[count] = 1 << ((i % parts) * (32 / parts));
		}
	};
	assign(small, 0, 4);
	assign(middle, quarters, 2);
	assign(large, quarters + halves, 1);
	const order = Int32Array.from([...small, ...middle, ...large]);
	return { words: quarters + halves + large.length, quarters, halves, wordOf, unitOf, order };
}

/**
 * Adds up `plus - minus + more`, three packed sets in `table`, each given by its first word, and unpacks the result into
 * `counts`, each part to where `order` says.
 */
export function unpack(
	{ words, quarters, halves }: Packing,
	order: Int32Array,
	table: Int32Array,
	plus: number,
	minus: number,
	more: number,
	counts: Int32Array,
): void {
	let word = 0;
	let at = 0;
	for (; word < quarters; word++, at += 4) {
		const sum = (table[plus + word] ?? 0) - (table[minus + word] ?? 0) + (table[more + word] ?? 0);
		counts[order[at] ?? 0] = sum & 0xff;
		counts[order[at + 1] ?? 0] = (sum >>> 8) & 0xff;
		counts[order[at + 2] ?? 0] = (sum >>> 16) & 0xff;
		counts[order[at + 3] ?? 0] = sum >>> 24;
	}
	for (const end = quarters + halves; word < end; word++, at += 2) {
		const sum = (table[plus + word] ?? 0) - (table[minus + word] ?? 0) + (table[more + word] ?? 0);
		counts[order[at] ?? 0] = sum & 0xffff;
		counts[order[at + 1] ?? 0] = sum >>> 16;
	}
	for (; word < words; word++, at++) {
		counts[order[at] ?? 0] = (table[plus + word] ?? 0) - (table[minus + word] ?? 0) + (table[more + word] ?? 0);
	}
}
