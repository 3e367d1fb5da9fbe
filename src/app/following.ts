import { createStore } from "zustand/vanilla";

/** What following needs of a browser. */
export interface Clock {
	/** Milliseconds since some moment. */
	now(): number;
	/** Runs a task when the next frame has been drawn, and says how long drawing took, in ms. */
	afterFrame(task: (drawing: number) => void): void;
	wait(task: () => void, ms: number): void;
}

/** The newest of some values, followed by the parts of a page at a distance: a store for each part. */
export interface Following<T> {
	/** The newest value; the first part shows it `now` or in its turn. */
	take(value: T, now?: boolean): void;
	/** What a part is to show, parts being numbered in the order in which they follow. */
	at(part: number): T;
	/** Calls a listener whenever some part is to show another value; returns the end of that. */
	subscribe(listener: () => void): () => void;
}

// A part that is heavy to draw waits until the hand has rested for so many times as long as that takes: then the next
// move most likely comes after it, but no longer than so many ms. While the hand never rests, parts take at most one of
// so many moments. One that was never drawn is taken to be so many times as heavy as what shows in the frame of a move.
const REST = 3;
const LONGEST = 240;
const SHARE = 40;
const HEAVIER = 2;

/**
 * Lets the parts of a page follow what the reader does, one part a frame, each with what is newest by then, so that no
 * frame is long and the next move finds the page free. What each part takes is measured as it is drawn: on a quick
 * machine all follow in the frames of the move, on a slow one those that would hold up the hand wait until it rests.
 */
export function follow<T>(first: T, parts: number, clock: Clock): Following<T> {
	const shown = createStore<readonly T[]>(() => Array<T>(parts).fill(first));
	/** How long each part last took, script and drawing, in ms. */
	const costs = Array<number>(parts).fill(0);
	let newest = first;
	let taken = 0;
	/** When the last part was drawn, or the hand began to move after all were. */
	let done = 0;
	let last = -1;
	let isWaiting = false;

	const show = (part: number) => shown.setState(shown.getState().with(part, newest), true);
	const look = () => {
		const turns = costs.map((_, i) => (last + 1 + i) % parts);
		const part = turns.find((one) => shown.getState()[one] !== newest);
		isWaiting = part !== undefined;
		if (part === undefined) return;
		const now = clock.now();
		const cost = costs[part] ?? 0;
		const rest = Math.min(taken + Math.min(REST * cost, LONGEST), done + SHARE * cost) - now;
		if (rest > 0) return clock.wait(look, rest);
		last = part;
		show(part);
		// What the listeners asked React to do, it does in a microtask that stands before this one.
		queueMicrotask(() => {
			const scripted = clock.now() - now;
			clock.afterFrame((drawing) => {
				costs[part] = scripted + drawing;
				done = clock.now();
				look();
			});
		});
	};
	return {
		take(value, now = false) {
			if (value === newest) return;
			newest = value;
			taken = clock.now();
			if (now) show(0);
			if (isWaiting) return;
			isWaiting = true;
			done = taken;
			clock.afterFrame((drawing) => {
				for (const [part, cost] of costs.entries()) if (cost === 0) costs[part] = HEAVIER * drawing;
				look();
			});
		},
		at: (part) => shown.getState()[part] as T,
		subscribe: shown.subscribe,
	};
}
