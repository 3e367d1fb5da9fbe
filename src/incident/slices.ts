/** Work that can be laid down at any `yield` and taken up again, so that it need not hold up the page. */
export type Slices<T> = Generator<undefined, T>;

/** Does the work in one go. */
export function atOnce<T>(work: Slices<T>): T {
	for (;;) {
		const step = work.next();
		if (step.done === true) return step.value;
	}
}

/** So long a slice may take, in ms: a frame has 16, and the rest is for whatever else the page has to do. */
const SLICE = 4;

/**
 * Does the work in slices, between which `pause` lets others go first. Null when `isWanted` says, after a pause, that
 * nobody waits for it any more.
 */
export function inSlices<T>(work: Slices<T>, pause: () => Promise<void>): Promise<T>;
export function inSlices<T>(work: Slices<T>, pause: () => Promise<void>, isWanted: () => boolean): Promise<T | null>;
export async function inSlices<T>(
	work: Slices<T>,
	pause: () => Promise<void>,
	isWanted: () => boolean = () => true,
): Promise<T | null> {
	for (;;) {
		const end = performance.now() + SLICE;
		do {
			const step = work.next();
			if (step.done === true) return step.value;
		} while (performance.now() < end);
		await pause();
		if (!isWanted()) return null;
	}
}
