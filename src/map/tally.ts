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
	let total = 0;
	for (let cell = place * KINDS; cell < (place + 1) * KINDS; cell++) {
		const n = places[cell] ?? 0;
		kinds.push(n);
		total += n;
	}
	return { total, kinds };
}

/** A kind's part of a ring or a bar, as parts of 1. */
export interface Part {
	readonly kind: number;
	readonly start: number;
	readonly share: number;
}

/** The parts of the kinds that there are, one after another in the order in which they happen. */
export function partsOf({ total, kinds }: Tally): Part[] {
	let start = 0;
	return kinds.flatMap((n, kind) => {
		const part = { kind, start: start / total, share: n / total };
		start += n;
		return n === 0 ? [] : [part];
	});
}
