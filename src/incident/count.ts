import type { Bits } from "./bits.ts";
import { BY_YEAR } from "./division.ts";
import { type Engine, rowsInDays } from "./engine.ts";
import type { Sum } from "./family.ts";
import type { Filter } from "./filter.ts";
import { countEach } from "./rowSets.ts";
import { leftBy, type Ruling } from "./ruling.ts";
import type { Tally } from "./tally.ts";

/** What a filter leaves, counted by class. */
export interface Counted {
	/** The rows that match, and those that match whatever days and years are asked for. */
	readonly all: Bits;
	readonly anyTime: Bits;
	/**
	 * Counts the classes of one tally: those of a division among what the other divisions let through, then months, then
	 * figures. Each is counted when somebody asks, since a page shows how many there are before all else.
	 */
	readonly classes: (tally: number) => Int32Array;
	/** The people of families, where a table gives them at once; null where they are to be counted. */
	readonly families: () => Sum | null;
}

/** Counts what a filter leaves, by sets. */
export function countLeft(engine: Engine, rulings: readonly Ruling[], filter: Filter, words: Bits | null): Counted {
	const bases = basesOf(engine, rulings, filter, words);
	const classes = (t: number) => countEach((engine.tallies[t] as Tally).rows, bases[t] as Bits);
	return { ...matching(engine, bases), classes, families: () => null };
}

/**
 * The rows that each tally counts: of a division those that the others let through, of months those of any time, of
 * figures those that match.
 */
export function basesOf(
	engine: Engine,
	rulings: readonly Ruling[],
	{ from, to }: Filter,
	words: Bits | null,
): readonly Bits[] {
	const { size } = engine.columns;
	const days = rowsInDays(engine, from, to);
	const left = leftBy(size, rulings, [words, days]);
	const anyDay = days === null ? left : leftBy(size, rulings, [words]);
	return [...left.but, anyDay.but[BY_YEAR] ?? left.all, left.all];
}

/** The rows that match, among the bases. */
export function matching({ divisions }: Engine, bases: readonly Bits[]): Pick<Counted, "all" | "anyTime"> {
	return { all: bases[divisions.length + 1] as Bits, anyTime: bases[divisions.length] as Bits };
}
