/**
 * Adds up weights over windows. Each weight has two marks on the line of days: it counts in the window from a to b when
 * its `x` is at or after a and its `y` at or before b. A date of several days that shall lie wholly within the window
 * has x, its first day, before y, its last; one that need only touch it has them the other way round.
 */
export class WindowSum {
	// Where y <= x, weights that do not count are those that begin after b and those that end before a, and none is
	// both: two running sums are enough.
	readonly #byX: Float64Array;
	readonly #byY: Float64Array;
	readonly #xs: number[] = [];
	readonly #ys: number[] = [];
	readonly #weights: number[] = [];

	/** Days are numbered from 0 to `days` - 1. */
	constructor(readonly days: number) {
		this.#byX = new Float64Array(days + 1);
		this.#byY = new Float64Array(days + 1);
	}

	add(x: number, y: number, weight: number): void {
		if (weight === 0) return;
		if (y <= x) {
			this.#byX[x + 1] = (this.#byX[x + 1] ?? 0) + weight;
			this.#byY[y + 1] = (this.#byY[y + 1] ?? 0) + weight;
			return;
		}
		const last = this.#xs.length - 1;
		if (this.#xs[last] === x && this.#ys[last] === y) {
			this.#weights[last] = (this.#weights[last] ?? 0) + weight;
		} else {
			this.#xs.push(x);
			this.#ys.push(y);
			this.#weights.push(weight);
		}
	}

	/** To be called after the last weight is added: gives the sum for windows of days a to b, where a <= b + 1. */
	finished(): (a: number, b: number) => number {
		const [byX, byY] = [this.#byX, this.#byY];
		for (let day = 0; day < this.days; day++) {
			byX[day + 1] = (byX[day + 1] ?? 0) + (byX[day] ?? 0);
			byY[day + 1] = (byY[day + 1] ?? 0) + (byY[day] ?? 0);
		}
		const within = this.#xs.length === 0 ? () => 0 : sumWithin(this.days, this.#xs, this.#ys, this.#weights);
		return (a, b) => (byY[b + 1] ?? 0) - (byX[a] ?? 0) + within(a, b);
	}
}

/**
 * The sum of weights whose x and y, x before y, both lie within a window. Days are gathered into blocks: a grid holds the
 * sums over whole blocks, and only weights with an end in the first or the last block are looked at one by one.
 */
function sumWithin(days: number, xs: readonly number[], ys: readonly number[], weights: readonly number[]) {
	const shift = xs.length > 50_000 ? 3 : 5;
	const blocks = (days >>> shift) + 1;
	// grid[i * blocks + j]: weights whose x is in block i or later and whose y is before block j.
	const grid = new Float64Array((blocks + 1) * (blocks + 1));
	const width = blocks + 1;
	for (let i = 0; i < xs.length; i++) {
		const cell = ((xs[i] ?? 0) >>> shift) * width + ((ys[i] ?? 0) >>> shift) + 1;
		grid[cell] = (grid[cell] ?? 0) + (weights[i] ?? 0);
	}
	for (let i = blocks - 1; i >= 0; i--) {
		let row = 0;
		for (let j = 0; j <= blocks; j++) {
			row += grid[i * width + j] ?? 0;
			grid[i * width + j] = row + (grid[(i + 1) * width + j] ?? 0);
		}
	}
	const byX = inBlocks(xs, shift, blocks, [xs, ys, weights]);
	const byY = inBlocks(ys, shift, blocks, [xs, ys, weights]);
	return (a: number, b: number): number => {
		if (b < a) return 0;
		const first = a >>> shift;
		const last = b >>> shift;
		let sum = grid[(first + 1) * width + last] ?? 0;
		for (let i = byX.start[first] ?? 0; i < (byX.start[first + 1] ?? 0); i++) {
			if ((byX.x[i] ?? 0) >= a && (byX.y[i] ?? 0) <= b) sum += byX.weight[i] ?? 0;
		}
		for (let i = byY.start[last] ?? 0; i < (byY.start[last + 1] ?? 0); i++) {
			if ((byY.x[i] ?? 0) >>> shift > first && (byY.y[i] ?? 0) <= b) sum += byY.weight[i] ?? 0;
		}
		return sum;
	};
}

/** Weights in the order of the block of one of their marks, and where each block begins. */
function inBlocks(
	marks: readonly number[],
	shift: number,
	blocks: number,
	[xs, ys, weights]: readonly [readonly number[], readonly number[], readonly number[]],
) {
	const start = new Int32Array(blocks + 1);
	for (const mark of marks) start[(mark >>> shift) + 1] = (start[(mark >>> shift) + 1] ?? 0) + 1;
	for (let block = 0; block < blocks; block++) start[block + 1] = (start[block + 1] ?? 0) + (start[block] ?? 0);
	const next = start.slice();
	const [x, y, weight] = [new Int32Array(marks.length), new Int32Array(marks.length), new Float64Array(marks.length)];
	for (let i = 0; i < marks.length; i++) {
		const block = (marks[i] ?? 0) >>> shift;
		const at = next[block] ?? 0;
		next[block] = at + 1;
		x[at] = xs[i] ?? 0;
		y[at] = ys[i] ?? 0;
		weight[at] = weights[i] ?? 0;
	}
	return { start, x, y, weight };
}
