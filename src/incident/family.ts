import type { Columns } from "./columns.ts";
import { kindOf, PERMITTED } from "./kind.ts";

/**
 * Rows whose people cannot be counted one by one, gathered into families: a figure that includes others, the parts it
 * includes, the stages of one criminal case, and whatever hangs together through any of these. Members of family f
 * stand at the positions from `start[f]` to `start[f + 1]`, parts before the wholes that include them. Smaller families
 * come before larger ones.
 */
export interface Families {
	readonly start: Int32Array;
	/** Position -> row. */
	readonly row: Int32Array;
	/** Position -> position of the whole that includes it, -1 for none. */
	readonly whole: Int32Array;
	/** Position -> position of the first member of the same criminal case, -1 for none. */
	readonly stageOf: Int32Array;
	/** Position -> the least and the most people by its own figure. */
	readonly least: Int32Array;
	readonly most: Int32Array;
	/** Position -> whether it is surely (1) or only possibly (0) included in its whole. */
	readonly surely: Uint8Array;
}

/** The fewest people a row's own figure can mean: none where it is silent. */
export const leastOf = ({ min }: Columns, row: number) => Math.max(0, min[row] ?? 0);
/** The most people a row's own figure can mean; an open end is told apart, not here. */
export const mostOf = ({ min, max }: Columns, row: number) => Math.max(0, min[row] ?? 0, max[row] ?? 0);

/** Finds the families of a record. Permitted assemblies belong to none: they hit nobody. */
export function familiesOf(columns: Columns): Families {
	const { size, countedIn, countedInSurely } = columns;
	const wholeOf = (row: number) => {
		const whole = countedIn[row] ?? -1;
		return whole >= 0 && kindOf(columns, whole) !== PERMITTED ? whole : -1;
	};
	const { roots, firstOfCase } = join(columns, wholeOf);
	const depth = new Uint8Array(size);
	const membersOf = new Int32Array(size);
	let deepest = 0;
	const members: number[] = [];
	for (let row = 0; row < size; row++) {
		const root = roots[row] ?? -1;
		if (root < 0) continue;
		members.push(row);
		membersOf[root] = (membersOf[root] ?? 0) + 1;
		// The checker refuses figures that include themselves; the bound keeps a bad file from hanging the page.
		for (let at = wholeOf(row); at >= 0 && (depth[row] ?? 0) < 64; at = wholeOf(at)) depth[row] = (depth[row] ?? 0) + 1;
		deepest = Math.max(deepest, depth[row] ?? 0);
	}
	const { familyOf, start } = numberedBySize(roots, membersOf);
	const row = new Int32Array(start[start.length - 1] ?? 0);
	const position = new Int32Array(size).fill(-1);
	const end = start.slice();
	for (let level = deepest; level >= 0; level--) {
		for (const one of members) {
			if (depth[one] !== level) continue;
			const family = familyOf[roots[one] ?? 0] ?? 0;
			const at = end[family] ?? 0;
			end[family] = at + 1;
			row[at] = one;
			position[one] = at;
		}
	}
	return {
		start,
		row,
		whole: row.map((one) => position[wholeOf(one)] ?? -1),
		stageOf: row.map((one) => position[firstOfCase[columns.case[one] ?? -1] ?? -1] ?? -1),
		least: row.map((one) => leastOf(columns, one)),
		most: row.map((one) => mostOf(columns, one)),
		surely: new Uint8Array(row.map((one) => countedInSurely[one] ?? 0)),
	};
}

/** Numbers the families, smaller ones first: loops over their members then mostly run as often as the time before. */
function numberedBySize(roots: Int32Array, membersOf: Int32Array) {
	const heads: number[][] = [];
	for (let row = 0; row < roots.length; row++) {
		if (roots[row] !== row) continue;
		const size = membersOf[row] ?? 0;
		heads[size] ??= [];
		heads[size].push(row);
	}
	const familyOf = new Int32Array(roots.length);
	const start = [0];
	heads.forEach((ofSize, size) => {
		for (const head of ofSize) {
			familyOf[head] = start.length - 1;
			start.push((start.at(-1) ?? 0) + size);
		}
	});
	return { familyOf, start: Int32Array.from(start) };
}

/** Joins related rows to a representative each (union-find with path halving); -1 for those related to none. */
function join(columns: Columns, wholeOf: (row: number) => number) {
	const roots = new Int32Array(columns.size).fill(-1);
	const rootOf = (row: number): number => {
		let at = row;
		for (let next = roots[at] ?? at; next !== at; next = roots[at] ?? at) {
			roots[at] = roots[next] ?? next;
			at = next;
		}
		return at;
	};
	const link = (a: number, b: number) => {
		if (roots[a] === -1) roots[a] = a;
		if (roots[b] === -1) roots[b] = b;
		roots[rootOf(b)] = rootOf(a);
	};
	const firstOfCase = new Int32Array(columns.case.reduce((most, one) => Math.max(most, one), -1) + 1).fill(-1);
	for (let row = 0; row < columns.size; row++) {
		if (kindOf(columns, row) === PERMITTED) continue;
		const whole = wholeOf(row);
		if (whole >= 0) link(whole, row);
		const ofCase = columns.case[row] ?? -1;
		if (ofCase < 0) continue;
		const first = firstOfCase[ofCase] ?? -1;
		if (first < 0) firstOfCase[ofCase] = row;
		else link(first, row);
	}
	for (let row = 0; row < columns.size; row++) if (roots[row] !== -1) roots[row] = rootOf(row);
	return { roots, firstOfCase };
}

/** A sum of people: at least so many, at most so many. */
export interface Sum {
	least: number;
	most: number;
}

/**
 * Adds the people of one family to a sum, counting the members that are in view: those that touch the days a to b, by
 * their first and last days, which are given by position.
 */
export type FamilyCounter = (
	family: number,
	first: Int32Array,
	last: Int32Array,
	a: number,
	b: number,
	sum: Sum,
) => void;

/** Makes the function that adds up families. */
export function familyCounter({ start, whole, stageOf, least, most, surely }: Families): FamilyCounter {
	const size = largestOf(start);
	// What the parts of a member come to, by its place in the family, taken when it is reached: parts stand before wholes.
	const [parts, inside, apart] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
	// What the stages of a case have come to so far, at the first of them.
	const [stageLeast, stageMost] = [new Float64Array(size), new Float64Array(size)];
	return (family, first, last, a, b, sum) => {
		const begin = start[family] ?? 0;
		const end = start[family + 1] ?? 0;
		let few = 0;
		let many = 0;
		let hasStages = false;
		for (let i = begin; i < end; i++) {
			if ((first[i] ?? 0) > b || (last[i] ?? 0) < a) continue;
			const at = i - begin;
			const lowest = Math.max(least[i] ?? 0, parts[at] ?? 0);
			const highest = Math.max(most[i] ?? 0, inside[at] ?? 0) + (apart[at] ?? 0);
			parts[at] = inside[at] = apart[at] = 0;
			const into = whole[i] ?? -1;
			const stage = (stageOf[i] ?? -1) - begin;
			if (into >= 0 && (first[into] ?? 0) <= b && (last[into] ?? 0) >= a) {
				const to = into - begin;
				parts[to] = (parts[to] ?? 0) + lowest;
				if (surely[i] === 1) inside[to] = (inside[to] ?? 0) + highest;
				else apart[to] = (apart[to] ?? 0) + highest;
			} else if (stage < 0) {
				few += lowest;
				many += highest;
			} else {
				// Of a case only what a stage adds to the greatest so far.
				few += Math.max(0, lowest - (stageLeast[stage] ?? 0));
				many += Math.max(0, highest - (stageMost[stage] ?? 0));
				stageLeast[stage] = Math.max(stageLeast[stage] ?? 0, lowest);
				stageMost[stage] = Math.max(stageMost[stage] ?? 0, highest);
				hasStages = true;
			}
		}
		if (hasStages) for (let at = 0; at < end - begin; at++) stageLeast[at] = stageMost[at] = 0;
		sum.least += few;
		sum.most += many;
	};
}

function largestOf(start: Int32Array): number {
	return start.reduce((most, from, family) => Math.max(most, (start[family + 1] ?? from) - from), 0);
}
