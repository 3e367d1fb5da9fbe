import type { Columns, SetColumn } from "../incident/columns.ts";
import { calendar, type Day, dayOf } from "../incident/date.ts";
import { FACETS, type Facet } from "../incident/filter.ts";
import { TYPES } from "../incident/vocabulary.ts";
import { yearColumn } from "../incident/years.ts";
import { type Random, randomFrom } from "./random.ts";

// Synthetic records of any size with the skew of the real one. Every synthetic incident takes after real ones: its
// type, campaign, groups, authorities and law after one, its place after another of the same campaign (or year), its
// figure after another of the same type. So the combinations that are common stay common, and new ones arise.

const PROSECUTION = TYPES.indexOf("prosecution");

/** Makes the columns of `size` incidents after the real ones. The same seed gives the same record. */
export function synthetic(real: Columns, size: number, seed = 1): Columns {
	const random = randomFrom(seed);
	const take = kinships(real, random);
	const drafts = new Float64Array(size); // first day and number of the draft in one number, so that they sort as numbers
	const [first, last] = [new Int32Array(size), new Int32Array(size)];
	const [model, placeModel, figureModel] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
	for (let i = 0; i < size; i++) {
		model[i] = random.below(real.size);
		placeModel[i] = take.samePlace(model[i] ?? 0);
		figureModel[i] = take.sameFigure(model[i] ?? 0);
		[first[i], last[i]] = dates(real, model[i] ?? 0, random);
	}
	for (let i = 0; i < size; i++)
		drafts[i] = ((first[i] ?? 0) * 2 ** 15 + ((last[i] ?? 0) - (first[i] ?? 0))) * 2 ** 21 + i;
	const order = Int32Array.from(drafts.sort(), (draft) => ((draft % 2 ** 21) + 2 ** 21) % 2 ** 21);
	const sorted = (column: Int32Array) => order.map((draft) => column[draft] ?? 0);
	const after = (models: Int32Array, column: ArrayLike<number>) =>
		order.map((draft) => column[models[draft] ?? 0] ?? 0);
	const days = { first: sorted(first), last: sorted(last) };
	const type = Uint8Array.from(after(model, real.type));
	const facets = Object.fromEntries(
		FACETS.map((facet): [Facet, SetColumn] => {
			const { values, sets, of } = real.facets[facet];
			if (facet === "year") return [facet, yearColumn(days.first, days.last)];
			return [facet, { values, sets, of: after(facet === "place" ? placeModel : model, of) }];
		}),
	) as Columns["facets"];
	return {
		size,
		id: idsOf(days, random),
		type,
		...days,
		vague: Uint8Array.from(after(model, real.vague)),
		min: after(figureModel, real.min),
		max: after(figureModel, real.max),
		...kin(real, days.first, type, random),
		place: { of: after(placeModel, real.place.of), sets: real.place.sets },
		facets,
	};
}

/** Finds real incidents that are like a given one in something. */
function kinships(real: Columns, random: Random) {
	const groups = (keyOf: (row: number) => string) => {
		const lists = new Map<string, number[]>();
		for (let row = 0; row < real.size; row++) lists.set(keyOf(row), [...(lists.get(keyOf(row)) ?? []), row]);
		return (row: number) => random.of(lists.get(keyOf(row)) ?? [row]);
	};
	return {
		samePlace: groups((row) => `${real.facets.campaign.of[row] || `in ${calendar(real.first[row] ?? 0).year}`}`),
		sameFigure: groups((row) => `${real.type[row]}`),
	};
}

/**
 * Days after a real incident's: its month, mostly, and a third of the time its very day; else near it, so that busy
 * weeks stay busy. Vague dates keep their form: a month stays a month and a year a year.
 */
function dates(real: Columns, row: number, random: Random): [Day, Day] {
	const [first, last] = [real.first[row] ?? 0, real.last[row] ?? 0];
	const { year, month, day } = calendar(first);
	const isAway = random.happens(0.25);
	const months = Math.round((random.fraction() + random.fraction() - 1) * (isAway ? 24 : 1));
	const isWholeMonths = day === 1 && calendar(last + 1).day === 1 && last > first;
	if (isWholeMonths) {
		const isWholeYear = month === 1 && last + 1 === dayOf(year + 1);
		const begin = isWholeYear ? dayOf(year) : dayOf(year, month + months);
		const length = Math.round((last - first) / 30.4);
		const { year: y, month: m } = calendar(begin);
		return [begin, isWholeYear ? last : dayOf(y, m + length) - 1];
	}
	const isSameDay = !isAway && random.happens(0.33);
	const begin = isSameDay ? first : dayOf(year, month + months) + random.below(28);
	return [begin, begin + last - first];
}

/**
 * Permanent numbers are given at entry, which mostly goes by date, with some entered out of turn, as often as in the
 * real record. Rows of the same span stand in the order of their numbers.
 */
function idsOf({ first, last }: { first: Int32Array; last: Int32Array }, random: Random): Int32Array {
	const size = first.length;
	const ids = Int32Array.from(first, (_, row) => row + 1);
	for (let row = 0; row < size; row++) {
		if (!random.happens(0.03)) continue;
		const other = Math.min(size - 1, row + random.below(40));
		[ids[row], ids[other]] = [ids[other] ?? 0, ids[row] ?? 0];
	}
	for (let start = 0, row = 1; row <= size; row++) {
		if (row < size && first[row] === first[start] && last[row] === last[start]) continue;
		ids.subarray(start, row).sort();
		start = row;
	}
	return ids;
}

/** Figures that include one another, and criminal cases, as often as in the real record and as close in time. */
function kin(real: Columns, first: Int32Array, type: Uint8Array, random: Random) {
	const size = first.length;
	const share = (rows: ArrayLike<number>) => Array.from(rows).filter((one) => one >= 0).length / real.size;
	const partShare = share(real.countedIn);
	const prosecutions = Array.from(real.type).filter((one) => one === PROSECUTION).length / real.size;
	const stageShare = Math.min(1, share(real.case) / prosecutions);
	const countedIn = new Int32Array(size).fill(-1);
	const countedInSurely = new Uint8Array(size);
	const ofCase = new Int32Array(size).fill(-1);
	const perDay = size / Math.max(1, (first[size - 1] ?? 0) - (first[0] ?? 0));
	let cases = 0;
	const open: { number: number; since: Day }[] = [];
	for (let row = 0; row < size; row++) {
		// Every fifteenth incident is one whose figure includes others, close in time; some are themselves included.
		const isWhole = row % 15 === 0;
		if (random.happens(isWhole ? 0.1 : partShare)) {
			const away = Math.round((random.fraction() ** 3 * 20 * perDay + random.below(30)) / 15) * 15;
			const whole = row - (row % 15) - away - (isWhole ? 15 : 0);
			if (whole >= 0) {
				countedIn[row] = whole;
				countedInSurely[row] = Number(random.happens(0.84));
			}
		}
		if (type[row] !== PROSECUTION || !random.happens(stageShare)) continue;
		while (open.length > 0 && (first[row] ?? 0) - (open[0]?.since ?? 0) > 500) open.shift();
		if (open.length === 0 || random.happens(0.4)) {
			ofCase[row] = cases;
			open.push({ number: cases++, since: first[row] ?? 0 });
		} else ofCase[row] = random.of(open).number;
	}
	return { countedIn, countedInSurely, case: ofCase };
}
