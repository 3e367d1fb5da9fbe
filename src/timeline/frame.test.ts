import { expect, test } from "vitest";
import { createFrameTask } from "./frame.ts";

/** A screen whose frames come when they are called. */
function screen() {
	const waiting = new Map<number, () => void>();
	let ids = 0;
	return {
		requestAnimationFrame(task: () => void) {
			waiting.set(++ids, task);
			return ids;
		},
		cancelAnimationFrame: (id: number) => void waiting.delete(id),
		next() {
			const tasks = [...waiting.values()];
			waiting.clear();
			for (const task of tasks) task();
		},
		waiting,
	};
}

test("of many tasks in a frame only the newest runs, and only when the frame comes", () => {
	const frames = screen();
	const done: string[] = [];
	const { ask } = createFrameTask(frames);
	for (const name of ["a", "b", "c"]) ask(() => done.push(name));
	expect(done).toEqual([]);
	frames.next();
	expect(done).toEqual(["c"]);
	frames.next();
	expect(done).toEqual(["c"]);
});

test("what waits can be run at once, and its frame then brings nothing more", () => {
	const frames = screen();
	const done: string[] = [];
	const { ask, flush } = createFrameTask(frames);
	ask(() => done.push("a"));
	flush();
	flush();
	expect(done).toEqual(["a"]);
	expect(frames.waiting.size).toBe(0);
	ask(() => done.push("b"));
	frames.next();
	expect(done).toEqual(["a", "b"]);
});
