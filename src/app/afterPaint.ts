import type { Later } from "../view/history.ts";
import { afterFrame } from "./afterFrame.ts";

/** While the reader drags or types, no address is written before so many ms of rest. */
const REST = 400;

/**
 * When addresses are written, each of which takes a browser some ms: those of new entries once the page has shown what
 * the step gave, so that the back button is never behind; those of a drag or of letters typed once the hand rests.
 */
export function afterPaint(): Later {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (task, by) => {
		clearTimeout(timer);
		if (by === "push") afterFrame(task);
		else timer = setTimeout(task, REST);
	};
}
