import { type Bits, isIn, noRows, put } from "./bits.ts";
import type { Columns } from "./columns.ts";
import { type Families, type FamilyCounter, familiesOf, familyCounter, leastOf, mostOf, type Sum } from "./family.ts";
import { kindOf, PERMITTED } from "./kind.ts";
import { countEach, makeRowSets, type RowSets } from "./rowSets.ts";

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
	readonly families: Families;
	readonly countFamily: FamilyCounter;
	/** Position in the families -> 0 when it is in view, 1 when not; written anew for each count. */
	readonly unseen: Int32Array;
	/** Family -> its people when all of it is in view, which most families mostly are. */
	readonly wholeLeast: Float64Array;
	readonly wholeMost: Float64Array;
}

/**
 * The rows divided by their figure: few numbers are common, and a sum over rows is each number times how many rows have
 * it. Rows in families are told apart only by whether their figure is missing or open above; so are permitted ones.
 */
export interface Figures {
	/** Row -> class. */
	readonly of: Int32Array;
	readonly rows: RowSets;
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
	const countFamily = familyCounter(families);
	const unseen = new Int32Array(families.row.length);
	const count = families.start.length - 1;
	const [wholeLeast, wholeMost] = [new Float64Array(count), new Float64Array(count)];
	const sum = { least: 0, most: 0 };
	for (let family = 0; family < count; family++) {
		sum.least = sum.most = 0;
		countFamily(family, unseen, unseen, 0, 0, sum);
		wholeLeast[family] = sum.least;
		wholeMost[family] = sum.most;
	}
	return { figures: figuresOf(columns, families), families, countFamily, unseen, wholeLeast, wholeMost };
}

function figuresOf(columns: Columns, { row: members }: Families): Figures {
	const { size } = columns;
	const related = noRows(size);
	for (const row of members) put(related, row);
	const [least, most] = [[0, 0, 0], [0, 0, 0]];
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
	return { of, rows: makeRowSets(of, least.length), least, most };
}

/** Whether a class of figures is open above. */
export function isOpen({ most }: Figures, one: number): boolean {
	return one === OPEN_IN_FAMILY || Number.isNaN(most[one]);
}

/** Adds up the people of the rows in view. */
export function countPeople(crowd: Crowd, view: Bits): People {
	const { figures } = crowd;
	const counts = countEach(figures.rows, view);
	const sum = { least: 0, most: 0 };
	let open = 0;
	for (let one = 0; one < counts.length; one++) {
		const count = counts[one] ?? 0;
		if (isOpen(figures, one)) open += count;
		else sum.most += count * (figures.most[one] ?? 0);
		sum.least += count * (figures.least[one] ?? 0);
	}
	countFamilies(crowd, view, sum);
	return peopleFrom(sum, counts[LACKING] ?? 0, open);
}

function countFamilies({ families, countFamily, unseen, wholeLeast, wholeMost }: Crowd, view: Bits, sum: Sum): void {
	const { start, row } = families;
	for (let family = 0, i = 0; family < wholeLeast.length; family++) {
		const end = start[family + 1] ?? 0;
		const size = end - i;
		let missing = 0;
		for (; i < end; i++) {
			const member = row[i] ?? 0;
			const isMissing = (~(view[member >>> 5] ?? 0) >>> (member & 31)) & 1;
			unseen[i] = isMissing;
			missing += isMissing;
		}
		if (missing === 0) {
			sum.least += wholeLeast[family] ?? 0;
			sum.most += wholeMost[family] ?? 0;
		} else if (missing < size) countFamily(family, unseen, unseen, 0, 0, sum);
	}
}

/** What the sums say: where a figure in view has no upper end, neither has the total. */
export function peopleFrom({ least, most }: Sum, lacking: number, open: number): People {
	return { atLeast: least, atMost: open > 0 ? null : most, lacking };
}
