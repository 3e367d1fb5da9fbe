import { countUpTo } from "./bits.ts";
import type { Engine } from "./engine.ts";
import type { Slices } from "./slices.ts";

/**
 * The days on which anything in the record begins or ends, in order and numbered from 0. Between two of them nothing
 * changes, so tables need no others, however far apart they are.
 */
export interface DayLine {
	readonly days: Int32Array;
	/** Number of a day -> the first row that begins on it or later; one more at the end. */
	readonly firstRow: Int32Array;
	/** Rows of more than one day, ascending, and the numbers of their first and last days. */
	readonly spans: Int32Array;
	readonly spanFirst: Int32Array;
	readonly spanLast: Int32Array;
}

const lines = new WeakMap<Engine, DayLine>();

/** The days of a record; listed when they are first asked for, as few readers touch the timeline. */
export function* dayLine(engine: Engine): Slices<DayLine> {
	const line = lines.get(engine) ?? (yield* listDays(engine));
	lines.set(engine, line);
	return line;
}

function* listDays({ columns, spans }: Engine): Slices<DayLine> {
	const { size, first, last } = columns;
	const marks: number[] = [];
	for (let row = 0; row < size; row++) if (row === 0 || first[row] !== first[row - 1]) marks.push(first[row] ?? 0);
	yield;
	const ends = new Int32Array(spans.length);
	for (let i = 0; i < spans.length; i++) ends[i] = last[spans[i] ?? 0] ?? 0;
	for (const end of new Set(ends)) marks.push(end);
	yield;
	const days = Int32Array.from(new Set(marks)).sort();
	const firstRow = new Int32Array(days.length + 1).fill(size);
	for (let row = 0, day = 0; row < size; row++) {
		while (day < days.length && (days[day] ?? 0) <= (first[row] ?? 0)) firstRow[day++] = row;
	}
	yield;
	const spanFirst = new Int32Array(spans.length);
	for (let i = 0, day = 0; i < spans.length; i++) {
		while ((days[day] ?? 0) < (first[spans[i] ?? 0] ?? 0)) day++;
		spanFirst[i] = day;
	}
	for (let i = 0; i < ends.length; i++) {
		if (i % ROWS_A_SLICE === 0) yield;
		ends[i] = countUpTo(days, ends[i] ?? 0) - 1;
	}
	return { days, firstRow, spans, spanFirst, spanLast: ends };
}

/** After so many rows the work may be interrupted. */
const ROWS_A_SLICE = 0x2000;

/** Goes through all rows with the numbers of their first and last days. */
export function* eachRow(
	engine: Engine,
	line: DayLine,
	visit: (row: number, first: number, last: number) => void,
): Slices<void> {
	const { size } = engine.columns;
	for (let row = 0, day = 0, span = 0; row < size; row++) {
		if (row % ROWS_A_SLICE === 0) yield;
		while (row >= (line.firstRow[day + 1] ?? size)) day++;
		if (engine.spans[span] === row) visit(row, day, line.spanLast[span++] ?? day);
		else visit(row, day, day);
	}
}
