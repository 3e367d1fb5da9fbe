import { expect, test } from "vitest";
import { atOnce, oneByOne, type Steps } from "./inSteps.ts";

function* counting(done: number[], to: number): Steps<string> {
	for (let n = 1; n <= to; n++) {
		done.push(n);
		yield;
	}
	return "all";
}

test("done at once, all steps are done before anything else and the end is given", () => {
	const done: number[] = [];
	expect(atOnce(counting(done, 3))).toBe("all");
	expect(done).toEqual([1, 2, 3]);
});

test("done one by one, other tasks come between the steps", async () => {
	const done: number[] = [];
	const work = oneByOne(counting(done, 3));
	expect(done).toEqual([1]);
	const seen: number[] = [];
	for (let i = 0; i < 3; i++) {
		await new Promise((next) => setTimeout(next));
		seen.push(done.length);
	}
	expect(await work).toBe("all");
	expect(seen[0]).toBeLessThan(3);
});

test("what a step throws is thrown by the whole", async () => {
	function* failing(): Steps<never> {
		yield;
		throw new Error("no land");
	}
	await expect(oneByOne(failing())).rejects.toThrow("no land");
	expect(() => atOnce(failing())).toThrow("no land");
});
