import type { Answer } from "../incident/answer.ts";
import { KINDS } from "../incident/kind.ts";

/** How many incidents, in all and of each kind: before, during, after, permitted. */
export interface Tally {
	readonly total: number;
	readonly kinds: readonly number[];
}

/** The answer's incidents at one place. */
export function tallyAt({ places }: Pick<Answer, "places">, place: number): Tally {
	const kinds: number[] = [];
	for (let cell = place * KINDS; cell < (place + 1) * KINDS; cell++) kinds.push(places[cell] ?? 0);
	return { total: totalAt({ places }, place), kinds };
}

/** How many of the answer's incidents were at one place. */
export function totalAt({ places }: Pick<Answer, "places">, place: number): number {
	let total = 0;
	for (let cell = place * KINDS; cell < (place + 1) * KINDS; cell++) total += places[cell] ?? 0;
	return total;
}

/** Which kinds there are in any of them, one bit for each. */
export function kindsIn(tallies: readonly Tally[]): number {
	let found = 0;
	for (const { kinds } of tallies) for (const [kind, n] of kinds.entries()) if (n > 0) found |= 1 << kind;
	return found;
}

/** A kind's part of a bar, as parts of 1. */
export interface Part {
	readonly kind: number;
	readonly start: number;
	readonly share: number;
}

/** The parts of all kinds, one after another in the order in which they happen; also those that there are none of. */
export function partsOf({ total, kinds }: Tally): Part[] {
	const all = Math.max(1, total);
	let start = 0;
	return kinds.map((n, kind) => {
		const part = { kind, start: start / all, share: n / all };
		start += n;
		return part;
	});
}
