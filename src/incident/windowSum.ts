import type { Slices } from "./slices.ts";

/**
 * Weights, ready to be added up over windows of days. Each has two marks on the line of days: it counts in the window
 * from a to b when its `x` is at or after a and its `y` at or before b. A date of several days that shall lie wholly
 * within the window has x, its first day, before y, its last; one that need only touch it has them the other way round.
 */
export interface WindowSum {
	// Where y <= x, weights that do not count are those that begin after b and those that end before a, and none is
	// both: two running sums are enough.
	readonly byX: Float64Array;
	readonly byY: Float64Array;
	/** Where x is before y; null when there is none of these. */
	readonly within: WithinSum | null;
}

/**
 * Weights whose x and y, x before y, must both lie within a window. Days are gathered into blocks: a grid holds the sums
 * over whole blocks, and only weights with an end in the first or the last block are looked at one by one.
 */
interface WithinSum {
	/** A day's block is its number without so many bits. */
	readonly shift: number;
	/** `grid[i * width + j]`: the sum of weights whose x is in block i or later and whose y is before block j. */
	readonly grid: Float64Array;
	readonly width: number;
	readonly byX: Blocks;
	readonly byY: Blocks;
}

/** Weights in the order of the block of one of their marks, and where each block begins. */
interface Blocks {
	readonly start: Int32Array;
	readonly x: Int32Array;
	readonly y: Int32Array;
	readonly weight: Float64Array;
}

/** The sum of weights in the window of the days a to b, where a <= b + 1. */
export function sumIn({ byX, byY, within }: WindowSum, a: number, b: number): number {
	const touching = (byY[b + 1] ?? 0) - (byX[a] ?? 0);
	return within === null || b < a ? touching : touching + sumWithin(within, a, b);
}

function sumWithin({ shift, grid, width, byX, byY }: WithinSum, a: number, b: number): number {
	const first = a >>> shift;
	const last = b >>> shift;
	let sum = grid[(first + 1) * width + last] ?? 0;
	for (let i = byX.start[first] ?? 0, end = byX.start[first + 1] ?? 0; i < end; i++) {
		if ((byX.x[i] ?? 0) >= a && (byX.y[i] ?? 0) <= b) sum += byX.weight[i] ?? 0;
	}
	for (let i = byY.start[last] ?? 0, end = byY.start[last + 1] ?? 0; i < end; i++) {
		if ((byY.x[i] ?? 0) >>> shift > first && (byY.y[i] ?? 0) <= b) sum += byY.weight[i] ?? 0;
	}
	return sum;
}

/** After so many marks, or rows of the grid, the work may be interrupted. */
const MARKS_A_SLICE = 0x4000;
const BLOCKS_A_SLICE = 32;

/** Gathers weights, then makes of them what can be added up. */
export class Weights {
	private readonly byX: Float64Array;
	private readonly byY: Float64Array;
	private readonly x: number[] = [];
	private readonly y: number[] = [];
	private readonly weight: number[] = [];

	/** Days are numbered from 0 to `days` - 1. */
	constructor(private readonly days: number) {
		this.byX = new Float64Array(days + 1);
		this.byY = new Float64Array(days + 1);
	}

	add(x: number, y: number, weight: number): void {
		if (weight === 0) return;
		if (y <= x) {
			this.byX[x + 1] = (this.byX[x + 1] ?? 0) + weight;
			this.byY[y + 1] = (this.byY[y + 1] ?? 0) + weight;
			return;
		}
		const last = this.x.length - 1;
		if (this.x[last] === x && this.y[last] === y) this.weight[last] = (this.weight[last] ?? 0) + weight;
		else {
			this.x.push(x);
			this.y.push(y);
			this.weight.push(weight);
		}
	}

	/** To be called once, after the last weight is added. */
	*summed(): Slices<WindowSum> {
		const { byX, byY, days } = this;
		for (let day = 0; day < days; day++) {
			byX[day + 1] = (byX[day + 1] ?? 0) + (byX[day] ?? 0);
			byY[day + 1] = (byY[day + 1] ?? 0) + (byY[day] ?? 0);
		}
		return { byX, byY, within: this.x.length === 0 ? null : yield* this.gridded() };
	}

	private *gridded(): Slices<WithinSum> {
		const { x, y, weight, days } = this;
		// Where there are many, blocks are small: few weights should have an end in any one.
		const shift = x.length > 50_000 ? 3 : 5;
		const blocks = (days >>> shift) + 1;
		const width = blocks + 1;
		const grid = new Float64Array(width * width);
		for (let i = 0; i < x.length; i++) {
			if (i % MARKS_A_SLICE === 0) yield;
			const cell = ((x[i] ?? 0) >>> shift) * width + ((y[i] ?? 0) >>> shift) + 1;
			grid[cell] = (grid[cell] ?? 0) + (weight[i] ?? 0);
		}
		for (let i = blocks - 1; i >= 0; i--) {
			if (i % BLOCKS_A_SLICE === 0) yield;
			let row = 0;
			for (let j = 0; j <= blocks; j++) {
				row += grid[i * width + j] ?? 0;
				grid[i * width + j] = row + (grid[(i + 1) * width + j] ?? 0);
			}
		}
		const byX = yield* this.inBlocks(x, shift, blocks);
		return { shift, grid, width, byX, byY: yield* this.inBlocks(y, shift, blocks) };
	}

	private *inBlocks(marks: readonly number[], shift: number, blocks: number): Slices<Blocks> {
		const start = new Int32Array(blocks + 1);
		for (const mark of marks) start[(mark >>> shift) + 1] = (start[(mark >>> shift) + 1] ?? 0) + 1;
		yield;
		for (let block = 0; block < blocks; block++) start[block + 1] = (start[block + 1] ?? 0) + (start[block] ?? 0);
		const next = start.slice();
		const size = marks.length;
		const [x, y, weight] = [new Int32Array(size), new Int32Array(size), new Float64Array(size)];
		for (let i = 0; i < size; i++) {
			if (i % MARKS_A_SLICE === 0) yield;
			const block = (marks[i] ?? 0) >>> shift;
			const at = next[block] ?? 0;
			next[block] = at + 1;
			x[at] = this.x[i] ?? 0;
			y[at] = this.y[i] ?? 0;
			weight[at] = this.weight[i] ?? 0;
		}
		return { start, x, y, weight };
	}
}
