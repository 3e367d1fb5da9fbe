/** The part of a window that a frame task needs. */
export interface Frames {
	requestAnimationFrame(task: () => void): number;
	cancelAnimationFrame(id: number): void;
}

/**
 * Runs at most one task a frame, the newest: a pointer may report far more often than the screen shows, and each step
 * asks for a whole new answer.
 */
export function createFrameTask(frames: Frames) {
	let next: (() => void) | null = null;
	let id = 0;
	const run = () => {
		const task = next;
		next = null;
		task?.();
	};
	return {
		ask(task: () => void): void {
			if (next === null) id = frames.requestAnimationFrame(run);
			next = task;
		},
		/** Runs what waits now, so that nothing of it comes after what the caller does next. */
		flush(): void {
			if (next === null) return;
			frames.cancelAnimationFrame(id);
			run();
		},
	};
}
