import { expect, test } from "vitest";
import { follow } from "./following.ts";

/** A browser whose time passes only as frames come; drawing takes what `drawing` says of the part drawn, -1 for none. */
function browser(drawing: (part: number) => number) {
	let time = 1000;
	let part = -1;
	let tasks: { at: number; run: () => void }[] = [];
	return {
		now: () => time,
		afterFrame(task: (drawing: number) => void) {
			const took = drawing(part);
			part = -1;
			tasks.push({ at: time + 16 + took, run: () => task(took) });
		},
		wait(task: () => void, ms: number) {
			tasks.push({ at: time + ms, run: task });
		},
		draws(one: number) {
			part = one;
		},
		/** Lets so many ms pass, and whatever is to be done in them. */
		async pass(ms: number) {
			const end = time + ms;
			for (;;) {
				await Promise.resolve();
				const [next] = tasks.toSorted((a, b) => a.at - b.at);
				if (next === undefined || next.at > end) break;
				tasks = tasks.filter((one) => one !== next);
				time = Math.max(time, next.at);
				next.run();
			}
			time = end;
		},
	};
}

/** Three parts following a number, and what each of them was seen to show, in order. */
function page(drawing: (part: number) => number) {
	const clock = browser(drawing);
	const following = follow(0, 3, clock);
	const seen: string[] = [];
	const before = [0, 0, 0];
	following.subscribe(() => {
		for (const part of before.keys()) {
			if (following.at(part) === before[part]) continue;
			before[part] = following.at(part);
			seen.push(`${part}: ${before[part]}`);
			clock.draws(part);
		}
	});
	return { ...following, ...clock, seen };
}

test("parts follow one after another, each in a frame of its own, and then nothing more is done", async () => {
	const { take, pass, seen } = page(() => 2);
	take(1);
	await pass(10);
	expect(seen).toEqual([]);
	await pass(10);
	expect(seen).toEqual(["0: 1"]);
	await pass(200);
	expect(seen).toEqual(["0: 1", "1: 1", "2: 1"]);
	take(1);
	await pass(200);
	expect(seen).toHaveLength(3);
});

test("a part that is drawn while the hand goes on takes the newest, and no part is passed over", async () => {
	const { take, pass, seen } = page(() => 2);
	for (let move = 1; move <= 9; move++) {
		take(move);
		await pass(18);
	}
	expect(seen.map((one) => one[0]).slice(0, 6)).toEqual(["0", "1", "2", "0", "1", "2"]);
	expect(seen.map((one) => Number(one.slice(3)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].slice(0, seen.length));
	await pass(300);
	expect(seen.slice(-3).map((one) => one.slice(3))).toEqual(["9", "9", "9"]);
});

test("a part that is heavy waits until the hand rests, but not for ever", async () => {
	const heavy = page((part) => (part === 1 ? 40 : 2));
	heavy.take(1);
	await heavy.pass(500);
	heavy.seen.length = 0;
	for (let move = 2; move <= 16; move++) {
		heavy.take(move);
		await heavy.pass(20);
	}
	expect(heavy.seen.filter((one) => one.startsWith("1"))).toEqual([]);
	for (let move = 17; move <= 120; move++) {
		heavy.take(move);
		await heavy.pass(20);
	}
	const late = heavy.seen.filter((one) => one.startsWith("1"));
	expect(late.length).toBeGreaterThan(0);
	expect(late.length).toBeLessThan(4);
	heavy.seen.length = 0;
	await heavy.pass(400);
	expect(heavy.seen).toContain("1: 120");
});

test("on a page that takes long to draw even a move, parts that were never drawn wait until the hand rests", async () => {
	const slow = page((part) => (part < 0 ? 15 : 60));
	for (let move = 1; move <= 20; move++) {
		slow.take(move);
		await slow.pass(40);
	}
	expect(slow.seen).toEqual([]);
	await slow.pass(1000);
	expect(slow.seen).toEqual(["0: 20", "1: 20", "2: 20"]);
});
