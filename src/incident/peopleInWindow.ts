import { type Bits, isIn } from "./bits.ts";
import { type DayLine, eachRow } from "./dayLine.ts";
import type { Engine } from "./engine.ts";
import { type Crowd, isOpen, LACKING, type People, peopleFrom } from "./people.ts";
import type { Slices } from "./slices.ts";
import { sumIn, Weights, type WindowSum } from "./windowSum.ts";

/** Families with more distinct first or last days than this are added up anew at each step; the others beforehand. */
const MOST_DAYS = 48;
/** After so many families the work may be interrupted. */
const FAMILIES_A_SLICE = 256;

/** The people of any window of days: of rows outside families, of families reckoned beforehand, and of the large ones. */
export interface WindowPeople {
	readonly crowd: Crowd;
	readonly least: WindowSum;
	/** By how much the most is more than the least. */
	readonly more: WindowSum;
	readonly lacking: WindowSum;
	readonly open: WindowSum;
	/** Families that were not reckoned beforehand, and the first and last days of all members by position. */
	readonly large: readonly number[];
	readonly first: Int32Array;
	readonly last: Int32Array;
}

/** Adds up the people for the days numbered a to b, a <= b + 1. */
export function peopleIn(
	{ crowd, least, more, lacking, open, large, first, last }: WindowPeople,
	a: number,
	b: number,
): People {
	const few = sumIn(least, a, b);
	const sum = { least: few, most: few + sumIn(more, a, b) };
	for (const family of large) crowd.countFamily(family, first, last, a, b, sum);
	return peopleFrom(sum, sumIn(lacking, a, b), sumIn(open, a, b));
}

/** Reckons the people of the rows that a filter leaves, whatever days it asks for. */
export function* windowPeople(engine: Engine, all: Bits, line: DayLine): Slices<WindowPeople> {
	const { columns, crowd } = engine;
	const { figures, families } = crowd;
	const days = line.days.length;
	const position = new Int32Array(columns.size).fill(-1);
	for (let i = 0; i < families.row.length; i++) position[families.row[i] ?? 0] = i;
	// Members that the filter leaves out begin after every window and end before it.
	const first = new Int32Array(families.row.length).fill(days);
	const last = new Int32Array(families.row.length).fill(-1);
	const [least, more] = [new Weights(days), new Weights(days)];
	const [lacking, open] = [new Weights(days), new Weights(days)];
	const areOpen = figures.least.map((_, one) => isOpen(figures, one));
	yield;
	yield* eachRow(engine, line, (row, from, to) => {
		if (!isIn(all, row)) return;
		const one = crowd.tally.of[row] ?? 0;
		const few = figures.least[one] ?? 0;
		if (few > 0) least.add(to, from, few);
		if (one === LACKING) lacking.add(to, from, 1);
		else if (areOpen[one]) open.add(to, from, 1);
		// Open figures have no most, and the total says so.
		const many = figures.most[one] ?? 0;
		if (many > few) more.add(to, from, many - few);
		const i = position[row] ?? -1;
		if (i < 0) return;
		first[i] = from;
		last[i] = to;
	});
	const reckon = familyReckoner(crowd, first, last, least, more);
	const large: number[] = [];
	yield;
	for (let family = 0; family + 1 < families.start.length; family++) {
		if (!reckon(family)) large.push(family);
		if (family % FAMILIES_A_SLICE === 0) yield;
	}
	const sums: WindowSum[] = [];
	for (const weights of [least, more, lacking, open]) {
		sums.push(yield* weights.summed());
		yield;
	}
	const [few, over, silent, unbounded] = sums as [WindowSum, WindowSum, WindowSum, WindowSum];
	return { crowd, least: few, more: over, lacking: silent, open: unbounded, large, first, last };
}

/**
 * Reckons families beforehand. What a family comes to changes only as the end of a window passes a first day, or its
 * beginning a last day, of one of the members. So it is a sum of weights that count once the window reaches far enough
 * both ways: each is what a case (ends at this first day, begins at that last day) comes to beyond what the windows that
 * reach a little less far come to. `first` and `last` are the days of the members; sums go to `least` and `more`.
 */
function familyReckoner(crowd: Crowd, first: Int32Array, last: Int32Array, least: Weights, more: Weights) {
	const { start } = crowd.families;
	const { countFamily } = crowd;
	const [ends, begins] = [new Int32Array(MOST_DAYS), new Int32Array(MOST_DAYS)];
	// What each end came to with the beginning after the present one.
	const [laterLeast, laterMore] = [new Float64Array(MOST_DAYS), new Float64Array(MOST_DAYS)];
	const sum = { least: 0, most: 0 };
	/** False when the family is too large. */
	const reckon = (family: number): boolean => {
		const from = start[family] ?? 0;
		const to = start[family + 1] ?? 0;
		const endings = distinctDays(first, last, first, from, to, ends);
		const beginnings = distinctDays(first, last, last, from, to, begins);
		if (endings < 0 || beginnings < 0) return false;
		laterLeast.fill(0, 0, endings);
		laterMore.fill(0, 0, endings);
		for (let i = beginnings - 1; i >= 0; i--) {
			let [soonerLeast, soonerMore, soonerLaterLeast, soonerLaterMore] = [0, 0, 0, 0];
			for (let j = 0; j < endings; j++) {
				sum.least = sum.most = 0;
				countFamily(family, first, last, begins[i] ?? 0, ends[j] ?? 0, sum);
				const few = sum.least;
				const many = sum.most - few;
				const [fewLater, manyLater] = [laterLeast[j] ?? 0, laterMore[j] ?? 0];
				least.add(begins[i] ?? 0, ends[j] ?? 0, few - soonerLeast - fewLater + soonerLaterLeast);
				more.add(begins[i] ?? 0, ends[j] ?? 0, many - soonerMore - manyLater + soonerLaterMore);
				soonerLeast = few;
				soonerMore = many;
				soonerLaterLeast = fewLater;
				soonerLaterMore = manyLater;
				laterLeast[j] = few;
				laterMore[j] = many;
			}
		}
		return true;
	};
	return reckon;
}

/** Lists the distinct days of the members that are there at all, ascending; gives their number, -1 when too many. */
function distinctDays(
	first: Int32Array,
	last: Int32Array,
	days: Int32Array,
	from: number,
	to: number,
	into: Int32Array,
): number {
	let count = 0;
	for (let i = from; i < to; i++) {
		if ((last[i] ?? 0) < (first[i] ?? 0)) continue;
		const day = days[i] ?? 0;
		let at = count;
		while (at > 0 && (into[at - 1] ?? 0) > day) at--;
		if (at > 0 && into[at - 1] === day) continue;
		if (count === into.length) return -1;
		into.copyWithin(at + 1, at, count++);
		into[at] = day;
	}
	return count;
}
