import { type Bits, isIn } from "./bits.ts";
import type { Families, FamilyCounter, Sum } from "./family.ts";
import type { Slices } from "./slices.ts";
import type { Tally } from "./tally.ts";

/**
 * What families come to for any choice of the classes of a division, reckoned beforehand. What a family comes to depends
 * only on which of its members' classes are chosen, and so is a sum of parts, each of which counts once all of the
 * classes it belongs to are chosen (Möbius inversion). Few combinations of classes occur, so the parts of all families
 * that belong to the same classes are added up: an answer is then a short sum, however many families there are.
 */
export interface FamilyTable {
	/** Classes of part t stand from `t * MOST_CLASSES` on, -1 where there are fewer. */
	readonly classes: readonly number[];
	readonly least: readonly number[];
	readonly most: readonly number[];
	/** Families of more classes than that, which are counted anew for every choice. */
	readonly large: readonly number[];
	/** Position of a member -> its class, -1 when the filter's other parts leave it out. */
	readonly classOf: Int32Array;
	/** Position of a member -> 0 when it is in view, 1 when not; written anew for each count. */
	readonly unseen: Int32Array;
}
const MOST_CLASSES = 4;
/** After so many families the work may be interrupted. */
const FAMILIES_A_SLICE = 512;

/** Reckons the table of the rows in `base`, by the classes of a tally. */
export function* familyTable(
	{ start, row }: Families,
	countFamily: FamilyCounter,
	by: Tally,
	base: Bits,
): Slices<FamilyTable> {
	const classOf = row.map((one) => (isIn(base, one) ? (by.of[one] ?? 0) : -1));
	const unseen = new Int32Array(row.length).fill(1);
	const parts = partBook(by.classes);
	const large: number[] = [];
	const present: number[] = [];
	const [least, most] = [new Float64Array(1 << MOST_CLASSES), new Float64Array(1 << MOST_CLASSES)];
	const sum = { least: 0, most: 0 };
	for (let family = 0; family + 1 < start.length; family++) {
		if (family % FAMILIES_A_SLICE === 0) yield;
		const [from, to] = [start[family] ?? 0, start[family + 1] ?? 0];
		present.length = 0;
		for (let i = from; i < to; i++) {
			const one = classOf[i] ?? -1;
			if (one >= 0 && !present.includes(one)) present.push(one);
		}
		if (present.length > MOST_CLASSES) {
			large.push(family);
			continue;
		}
		present.sort((a, b) => a - b);
		const choices = 1 << present.length;
		for (let choice = 1; choice < choices; choice++) {
			for (let i = from; i < to; i++) {
				const at = present.indexOf(classOf[i] ?? -1);
				unseen[i] = at >= 0 && (choice >>> at) & 1 ? 0 : 1;
			}
			sum.least = sum.most = 0;
			countFamily(family, unseen, unseen, 0, 0, sum);
			least[choice] = sum.least;
			most[choice] = sum.most;
		}
		for (let bit = 1; bit < choices; bit <<= 1) {
			for (let choice = 1; choice < choices; choice++) {
				if ((choice & bit) === 0) continue;
				least[choice] = (least[choice] ?? 0) - (least[choice ^ bit] ?? 0);
				most[choice] = (most[choice] ?? 0) - (most[choice ^ bit] ?? 0);
			}
		}
		for (let choice = 1; choice < choices; choice++) {
			parts.add(present, choice, least[choice] ?? 0, most[choice] ?? 0);
		}
	}
	return { classes: parts.classes, least: parts.least, most: parts.most, large, classOf, unseen };
}

/** Adds up parts that belong to the same classes. */
function partBook(classCount: number) {
	const numbers = new Map<number, number>();
	const classes: number[] = [];
	const least: number[] = [];
	const most: number[] = [];
	return {
		classes,
		least,
		most,
		/** The classes are those of the ascending ones that `choice` has a bit for. */
		add(present: readonly number[], choice: number, few: number, many: number): void {
			if (few === 0 && many === 0) return;
			let key = 0;
			for (let at = 0; at < present.length; at++) {
				if ((choice >>> at) & 1) key = key * (classCount + 1) + (present[at] ?? 0) + 1;
			}
			let part = numbers.get(key);
			if (part === undefined) {
				part = least.push(0) - 1;
				most.push(0);
				numbers.set(key, part);
				const chosen = present.filter((_, at) => (choice >>> at) & 1);
				for (let at = 0; at < MOST_CLASSES; at++) classes.push(chosen[at] ?? -1);
			}
			least[part] = (least[part] ?? 0) + few;
			most[part] = (most[part] ?? 0) + many;
		},
	};
}

/** The people of all families with only the chosen classes in view; null is all. */
export function familiesChosen(
	{ classes, least, most, large, classOf, unseen }: FamilyTable,
	{ start }: Families,
	countFamily: FamilyCounter,
	chosen: Uint8Array | null,
): Sum {
	const isOut = (one: number) => one >= 0 && chosen !== null && chosen[one] === 0;
	const sum = { least: 0, most: 0 };
	for (let part = 0; part < least.length; part++) {
		let isIn = true;
		for (let at = part * MOST_CLASSES; isIn && at < (part + 1) * MOST_CLASSES; at++) isIn = !isOut(classes[at] ?? -1);
		if (!isIn) continue;
		sum.least += least[part] ?? 0;
		sum.most += most[part] ?? 0;
	}
	for (const family of large) {
		for (let i = start[family] ?? 0; i < (start[family + 1] ?? 0); i++) {
			const one = classOf[i] ?? -1;
			unseen[i] = one < 0 || isOut(one) ? 1 : 0;
		}
		countFamily(family, unseen, unseen, 0, 0, sum);
	}
	return sum;
}
