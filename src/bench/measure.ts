import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inSlices, type Slices } from "../incident/slices.ts";

/** One line of the bench: what we take, what the other way takes, and the ratio of the two within this run. */
export interface Row {
	readonly name: string;
	readonly n: number;
	readonly ours: number;
	readonly unit: "ms" | "MB" | "kB" | "frames";
	readonly peer: string;
	readonly theirs: number;
	readonly ratio: number;
}

/** Makes a row; numbers keep four digits. */
export function row(name: string, n: number, unit: Row["unit"], ours: number, peer: string, theirs: number): Row {
	const short = (number: number) => Number(number.toPrecision(4));
	return { name, n, ours: short(ours), unit, peer, theirs: short(theirs), ratio: short(ours / theirs) };
}

/** The times of doing something once for each case, in ms, ascending; what must be done before each is not timed. */
export function timesOf<T>(cases: readonly T[], act: (one: T) => unknown, before?: (one: T) => unknown): number[] {
	const times = cases.map((one) => {
		before?.(one);
		const start = performance.now();
		act(one);
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b);
}

/** How to do the same with the same cases in two ways; what must be done before each act is not timed. */
interface Ways<T> {
	readonly cases: readonly T[];
	readonly rounds: number;
	/** Ours is done so many times for each time of theirs, being too quick to be timed well in few. */
	readonly oftener?: number;
	ours(one: T): unknown;
	theirs(one: T): unknown;
	beforeOurs?(one: T): unknown;
	beforeTheirs?(one: T): unknown;
}

/**
 * The median times of two ways, in ms. They take turns, so that whatever else the machine is doing falls on both; the
 * first round warms both up and is not counted.
 */
export function compared<T>(ways: Ways<T>): { ours: number; theirs: number } {
	const ours: number[] = [];
	const theirs: number[] = [];
	for (let round = 0; round <= ways.rounds; round++) {
		const a = timesOf(ways.cases, ways.theirs, ways.beforeTheirs);
		const b = timesOf(repeated(ways.cases, ways.oftener ?? 1), ways.ours, ways.beforeOurs);
		if (round === 0) continue;
		theirs.push(...a);
		ours.push(...b);
	}
	const ascending = (numbers: number[]) => numbers.sort((a, b) => a - b);
	return { ours: median(ascending(ours)), theirs: median(ascending(theirs)) };
}

export const median = (sorted: readonly number[]) => sorted[sorted.length >> 1] ?? Number.NaN;
export const percentile95 = (sorted: readonly number[]) => sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;

/** The cases over and over, so that a quick act is timed often enough. */
export function repeated<T>(cases: readonly T[], times: number): T[] {
	return Array.from({ length: times }, () => cases).flat();
}

/** What making something adds to memory, in MB, and the thing. */
export function weighed<T>(make: () => T): { made: T; MB: number } {
	const collect = collector();
	const used = () => {
		collect();
		collect();
		const { heapUsed, arrayBuffers } = process.memoryUsage();
		return (heapUsed + arrayBuffers) / 1e6;
	};
	const before = used();
	const made = make();
	return { made, MB: used() - before };
}

/** The collector of garbage, also where Node was not run with --expose-gc. */
function collector(): () => void {
	setFlagsFromString("--expose-gc");
	return runInNewContext("gc") as () => void;
}

/**
 * How long each stretch takes, in ms, for which work in slices keeps the page from all else. Time that the machine gave
 * to other programs meanwhile is not counted: a stretch takes no longer than the processor worked for this one.
 */
export async function stretchesOf(work: Slices<unknown>): Promise<number[]> {
	const times: number[] = [];
	const clock = () => {
		const { user, system } = process.cpuUsage();
		return { wall: performance.now(), processor: (user + system) / 1000 };
	};
	let start = clock();
	const note = () => {
		const end = clock();
		times.push(Math.min(end.wall - start.wall, end.processor - start.processor));
	};
	await inSlices(work, async () => {
		note();
		await new Promise((resolve) => setImmediate(resolve));
		start = clock();
	});
	note();
	return times;
}
