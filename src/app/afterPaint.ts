import type { Later } from "../view/history.ts";

/** While the reader drags or types, addresses are written no oftener than this, in ms. */
const PAUSE = 400;

/**
 * When addresses are written: those of new entries as soon as the step is done, so that the back button is never
 * behind; those of a drag or of letters typed once the page has shown what they gave, and not for every move.
 */
export function afterPaint(): Later {
	let waiting = false;
	let last = Number.NEGATIVE_INFINITY;
	return (task, by) => {
		if (by === "push") setTimeout(task);
		else if (!waiting) {
			waiting = true;
			const write = () => {
				waiting = false;
				last = performance.now();
				task();
			};
			const rest = last + PAUSE - performance.now();
			if (rest > 0) setTimeout(write, rest);
			else requestAnimationFrame(() => setTimeout(write));
		}
	};
}
