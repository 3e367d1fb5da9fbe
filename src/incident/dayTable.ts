import { type Bits, isIn } from "./bits.ts";
import type { DayLine } from "./dayLine.ts";
import type { Engine } from "./engine.ts";
import { type Packing, packing, unpack } from "./packing.ts";
import { countEach } from "./rowSets.ts";
import type { Left, Ruling } from "./ruling.ts";
import type { Slices } from "./slices.ts";

/**
 * The counts of any window of days, from a table that says for each day how many rows of each class begin before it, and
 * another that says how many of those go on. What touches the days from a to b is what begins on them and what goes on
 * at a.
 */
export interface DayTable {
	readonly packed: Packing;
	/** Row d: what begins before day d. After the last of these, rows of what goes on. */
	readonly table: Int32Array;
	/** Day -> where in the table the row begins that says what goes on at it from before. */
	readonly goingOn: Int32Array;
	readonly layout: Layout;
	/** Answers' counts are cut from sheets of many, as making an array takes longer than filling it. */
	readonly sheet: { counts: Int32Array; used: number };
}
/** So many answers are cut from a sheet. */
const ANSWERS_A_SHEET = 32;

/** All counts of an answer for the days numbered a to b, a <= b + 1. */
export function countsIn({ packed, table, goingOn, layout, sheet }: DayTable, a: number, b: number): Int32Array {
	if (sheet.used === sheet.counts.length) {
		sheet.counts = new Int32Array(layout.size * ANSWERS_A_SHEET);
		sheet.used = 0;
	}
	const counts = sheet.counts.subarray(sheet.used, sheet.used + layout.size);
	sheet.used += layout.size;
	unpack(packed, layout.order, table, (b + 1) * packed.words, a * packed.words, goingOn[a] ?? 0, counts);
	addUp(layout, counts);
	return counts;
}

/**
 * How counts by class become an answer's. Most cells show one class alone, which is unpacked right into them; classes
 * that have no such cell are unpacked behind the cells. Every other cell is a sum of what is there by then.
 */
interface Layout {
	/** Where the parts of packed words belong, one after another. */
	readonly order: Int32Array;
	/** The other cells, where the list of what each is the sum of begins, and these lists. */
	readonly cells: Int32Array;
	readonly from: Int32Array;
	readonly summands: Int32Array;
	/** How many numbers there are, with those behind the cells. */
	readonly size: number;
}

function addUp({ cells, from, summands }: Layout, counts: Int32Array): void {
	for (let i = 0, at = 0; i < cells.length; i++) {
		let sum = 0;
		for (const end = from[i + 1] ?? 0; at < end; at++) sum += counts[summands[at] ?? 0] ?? 0;
		counts[cells[i] ?? 0] = sum;
	}
}

function layOut(pairs: readonly (readonly [one: number, cell: number])[], packed: Packing, cellCount: number): Layout {
	const shown = new Uint16Array(cellCount);
	for (const [, cell] of pairs) shown[cell] = (shown[cell] ?? 0) + 1;
	const place = new Map<number, number>();
	for (const [one, cell] of pairs) if (shown[cell] === 1 && !place.has(one)) place.set(one, cell);
	let size = cellCount;
	for (const one of packed.order) if (!place.has(one)) place.set(one, size++);
	const sums = new Map<number, number[]>();
	for (const [one, cell] of pairs) {
		const at = place.get(one) ?? 0;
		if (at === cell) continue;
		const summands = sums.get(cell);
		if (summands === undefined) sums.set(cell, [at]);
		else summands.push(at);
	}
	const from = [0];
	for (const summands of sums.values()) from.push((from.at(-1) ?? 0) + summands.length);
	return {
		order: packed.order.map((one) => place.get(one) ?? 0),
		cells: Int32Array.from(sums.keys()),
		from: Int32Array.from(from),
		summands: Int32Array.from([...sums.values()].flat()),
		size,
	};
}

/** After so many days the work may be interrupted. */
const DAYS_A_SLICE = 64;

/** Makes the table of what a filter leaves, whatever days it asks for. */
export function* dayTable(engine: Engine, rulings: readonly Ruling[], left: Left, line: DayLine): Slices<DayTable> {
	const { divisions, cells } = engine;
	const all: Int32Array[] = [];
	for (const [d, { tally }] of divisions.entries()) {
		all.push(countEach(tally.rows, left.but[d] ?? left.all));
		yield;
	}
	const offsets = [0];
	for (const { length } of all) offsets.push((offsets.at(-1) ?? 0) + length);
	const greatest = new Int32Array(offsets.at(-1) ?? 0);
	all.forEach((counts, d) => {
		greatest.set(counts, offsets[d]);
	});
	const packed = packing(greatest);
	const parts = divisions.map(({ tally: { of } }, d): Part => {
		const [start, end] = [offsets[d] ?? 0, offsets[d + 1] ?? 0];
		const [wordOf, unitOf] = [packed.wordOf.slice(start, end), packed.unitOf.slice(start, end)];
		return { of, left: left.but[d] ?? left.all, wordOf, unitOf };
	});
	yield;
	const changes = yield* changesOf(line);
	const width = packed.words;
	const firstGoing = (line.days.length + 1) * width;
	const table = new Int32Array(firstGoing + (changes.count + 1) * width);
	yield* sumBegun(parts, line, table, width);
	yield* sumGoing(parts, line, changes, table.subarray(firstGoing), width);
	return {
		packed,
		table,
		goingOn: changes.rowOf.map((row) => firstGoing + row * width),
		layout: layOut(pairsOf(rulings, offsets, greatest), packed, cells.total),
		sheet: { counts: new Int32Array(0), used: 0 },
	};
}

/** The cells of all divisions' classes, without those classes that have no rows at all. */
function pairsOf(rulings: readonly Ruling[], offsets: readonly number[], greatest: Int32Array) {
	const all = rulings.flatMap(({ classes, cells }, d) =>
		Array.from(classes, (one, i): [number, number] => [one + (offsets[d] ?? 0), cells[i] ?? 0]),
	);
	return all.filter(([one]) => (greatest[one] ?? 0) > 0);
}

/** A division: which of its rows count, and, by class, what word of packed counts changes and by how much. */
interface Part extends Pick<Packing, "wordOf" | "unitOf"> {
	readonly of: ArrayLike<number>;
	readonly left: Bits;
}

/** Fills the rows of the table that say what begins before each day: row d for what begins before day d. */
function* sumBegun(
	parts: readonly Part[],
	{ days, firstRow }: DayLine,
	table: Int32Array,
	width: number,
): Slices<void> {
	const counts = new Int32Array(width);
	for (let day = 0; day < days.length; day++) {
		for (const part of parts) countRows(part, firstRow[day] ?? 0, firstRow[day + 1] ?? 0, counts);
		table.set(counts, (day + 1) * width);
		if (day % DAYS_A_SLICE === 0) yield;
	}
}

/** Adds the rows from `start` to before `end` to packed counts. */
function countRows({ of, left, wordOf, unitOf }: Part, start: number, end: number, counts: Int32Array): void {
	for (let row = start; row < end; row++) {
		if (!isIn(left, row)) continue;
		const one = of[row] ?? 0;
		const word = wordOf[one] ?? 0;
		counts[word] = (counts[word] ?? 0) + (unitOf[one] ?? 0);
	}
}

/** Fills the rows of the table that say what goes on: one for each day on which that changes. */
function* sumGoing(
	parts: readonly Part[],
	{ days, spans, spanFirst }: DayLine,
	{ endingFrom, ending, rowOf }: Changes,
	table: Int32Array,
	width: number,
): Slices<void> {
	const counts = new Int32Array(width);
	for (let day = 0, begun = 0; day < days.length; day++) {
		if (day % DAYS_A_SLICE === 0) yield;
		if (rowOf[day + 1] === rowOf[day]) continue;
		const begunBefore = begun;
		while (spanFirst[begun] === day) begun++;
		for (const { of, left, wordOf, unitOf } of parts) {
			for (let i = begunBefore; i < begun; i++) {
				const row = spans[i] ?? 0;
				if (!isIn(left, row)) continue;
				const word = wordOf[of[row] ?? 0] ?? 0;
				counts[word] = (counts[word] ?? 0) + (unitOf[of[row] ?? 0] ?? 0);
			}
			for (let i = endingFrom[day] ?? 0; i < (endingFrom[day + 1] ?? 0); i++) {
				const row = ending[i] ?? 0;
				if (!isIn(left, row)) continue;
				const word = wordOf[of[row] ?? 0] ?? 0;
				counts[word] = (counts[word] ?? 0) - (unitOf[of[row] ?? 0] ?? 0);
			}
		}
		table.set(counts, (rowOf[day + 1] ?? 0) * width);
	}
}

/** When rows of more than one day end, and when the number of those that go on changes. */
interface Changes {
	/** Day -> where the rows that end on it begin in `ending`. */
	readonly endingFrom: Int32Array;
	/** Rows of more than one day, in the order of their last days. */
	readonly ending: Int32Array;
	/** Day -> the row of the table that says what goes on at it from before; row 0 says that nothing does. */
	readonly rowOf: Int32Array;
	readonly count: number;
}

function* changesOf({ days, spans, spanFirst, spanLast }: DayLine): Slices<Changes> {
	const endingFrom = new Int32Array(days.length + 1);
	const isChange = new Uint8Array(days.length);
	for (let i = 0; i < spanLast.length; i++) {
		const day = spanLast[i] ?? 0;
		isChange[day] = isChange[spanFirst[i] ?? 0] = 1;
		endingFrom[day + 1] = (endingFrom[day + 1] ?? 0) + 1;
	}
	yield;
	const rowOf = new Int32Array(days.length + 1);
	for (let day = 0; day < days.length; day++) {
		endingFrom[day + 1] = (endingFrom[day + 1] ?? 0) + (endingFrom[day] ?? 0);
		rowOf[day + 1] = (rowOf[day] ?? 0) + (isChange[day] ?? 0);
	}
	yield;
	const next = endingFrom.slice();
	const ending = new Int32Array(spanLast.length);
	for (let i = 0; i < spanLast.length; i++) {
		const day = spanLast[i] ?? 0;
		const at = next[day] ?? 0;
		ending[at] = spans[i] ?? 0;
		next[day] = at + 1;
	}
	return { endingFrom, ending, rowOf, count: rowOf[days.length] ?? 0 };
}
