// A page that is never at rest does not wait for it longer than so many ms.
const PATIENCE = { timeout: 500 };

/** Waits until the page has nothing else to do: no input, no frame to draw. */
export function atRest(): Promise<void> {
	return new Promise((go) => (globalThis.requestIdleCallback ?? setTimeout)(() => go(), PATIENCE as never));
}
