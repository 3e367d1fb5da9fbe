import { type Bits, common, noRows } from "./bits.ts";
import type { Columns } from "./columns.ts";
import { BY_PLACE, BY_TYPE, type Division } from "./division.ts";
import { FACETS, type Filter } from "./filter.ts";
import { KINDS, PERMITTED } from "./kind.ts";
import { addRowsOf } from "./rowSets.ts";

/** The counts of an answer stand in one array: those of each facet's values, of the places, and of the rows in view. */
export interface Cells {
	/** Where each facet's counts begin, in the order of FACETS; then where those of places do. */
	readonly start: readonly number[];
	readonly places: number;
	readonly size: number;
	readonly total: number;
}

/** Lays out the counts for a record. */
export function cellsOf({ facets }: Columns): Cells {
	const start = [0];
	for (const facet of FACETS) start.push((start.at(-1) ?? 0) + facets[facet].values.length);
	const places = start.at(-1) ?? 0;
	const size = places + facets.place.values.length * KINDS;
	return { start, places, size, total: size + 1 };
}

/** What a filter says of a division. */
export interface Ruling {
	/** The rows that all of its facets let through; null when that is all rows. */
	readonly pass: Bits | null;
	/** Class -> whether all of them let it through (1 or 0); null when all classes pass. */
	readonly passes: Uint8Array | null;
	/** Pairs of a class and a cell: rows of the class appear in that count, if the other divisions let them through. */
	readonly classes: Int32Array;
	readonly cells: Int32Array;
}

/**
 * Finds what a filter says of a division. A facet counts also what it refuses itself: choosing it would bring it in.
 * Permitted assemblies pass the type facet only when they are asked for.
 */
export function ruleOn(
	columns: Columns,
	layout: Cells,
	divisions: readonly Division[],
	d: number,
	filter: Filter,
): Ruling {
	const { facets, values, kinds, tally } = divisions[d] as Division;
	const masks = facets.map((facet, f) => {
		const asked: readonly string[] = filter[facet];
		const hides = facet === "type" && kinds.includes(PERMITTED) && !asked.includes("permitted");
		if (asked.length === 0 && !hides) return null;
		const chosen = new Set(asked.map((value) => columns.facets[facet].values.indexOf(value)));
		const isAsked = (set: readonly number[]) => chosen.size === 0 || set.some((value) => chosen.has(value));
		return values[f]?.map((set, one) => isAsked(set) && !(hides && kinds[one] === PERMITTED)) ?? [];
	});
	const passes = (one: number, except: number) => masks.every((mask, f) => f === except || (mask?.[one] ?? true));
	const isFree = masks.every((mask) => mask === null);
	const pass = isFree ? null : noRows(columns.size);
	const passing = isFree ? null : new Uint8Array(tally.classes);
	const classes: number[] = [];
	const cells: number[] = [];
	const show = (one: number, cell: number) => {
		classes.push(one);
		cells.push(cell);
	};
	for (let one = 0; one < tally.classes; one++) {
		for (const [f, facet] of facets.entries()) {
			const start = layout.start[FACETS.indexOf(facet)] ?? 0;
			if (passes(one, f)) for (const value of values[f]?.[one] ?? []) show(one, start + value);
		}
		if (!passes(one, -1)) continue;
		if (pass !== null) addRowsOf(tally.rows, one, pass);
		if (passing !== null) passing[one] = 1;
		if (d === BY_TYPE) show(one, layout.size);
		if (d !== BY_PLACE) continue;
		const recorded = columns.place.sets[Math.floor(one / KINDS)] ?? [];
		for (const place of recorded) show(one, layout.places + place * KINDS + (kinds[one] ?? 0));
	}
	return { pass, passes: passing, classes: Int32Array.from(classes), cells: Int32Array.from(cells) };
}

/** What a filter leaves: rows that every facet lets through, and, per division, those that all others let through. */
export interface Left {
	readonly all: Bits;
	readonly but: readonly Bits[];
}

/** The rows that pass all rulings and are in the other sets (of words, of days); null asks nothing. */
export function leftBy(size: number, rulings: readonly Ruling[], others: readonly (Bits | null)[]): Left {
	const rowsWithout = (division: number) => {
		const passing = rulings.map(({ pass }, d) => (d === division ? null : pass));
		return common(
			size,
			[...others, ...passing].filter((set) => set !== null),
		);
	};
	const all = rowsWithout(-1);
	return { all, but: rulings.map(({ pass }, d) => (pass === null ? all : rowsWithout(d))) };
}

/** Adds counts by class to the cells in which they appear. */
export function addToCells(
	{ classes, cells }: Pick<Ruling, "classes" | "cells">,
	counts: Int32Array,
	into: Int32Array,
): void {
	for (let i = 0; i < cells.length; i++) {
		const cell = cells[i] ?? 0;
		into[cell] = (into[cell] ?? 0) + (counts[classes[i] ?? 0] ?? 0);
	}
}
