import { type Bits, isIn, noRows, put } from "./bits.ts";
import type { Columns } from "./columns.ts";
import { type Families, type FamilyCounter, familiesOf, familyCounter, leastOf, mostOf, type Sum } from "./family.ts";
import { countFamilies, type FamilySums, newFamilySums } from "./familySums.ts";
import { kindOf, PERMITTED } from "./kind.ts";
import { newTally, type Tally } from "./tally.ts";

/**
 * How many people the measures in view hit, counting nobody twice as far as the record can tell. A part whose wider
 * record is also in view is not added to it: the whole's figure stands, or the sum of its parts where that is greater.
 * Stages of one criminal case count their people once, by the stage that names most. A part that is only possibly
 * inside its whole is left out of the least and counted in the most. Detentions are not detainees: one person hit on
 * two days counts twice. Permitted assemblies hit nobody.
 */
export interface People {
	readonly atLeast: number;
	/** Null when some figure in view has no upper end. */
	readonly atMost: number | null;
	/** How many incidents in view give no figure of people. */
	readonly lacking: number;
}

/** The people of a record, ready to be added up. */
export interface Crowd {
	readonly figures: Figures;
	/** How many rows there are of each figure. */
	readonly tally: Tally;
	readonly families: Families;
	readonly countFamily: FamilyCounter;
	readonly counted: FamilySums;
}

/**
 * The rows divided by their figure: few numbers are common, and a sum over rows is each number times how many rows have
 * it. Rows in families are told apart only by whether their figure is missing or open above; so are permitted ones.
 */
export interface Figures {
	readonly least: readonly number[];
	readonly most: readonly number[];
}
/** Classes of figures that add nothing to a sum, or not here; those with a number follow. */
const SILENT = 0;
export const LACKING = 1;
const OPEN_IN_FAMILY = 2;

/** Prepares the figures of a record. */
export function gatherCrowd(columns: Columns): Crowd {
	const families = familiesOf(columns);
	const { of, ...figures } = figuresOf(columns, families);
	return {
		figures,
		tally: newTally(of, figures.least.length),
		families,
		countFamily: familyCounter(families),
		counted: newFamilySums(families, columns.size),
	};
}

function figuresOf(columns: Columns, { row: members }: Families): Figures & { of: Int32Array } {
	const { size } = columns;
	const related = noRows(size);
	for (const row of members) put(related, row);
	const [least, most] = [
		[0, 0, 0],
		[0, 0, 0],
	];
	const known = new Map<number, number>();
	const of = new Int32Array(size);
	for (let row = 0; row < size; row++) {
		const [min, max] = [columns.min[row] ?? -1, columns.max[row] ?? -1];
		if (kindOf(columns, row) === PERMITTED) of[row] = SILENT;
		else if (min < 0 && max < 0) of[row] = LACKING;
		else if (isIn(related, row)) of[row] = max < 0 ? OPEN_IN_FAMILY : SILENT;
		else {
			// Pairs are numbered in order of the greater, so that no two have one key; open figures are negative.
			const key = max < 0 ? -min - 1 : ((max + 1) * (max + 2)) / 2 + min;
			const one = known.get(key) ?? least.length;
			if (one === least.length) {
				known.set(key, one);
				least.push(leastOf(columns, row));
				most.push(max < 0 ? Number.NaN : mostOf(columns, row));
			}
			of[row] = one;
		}
	}
	return { of, least, most };
}

/** Whether a class of figures is open above. */
export function isOpen({ most }: Figures, one: number): boolean {
	return one === OPEN_IN_FAMILY || Number.isNaN(most[one]);
}

/** Adds up the people of the rows in view, which are counted by figure; those of families may be known already. */
export function countPeople(
	{ figures, families, countFamily, counted }: Crowd,
	counts: Int32Array,
	view: Bits,
	known: Sum | null,
): People {
	const { least, most } = known ?? countFamilies(counted, families, countFamily, view);
	const sum = { least, most };
	let open = 0;
	for (let one = 0; one < counts.length; one++) {
		const count = counts[one] ?? 0;
		if (isOpen(figures, one)) open += count;
		else sum.most += count * (figures.most[one] ?? 0);
		sum.least += count * (figures.least[one] ?? 0);
	}
	return peopleFrom(sum, counts[LACKING] ?? 0, open);
}

/** What the sums say: where a figure in view has no upper end, neither has the total. */
export function peopleFrom({ least, most }: Sum, lacking: number, open: number): People {
	return { atLeast: least, atMost: open > 0 ? null : most, lacking };
}
