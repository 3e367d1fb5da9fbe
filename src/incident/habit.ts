import { type Answer, answerFrom } from "./answer.ts";
import type { Bits } from "./bits.ts";
import { basesOf, countLeft, matching } from "./count.ts";
import { type Crosstab, crosstab, sumOf } from "./crosstab.ts";
import { BY_YEAR } from "./division.ts";
import { type Engine, rulingsOf } from "./engine.ts";
import { type FamilyTable, familiesChosen, familyTable } from "./familyTable.ts";
import type { Filter } from "./filter.ts";
import type { Ruling } from "./ruling.ts";
import { inSlices, type Slices } from "./slices.ts";
import type { Tally } from "./tally.ts";

/** What was asked last, and, when a reader is trying out the values of one facet, the counts for all of its choices. */
interface Habit {
	readonly rulings: readonly Ruling[];
	readonly words: Bits | null;
	readonly from: number | null;
	readonly to: number | null;
	/** The division in which the last filter differed from the one before; -1 when it was not one alone. */
	readonly division: number;
	readonly learning: Learning | null;
}

/** A table that is there, or that is being made. */
interface Learning {
	table: Table | null;
}

/** Counts of rows, and of the people of families, for any choice of the classes of one division. */
interface Table {
	readonly rows: Crosstab;
	readonly families: FamilyTable;
}

/**
 * Answers filters one after another as `ask` does; but once the reader has tried out two values of one facet, a table is
 * made of all its choices, a slice at a time, and those after it are answered from that.
 */
export function tryingOut(engine: Engine, pause: () => Promise<void>): (filter: Filter, words: Bits | null) => Answer {
	let habit: Habit | null = null;
	return (filter, words) => {
		const rulings = rulingsOf(engine, filter);
		const next = after(habit, rulings, filter, words);
		habit = next;
		if (next.learning === null && next.division >= 0 && next.isSecond) {
			const learning: Learning = { table: null };
			habit = { ...next, learning };
			const work = tableOf(engine, rulings, next.division, filter, words);
			// The page first shows what was asked just now.
			void pause()
				.then(() => inSlices(work, pause, () => habit?.learning === learning))
				.then((table) => {
					learning.table = table;
				});
		}
		const table = habit.learning?.table ?? null;
		if (table === null) return answerFrom(engine, filter, rulings, countLeft(engine, rulings, filter, words));
		const { divisions, crowd } = engine;
		const { division } = habit;
		const passes = rulings[division]?.passes ?? null;
		const classes = (t: number) => {
			// The facet itself counts what it refuses; and months do not follow the years asked for.
			const isFree = t === division || (t === divisions.length && division === BY_YEAR);
			return sumOf(table.rows, t, isFree ? null : passes);
		};
		const families = () => familiesChosen(table.families, crowd.families, crowd.countFamily, passes);
		const bases = basesOf(engine, rulings, filter, words);
		return answerFrom(engine, filter, rulings, { ...matching(engine, bases), classes, families });
	};
}

/** What is being tried out, as far as can be seen from one more filter; `isSecond` in a row within one division. */
function after(
	habit: Habit | null,
	rulings: readonly Ruling[],
	filter: Filter,
	words: Bits | null,
): Habit & { readonly isSecond: boolean } {
	const { from, to } = filter;
	const isRestSame = habit !== null && habit.words === words && habit.from === from && habit.to === to;
	const changed = rulings.flatMap((ruling, d) => (ruling === habit?.rulings[d] ? [] : d));
	const [at = habit?.division ?? -1] = changed;
	const isOne = isRestSame && changed.length <= 1;
	const isSame = isOne && at === habit.division;
	return {
		...{ rulings, words, from, to },
		division: isOne ? at : -1,
		learning: isSame ? habit.learning : null,
		isSecond: isSame && changed.length === 1,
	};
}

function* tableOf(
	engine: Engine,
	rulings: readonly Ruling[],
	division: number,
	filter: Filter,
	words: Bits | null,
): Slices<Table> {
	const { tallies, crowd } = engine;
	const by = tallies[division] as Tally;
	const others = rulings.map((ruling, d) => (d === division ? { ...ruling, pass: null } : ruling));
	const bases = basesOf(engine, others, filter, words);
	return {
		rows: yield* crosstab(by, tallies, bases),
		families: yield* familyTable(crowd.families, crowd.countFamily, by, bases.at(-1) as Bits),
	};
}
