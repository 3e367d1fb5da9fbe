import { type Bits, isIn, noRows, ones, put } from "./bits.ts";
import { changeBetween } from "./change.ts";
import type { Families, FamilyCounter, Sum } from "./family.ts";

/** What families came to when last counted: only those of which a member came into view or went out are counted again. */
export interface FamilySums {
	/** The rows that were in view. */
	view: Bits | null;
	/** Position of a member -> 0 when it is in view, 1 when not. */
	readonly unseen: Int32Array;
	/** Family -> its people in view; and of all families together. */
	readonly least: Float64Array;
	readonly most: Float64Array;
	readonly sum: Sum;
	/** Position of a member -> its family. */
	readonly familyOf: Int32Array;
	/** The members as a set; how many there are before each word of it; and their positions, in the order of rows. */
	readonly related: Bits;
	readonly before: Int32Array;
	readonly positions: Int32Array;
	/** Family -> whether it is to be counted again (1); all 0 between counts. */
	readonly isStale: Uint8Array;
	/**
	 * What families of few members come to for each choice of members in view, numbered by the choice as binary digits;
	 * those of family f begin at `knownFrom[f]`. -1 is not known yet.
	 */
	readonly knownFrom: Int32Array;
	readonly knownLeast: Int32Array;
	readonly knownMost: Int32Array;
}
const FEW = 5;
const LARGEST = 0x7fffffff;

/** Nothing in view, nothing counted. */
export function newFamilySums({ start, row }: Families, size: number): FamilySums {
	const count = start.length - 1;
	const related = noRows(size);
	const familyOf = new Int32Array(row.length);
	for (let family = 0; family < count; family++) familyOf.fill(family, start[family], start[family + 1]);
	for (const one of row) put(related, one);
	const before = new Int32Array(related.length + 1);
	for (let i = 0; i < related.length; i++) before[i + 1] = (before[i] ?? 0) + ones(related[i] ?? 0);
	const positions = new Int32Array(row.length);
	for (let i = 0; i < row.length; i++) positions[rankOf(related, before, row[i] ?? 0)] = i;
	const knownFrom = new Int32Array(count + 1);
	for (let family = 0; family < count; family++) {
		const members = (start[family + 1] ?? 0) - (start[family] ?? 0);
		knownFrom[family + 1] = (knownFrom[family] ?? 0) + (members <= FEW ? 1 << members : 0);
	}
	return {
		view: null,
		unseen: new Int32Array(row.length).fill(1),
		least: new Float64Array(count),
		most: new Float64Array(count),
		sum: { least: 0, most: 0 },
		familyOf,
		related,
		before,
		positions,
		isStale: new Uint8Array(count),
		knownFrom,
		knownLeast: new Int32Array(knownFrom[count] ?? 0).fill(-1),
		knownMost: new Int32Array(knownFrom[count] ?? 0).fill(-1),
	};
}

/** How many related rows come before one. */
function rankOf(related: Bits, before: Int32Array, row: number): number {
	return (before[row >>> 5] ?? 0) + ones((related[row >>> 5] ?? 0) & ((1 << (row & 31)) - 1));
}

/** The people of all families, of whose members those in view are counted. The sum holds until the next count. */
export function countFamilies(sums: FamilySums, families: Families, countFamily: FamilyCounter, view: Bits): Sum {
	const change = changeBetween(sums.view, view);
	sums.view = view;
	const stale =
		change === null ? seeAll(sums, families, view) : [...turn(sums, change.came), ...turn(sums, change.went)];
	const found = { least: 0, most: 0 };
	let { least, most } = sums.sum;
	for (const family of stale) {
		countOne(sums, families, countFamily, family, found);
		// Whole numbers far below 2^53: adding and taking away again leaves nothing behind.
		least += found.least - (sums.least[family] ?? 0);
		most += found.most - (sums.most[family] ?? 0);
		sums.least[family] = found.least;
		sums.most[family] = found.most;
		sums.isStale[family] = 0;
	}
	sums.sum.least = least;
	sums.sum.most = most;
	return sums.sum;
}

/** Counts one family, or remembers what its members in view came to before. */
function countOne(sums: FamilySums, { start }: Families, countFamily: FamilyCounter, family: number, found: Sum): void {
	const { unseen, knownFrom, knownLeast, knownMost } = sums;
	const from = start[family] ?? 0;
	const to = start[family + 1] ?? 0;
	let at = -1;
	if (to - from <= FEW) {
		let choice = 0;
		for (let i = from; i < to; i++) choice = 2 * choice + (unseen[i] ?? 0);
		at = (knownFrom[family] ?? 0) + choice;
		found.least = knownLeast[at] ?? -1;
		found.most = knownMost[at] ?? -1;
		if (found.least >= 0) return;
	}
	found.least = found.most = 0;
	countFamily(family, unseen, unseen, 0, 0, found);
	if (at < 0 || found.most > LARGEST) return;
	knownLeast[at] = found.least;
	knownMost[at] = found.most;
}

/** Looks at every member anew; gives the families that changed. */
function seeAll({ unseen }: FamilySums, { start, row }: Families, view: Bits): number[] {
	const stale: number[] = [];
	for (let family = 0, i = 0; family + 1 < start.length; family++) {
		const end = start[family + 1] ?? 0;
		let turned = 0;
		for (; i < end; i++) {
			const member = row[i] ?? 0;
			const isMissing = (~(view[member >>> 5] ?? 0) >>> (member & 31)) & 1;
			turned |= isMissing ^ (unseen[i] ?? 0);
			unseen[i] = isMissing;
		}
		if (turned === 1) stale.push(family);
	}
	return stale;
}

/** Turns the members among the rows, from in view to out of it or back; gives the families that became stale by it. */
function turn({ related, before, positions, unseen, familyOf, isStale }: FamilySums, rows: Int32Array): number[] {
	const stale: number[] = [];
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i] ?? 0;
		if (!isIn(related, row)) continue;
		const position = positions[rankOf(related, before, row)] ?? 0;
		unseen[position] = 1 - (unseen[position] ?? 0);
		const family = familyOf[position] ?? 0;
		if (isStale[family] === 1) continue;
		isStale[family] = 1;
		stale.push(family);
	}
	return stale;
}
