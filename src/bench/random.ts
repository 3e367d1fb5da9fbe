/** A source of chance that gives the same numbers for the same seed, on every machine (mulberry32). */
export interface Random {
	/** From 0 up to, without, 1. */
	fraction(): number;
	/** A whole number from 0 up to, without, `end`. */
	below(end: number): number;
	/** Whether something of this probability happens. */
	happens(probability: number): boolean;
	/** One of a list. */
	of<T>(list: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
	let state = seed | 0;
	const fraction = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number) => Math.floor(fraction() * end);
	return {
		fraction,
		below,
		happens: (probability) => fraction() < probability,
		of: (list) => list[below(list.length)] as (typeof list)[number],
	};
}
