import crossfilter from "crossfilter2";
import type { Columns, SetColumn } from "../incident/columns.ts";
import { FACETS, type Facet, type Filter } from "../incident/filter.ts";
import { KINDS, kindOf, PERMITTED } from "../incident/kind.ts";
import { monthOf } from "../incident/months.ts";
import { yearsOfRecord } from "../incident/years.ts";

/** The part of an answer that crossfilter2 is made to give too, and that is compared. */
export interface Outputs {
	readonly counts: { readonly [F in Facet]: Int32Array };
	readonly places: Int32Array;
	readonly certain: Int32Array;
	readonly vague: Int32Array;
}

/**
 * The same record in crossfilter2, put together as kindly as we know: records are bare row numbers, facets of several
 * values are single dimensions of set numbers, and the histogram, which shall not follow the dates asked for, has an
 * instance of its own that a brush does not touch. It gives no people and does not tell possible from certain.
 */
export function crossfilterPeer(columns: Columns) {
	const rows = Array.from({ length: columns.size }, (_, row) => row);
	const main = crossfilter(rows);
	const column = (of: ArrayLike<number>) => main.dimension((row) => of[row] ?? 0);
	const facets = FACETS.map((facet) => {
		const dimension = column(columns.facets[facet].of);
		return { facet, dimension, group: dimension.group(), column: columns.facets[facet] };
	});
	const first = column(columns.first);
	const last = column(columns.last);
	const placeAndKind = Int32Array.from(rows, (row) => (columns.place.of[row] ?? 0) * KINDS + kindOf(columns, row));
	const places = column(placeAndKind).group();
	const timeline = crossfilter(rows);
	const timelineDimensions = new Map(
		FACETS.map((facet) => [facet, () => timeline.dimension((row) => columns.facets[facet].of[row] ?? 0)]),
	);
	const timelineFilters = new Map([["type" as Facet, timelineDimensions.get("type")?.()]]);
	const spans = monthSpans(columns);
	const months = timeline.dimension((row) => spans.of[row] ?? 0).group();
	const years = yearsOfRecord(columns.first, columns.last) ?? { oldest: 0, newest: -1 };
	const size = (years.newest - years.oldest + 1) * 12;
	const masks = new Map<Facet, (set: unknown) => boolean>();

	const outputs = (): Outputs => {
		const counts = Object.fromEntries(
			facets.map(({ facet, group, column: { values, sets } }) => [facet, added(group.all(), sets, values.length)]),
		) as { [F in Facet]: Int32Array };
		const places_ = new Int32Array(columns.facets.place.values.length * KINDS);
		for (const { key, value } of places.all()) {
			const [set, kind] = [Math.floor(Number(key) / KINDS), Number(key) % KINDS];
			for (const place of columns.place.sets[set] ?? []) {
				places_[place * KINDS + kind] = (places_[place * KINDS + kind] ?? 0) + Number(value);
			}
		}
		const [certain, vague] = [new Int32Array(size * KINDS), new Int32Array(size * KINDS)];
		for (const { key, value } of months.all()) {
			const [from = 0, to = 0, kind = 0] = spans.sets[Number(key)] ?? [];
			const into = from === to ? certain : vague;
			for (let month = from; month <= Math.min(size - 1, to); month++) {
				into[month * KINDS + kind] = (into[month * KINDS + kind] ?? 0) + Number(value);
			}
		}
		return { counts, places: places_, certain, vague };
	};
	return {
		/** Asks for other values of a facet. */
		choose(facet: Facet, filter: Filter): void {
			const mask = maskOf(columns, facet, filter);
			masks.set(facet, mask);
			facets.find((one) => one.facet === facet)?.dimension.filterFunction(mask);
			if (facet === "year") return;
			if (!timelineFilters.has(facet)) timelineFilters.set(facet, timelineDimensions.get(facet)?.());
			timelineFilters.get(facet)?.filterFunction(mask);
		},
		/** Asks for other days: those that begin by the last and end by the first. */
		brush(from: number, to: number): void {
			first.filterRange([Number.NEGATIVE_INFINITY, to + 1]);
			last.filterRange([from, Number.POSITIVE_INFINITY]);
		},
		unbrush(): void {
			first.filterAll();
			last.filterAll();
		},
		outputs,
	};
}

/** Which sets of a facet a filter lets through; rows of a set share their main type, so permitted ones can be told. */
function maskOf(columns: Columns, facet: Facet, filter: Filter): (set: unknown) => boolean {
	const { values, sets, of } = columns.facets[facet];
	const asked: readonly string[] = filter[facet];
	const passes = sets.map((set) => asked.length === 0 || set.some((value) => asked.includes(values[value] ?? "")));
	if (facet === "type" && !asked.includes("permitted")) {
		for (let row = 0; row < columns.size; row++) if (kindOf(columns, row) === PERMITTED) passes[of[row] ?? 0] = false;
	}
	return (set) => passes[Number(set)] === true;
}

function added(groups: readonly { key: unknown; value: unknown }[], sets: SetColumn["sets"], size: number): Int32Array {
	const counts = new Int32Array(size);
	for (const { key, value } of groups) {
		for (const one of sets[Number(key)] ?? []) counts[one] = (counts[one] ?? 0) + Number(value);
	}
	return counts;
}

/** Numbers for the distinct (first month, last month, kind) of rows. */
function monthSpans(columns: Columns) {
	const start = (yearsOfRecord(columns.first, columns.last)?.oldest ?? 0) * 12;
	const numbers = new Map<string, number>();
	const sets: [number, number, number][] = [];
	const of = Int32Array.from(columns.first, (first, row) => {
		const last = columns.last[row] ?? first;
		const span: [number, number, number] = [monthOf(first) - start, monthOf(last) - start, kindOf(columns, row)];
		const number = numbers.get(span.join()) ?? sets.push(span) - 1;
		numbers.set(span.join(), number);
		return number;
	});
	return { of, sets };
}
