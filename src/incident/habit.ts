import { type Answer, answerFrom } from "./answer.ts";
import type { Bits } from "./bits.ts";
import { basesOf, countLeft, matching } from "./count.ts";
import { type Crosstab, crosstab, sumOf } from "./crosstab.ts";
import { BY_YEAR } from "./division.ts";
import { type Engine, rulingsOf } from "./engine.ts";
import { type FamilyTable, familiesChosen, familyTable } from "./familyTable.ts";
import type { Filter } from "./filter.ts";
import type { Ruling } from "./ruling.ts";

/** What was asked last, and, when a reader is trying out the values of one facet, the counts for all of its choices. */
interface Habit {
	readonly rulings: readonly Ruling[];
	readonly words: Bits | null;
	readonly from: number | null;
	readonly to: number | null;
	/** The division in which the last filter differed from the one before; -1 when it was not one alone. */
	readonly division: number;
	readonly table: Table | null;
}

/** Counts of rows, and of the people of families, for any choice of the classes of one division. */
interface Table {
	readonly rows: Crosstab;
	readonly families: FamilyTable;
}

/** Answers filters one after another as `ask` does; while values of one facet are tried out, from a table. */
export function tryingOut(engine: Engine): (filter: Filter, words: Bits | null) => Answer {
	let habit: Habit | null = null;
	return (filter, words) => {
		const rulings = rulingsOf(engine, filter);
		habit = learned(engine, habit, rulings, filter, words);
		const { division, table } = habit;
		if (table === null) return answerFrom(engine, filter, rulings, countLeft(engine, rulings, filter, words));
		const { tallies, divisions, crowd } = engine;
		const passes = rulings[division]?.passes ?? null;
		const classes = tallies.map((_, t) => {
			// The facet itself counts what it refuses; and months do not follow the years asked for.
			const isFree = t === division || (t === divisions.length && division === BY_YEAR);
			return sumOf(table.rows, t, isFree ? null : passes);
		});
		const families = familiesChosen(table.families, crowd.families, crowd.countFamily, passes);
		const bases = basesOf(engine, rulings, filter, words);
		return answerFrom(engine, filter, rulings, { ...matching(engine, bases), classes, families });
	};
}

/** Sees what is being tried out: at the second change within one division its table is made. */
function learned(
	engine: Engine,
	habit: Habit | null,
	rulings: readonly Ruling[],
	filter: Filter,
	words: Bits | null,
): Habit {
	const { tallies, crowd } = engine;
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
		table = {
			rows: crosstab(by, tallies, bases),
			families: familyTable(crowd.families, crowd.countFamily, by, bases.at(-1) as Bits),
		};
	}
	return { rulings, words, from, to, table, division: isRestSame && changed.length <= 1 ? division : -1 };
}
