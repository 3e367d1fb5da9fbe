import { expect, test } from "vitest";
import { secondEscape } from "./leave.ts";

/** Presses keys, each so many ms after the one before; gives which of them leave. */
function press(...keys: [key: string, after: number, how?: { repeat?: boolean; isComposing?: boolean }][]): boolean[] {
	const isSecond = secondEscape();
	let now = 1000;
	return keys.map(([key, after, how]) => {
		now += after;
		return isSecond({ key, timeStamp: now, repeat: false, isComposing: false, ...how });
	});
}

test("Escape pressed twice leaves, and once does not", () => {
	expect(press(["Escape", 0])).toEqual([false]);
	expect(press(["Escape", 0], ["Escape", 300])).toEqual([false, true]);
});

test("two presses apart are two single ones, and the later of them may begin a pair", () => {
	expect(press(["Escape", 0], ["Escape", 900], ["Escape", 300])).toEqual([false, false, true]);
});

test("a key held down, another key between and a key of an input method do not leave", () => {
	expect(press(["Escape", 0], ["Escape", 50, { repeat: true }])).toEqual([false, false]);
	expect(press(["Escape", 0], ["a", 50], ["Escape", 50])).toEqual([false, false, false]);
	expect(press(["Escape", 0], ["Escape", 50, { isComposing: true }])).toEqual([false, false]);
});
