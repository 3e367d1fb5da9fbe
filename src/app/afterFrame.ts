import { nextTask } from "../incident/nextTask.ts";

/** Runs a task when the next frame has been drawn, and tells it how long drawing took, in ms. */
export function afterFrame(task: (drawing: number) => void): void {
	requestAnimationFrame(() => {
		const begun = performance.now();
		void nextTask().then(() => task(performance.now() - begun));
	});
}
