import { afterEach, expect, test, vi } from "vitest";
import { atRest } from "./atRest.ts";

afterEach(() => vi.unstubAllGlobals());

/** A browser whose every rest is so many ms long, of which each look takes five; counts how often it was asked for one. */
function browserResting(ms: number) {
	let asked = 0;
	vi.stubGlobal("requestIdleCallback", (go: (deadline: object) => void) => {
		asked++;
		let left = ms;
		setTimeout(() => go({ timeRemaining: () => (left -= 5) }));
	});
	return () => asked;
}

test("a rest is used to its end before the browser is asked for another", async () => {
	const asked = browserResting(30);
	for (let slice = 0; slice < 5; slice++) await atRest();
	expect(asked()).toBe(1);
	for (let slice = 0; slice < 5; slice++) await atRest();
	expect(asked()).toBe(2);
});

test("what is left of a short rest is not used", async () => {
	const asked = browserResting(8);
	for (let slice = 0; slice < 3; slice++) await atRest();
	expect(asked()).toBe(3);
});

test("without rests to be asked for, each wait lets other tasks go first", async () => {
	vi.stubGlobal("requestIdleCallback", undefined);
	const seen: string[] = [];
	setTimeout(() => seen.push("another task"));
	await atRest();
	await atRest();
	seen.push("ours");
	expect(seen).toEqual(["another task", "ours"]);
});
