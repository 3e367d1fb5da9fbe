import type { Page } from "@playwright/test";
import { handOn } from "./hand.ts";
import { median, percentile95, type Row, row } from "./measure.ts";
import type { Recording } from "./recorder.ts";

const FRAME = 1000 / 60;

/** What the recorder sees of inputs of one type while they are made. */
export async function recorded(page: Page, type: string, act: () => Promise<void>): Promise<Recording> {
	await page.evaluate((of) => window.recorder.begin(of), type);
	await act();
	await page.waitForTimeout(300);
	return page.evaluate(() => window.recorder.end());
}

/** The rows of one kind of input: until its count is painted, median and 95th percentile, and until nothing changes. */
export function inputRows(name: string, suffix: string, n: number, { shown }: Recording): Row[] {
	const ascending = (which: "counted" | "settled") =>
		shown
			.map((one) => one[which])
			.filter((one) => one !== null)
			.sort((a, b) => a - b);
	const [counted, settled] = [ascending("counted"), ascending("settled")];
	return [
		row(`${name}${suffix}`, n, "ms", median(counted), "a frame of 60 Hz", FRAME),
		row(`${name}-p95${suffix}`, n, "ms", percentile95(counted), "two frames", 2 * FRAME),
		row(`${name}-all${suffix}`, n, "ms", median(settled), "two frames", 2 * FRAME),
	];
}

/** The mouse pressed at a point, and fifty moves of each step in pixels to the right. */
export async function drag(page: Page, x: number, y: number, steps: readonly number[]): Promise<Recording> {
	const hand = await handOn(page);
	await hand.move(x, y);
	await hand.press();
	await page.waitForTimeout(500);
	const recording = await recorded(page, "pointermove", async () => {
		for (const step of steps) {
			for (let i = 0; i < 50; i++) {
				x += step;
				await hand.move(x, y);
				await page.waitForTimeout(40);
			}
		}
	});
	await hand.release();
	return recording;
}
