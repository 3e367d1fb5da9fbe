import type { Columns, SetColumn } from "./columns.ts";
import { FACETS, type Facet, type Filter } from "./filter.ts";
import { KINDS, kindOf, PERMITTED } from "./kind.ts";
import { type Months, monthOf } from "./months.ts";
import type { People } from "./people.ts";
import { fold } from "./words.ts";
import { yearsOfRecord } from "./years.ts";

// What a filter gives, computed the slow and obvious way, one row after another. The page never runs this: the tests
// hold the engine against it, and the bench times it as the plain scan of columns.

/** An answer in the plainest values. */
export interface PlainAnswer {
	readonly rows: readonly number[];
	readonly possible: readonly number[];
	readonly outOf: number;
	readonly counts: { readonly [F in Facet]: Int32Array };
	readonly months: Months;
	readonly places: Int32Array;
	readonly people: People;
}

/** Runs a filter over the columns; `words` says whether a row holds the words asked for. */
export function plainAnswer(columns: Columns, filter: Filter, words: (row: number) => boolean): PlainAnswer {
	const facets = FACETS.map((facet) => columns.facets[facet]);
	const masks = FACETS.map((facet, f) => maskOf(facets[f] as SetColumn, filter[facet], "some"));
	const whollyInYears = maskOf(columns.facets.year, filter.year, "every");
	const from = filter.from ?? Number.NEGATIVE_INFINITY;
	const to = filter.to ?? Number.POSITIVE_INFINITY;
	const wantsPermitted = filter.type.includes("permitted");

	const counts = facets.map(({ values }) => new Int32Array(values.length));
	const months = emptyMonths(columns);
	const places = new Int32Array(columns.facets.place.values.length * KINDS);
	const rows: number[] = [];
	const possible: number[] = [];
	let outOf = 0;

	for (let row = 0; row < columns.size; row++) {
		const kind = kindOf(columns, row);
		const hidden = kind === PERMITTED && !wantsPermitted;
		if (!hidden) outOf++;
		if (!words(row)) continue;

		// A row that no facet refuses matches; one that a single facet refuses counts in that facet alone, since
		// choosing another value there would bring it in.
		const refusing = FACETS.filter(
			(facet, f) => masks[f]?.[facets[f]?.of[row] ?? 0] === 0 || (facet === "type" && hidden),
		);
		if (refusing.every((facet) => facet === "year")) addToMonths(months, columns, row);
		const first = columns.first[row] ?? 0;
		const last = columns.last[row] ?? first;
		if (refusing.length > 1 || first > to || last < from) continue;
		for (const [f, facet] of FACETS.entries()) {
			if (refusing.every((one) => one === facet)) countIn(counts[f], facets[f], row);
		}
		if (refusing.length === 1) continue;

		rows.push(row);
		const isWholly = first >= from && last <= to && whollyInYears?.[columns.facets.year.of[row] ?? 0] !== 0;
		if (!isWholly) possible.push(row);
		for (const place of columns.place.sets[columns.place.of[row] ?? 0] ?? []) increase(places, place * KINDS + kind);
	}
	const byFacet = Object.fromEntries(FACETS.map((facet, f) => [facet, counts[f]])) as Record<Facet, Int32Array>;
	return { rows, possible, outOf, counts: byFacet, months, places, people: plainPeople(columns, rows) };
}

/** Adds up the people of the given rows, as `People` says. */
function plainPeople(columns: Columns, rows: readonly number[]): People {
	const counted = rows.filter((row) => kindOf(columns, row) !== PERMITTED);
	const inView = new Set(counted);
	const min = (row: number) => columns.min[row] ?? -1;
	const max = (row: number) => columns.max[row] ?? -1;
	const wholeOf = (row: number) => columns.countedIn[row] ?? -1;
	const isPart = (row: number) => inView.has(wholeOf(row));
	const partsOf = grouped(counted.filter(isPart), wholeOf);
	const isSure = (row: number) => columns.countedInSurely[row] === 1;
	const least = (row: number): number => Math.max(min(row), 0, sum((partsOf.get(row) ?? []).map(least)));
	const most = (row: number): number => {
		const parts = partsOf.get(row) ?? [];
		const inside = sum(parts.filter(isSure).map(most));
		const apart = sum(parts.filter((part) => !isSure(part)).map(most));
		return Math.max(max(row), min(row), 0, inside) + apart;
	};
	// A row of no case is a case of its own.
	const cases = [
		...grouped(
			counted.filter((row) => !isPart(row)),
			(row) => caseOf(columns, row),
		).values(),
	];
	return {
		atLeast: sum(cases.map((stages) => Math.max(...stages.map(least)))),
		atMost: counted.some((row) => min(row) >= 0 && max(row) < 0)
			? null
			: sum(cases.map((stages) => Math.max(...stages.map(most)))),
		lacking: counted.filter((row) => min(row) < 0 && max(row) < 0).length,
	};
}

/**
 * All words of each row in one text with a space before each: its id, the words of what its facets name (`words`: those
 * of each value of a facet), and its own text.
 */
export function plainTexts(
	columns: Columns,
	words: { readonly [F in Facet]?: readonly string[] },
	texts: readonly string[],
): string[] {
	return Array.from({ length: columns.size }, (_, row) => {
		const named = Object.entries(words).flatMap(([facet, list]) => {
			const { of, sets } = columns.facets[facet as Facet];
			return sets[of[row] ?? 0]?.map((value) => list[value] ?? "") ?? [];
		});
		return ["", "kz", String(columns.id[row]).padStart(4, "0"), ...named, fold(texts[row] ?? "")].join(" ");
	});
}

/** Whether every word asked for begins some word of a row's text. */
export function plainMatch(text: string, q: string): boolean {
	const asked = fold(q);
	return asked === "" || asked.split(" ").every((word) => text.includes(` ${word}`));
}

function caseOf(columns: Columns, row: number): string {
	const number = columns.case[row] ?? -1;
	return number >= 0 ? `case ${number}` : `row ${row}`;
}

function grouped<K>(rows: readonly number[], keyOf: (row: number) => K): Map<K, number[]> {
	const groups = new Map<K, number[]>();
	for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
	return groups;
}

function emptyMonths({ first, last }: Columns): Months {
	const years = yearsOfRecord(first, last) ?? { oldest: 0, newest: -1 };
	const size = (years.newest - years.oldest + 1) * 12;
	return {
		start: years.oldest * 12,
		size,
		certain: new Int32Array(size * KINDS),
		vague: new Int32Array(size * KINDS),
	};
}

function addToMonths(months: Months, columns: Columns, row: number): void {
	const first = monthOf(columns.first[row] ?? 0) - months.start;
	const last = monthOf(columns.last[row] ?? 0) - months.start;
	const counts = last > first ? months.vague : months.certain;
	for (let month = Math.max(0, first); month <= Math.min(months.size - 1, last); month++) {
		increase(counts, month * KINDS + kindOf(columns, row));
	}
}

/** Which of a facet's sets hold some, or only, values that are asked for; null when nothing is asked. */
function maskOf({ values, sets }: SetColumn, asked: readonly string[], quantity: "some" | "every"): Uint8Array | null {
	if (asked.length === 0) return null;
	const chosen = new Set(asked.map((value) => values.indexOf(value)));
	return Uint8Array.from(sets, (set) => Number(set[quantity]((value) => chosen.has(value))));
}

function countIn(counts: Int32Array | undefined, facet: SetColumn | undefined, row: number): void {
	if (counts !== undefined) for (const value of facet?.sets[facet.of[row] ?? 0] ?? []) increase(counts, value);
}

function increase(counts: Int32Array, cell: number): void {
	counts[cell] = (counts[cell] ?? 0) + 1;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
