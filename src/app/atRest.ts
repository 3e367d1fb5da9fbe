import { nextTask } from "../incident/nextTask.ts";

// A page that is never at rest does not wait for it longer than so many ms.
const PATIENCE = { timeout: 500 };
/** A rest that has less left, in ms, is over before a slice of work is. */
const SHORT = 5;

let rest: IdleDeadline | undefined;

/** Waits until the page has nothing else to do: no input, no frame to draw. */
export async function atRest(): Promise<void> {
	// While a rest goes on, only what has come meanwhile goes first: the browser's next word of one may be 50 ms away.
	if (rest !== undefined && rest.timeRemaining() > SHORT) return nextTask();
	rest = await new Promise((go) => (globalThis.requestIdleCallback ?? setTimeout)(go, PATIENCE as never));
}
