import type { Bits } from "./bits.ts";
import { BY_YEAR } from "./division.ts";
import { type Engine, rowsInDays } from "./engine.ts";
import type { Sum } from "./family.ts";
import { type FamilyTable, familiesChosen, familyTable } from "./familyTable.ts";
import type { Filter } from "./filter.ts";
import { countEach } from "./rowSets.ts";
import { leftBy, type Ruling } from "./ruling.ts";
import { type Crosstab, crosstab, sumOf } from "./tally.ts";

/** What a filter leaves, counted by class. */
export interface Counted {
	/** The rows that match, and those that match whatever days and years are asked for. */
	readonly all: Bits;
	readonly anyTime: Bits;
	/** Counts by class: for each division of what the other divisions let through; then by month, and by figure. */
	readonly classes: readonly Int32Array[];
	/** The people of families, where a table gives them at once; null where they are to be counted. */
	readonly families: Sum | null;
}

/** What was asked last, and, when a reader is trying out the values of one facet, the counts for all of its choices. */
export interface Habit {
	readonly rulings: readonly Ruling[];
	readonly words: Bits | null;
	readonly from: number | null;
	readonly to: number | null;
	/** The division in which the last filter differed from the one before; -1 when it was not one alone. */
	readonly division: number;
	readonly table: HabitTable | null;
}

/** Counts of rows, and of the people of families, for any choice of the classes of one division. */
interface HabitTable {
	readonly rows: Crosstab;
	readonly families: FamilyTable;
}

/** Counts what a filter leaves: by sets, or from the table of the facet that is being tried out. */
export function countLeft(engine: Engine, rulings: readonly Ruling[], filter: Filter, words: Bits | null): Counted {
	const { tallies, divisions } = engine;
	const bases = basesOf(engine, rulings, filter, words);
	const { division, table } = learned(engine, rulings, filter, words);
	const months = divisions.length;
	const passes = rulings[division]?.passes ?? null;
	const classes = tallies.map(({ rows }, t) => {
		if (table === null) return countEach(rows, bases[t] as Bits);
		// The facet itself counts what it refuses; and months do not follow the years asked for.
		const isFree = t === division || (t === months && division === BY_YEAR);
		return sumOf(table.rows, t, isFree ? null : passes);
	});
	const { crowd } = engine;
	const families = table && familiesChosen(table.families, crowd.families, crowd.countFamily, passes);
	return { all: bases[months + 1] as Bits, anyTime: bases[months] as Bits, classes, families };
}

/** The rows that each tally counts: of a division those that the others let through, of months those of any time. */
function basesOf(engine: Engine, rulings: readonly Ruling[], { from, to }: Filter, words: Bits | null): Bits[] {
	const { size } = engine.columns;
	const days = rowsInDays(engine, from, to);
	const left = leftBy(size, rulings, [words, days]);
	const anyDay = days === null ? left : leftBy(size, rulings, [words]);
	return [...left.but, anyDay.but[BY_YEAR] ?? left.all, left.all];
}

/** Sees what is being tried out: at the second change within one division its table is made. */
function learned(engine: Engine, rulings: readonly Ruling[], filter: Filter, words: Bits | null): Habit {
	const { tallies, habit } = engine;
	const { from, to } = filter;
	const isRestSame = habit !== null && habit.words === words && habit.from === from && habit.to === to;
	const changed = rulings.flatMap((ruling, d) => (ruling === habit?.rulings[d] ? [] : d));
	const [division = habit?.division ?? -1] = changed;
	const isSame = isRestSame && changed.length <= 1 && division === habit.division;
	let table = isSame ? habit.table : null;
	const by = tallies[division];
	if (isSame && table === null && changed.length === 1 && by !== undefined) {
		const others = rulings.map((ruling, d) => (d === division ? { ...ruling, pass: null } : ruling));
		const bases = basesOf(engine, others, filter, words);
		const { families, countFamily } = engine.crowd;
		table = {
			rows: crosstab(by, tallies, bases),
			families: familyTable(families, countFamily, by, bases.at(-1) as Bits),
		};
	}
	engine.habit = { rulings, words, from, to, table, division: isRestSame && changed.length <= 1 ? division : -1 };
	return engine.habit;
}
