import type { Page } from "@playwright/test";

type Watched = Window & { readonly shifts: number[] };

/** Notes in every page opened from now on how far its parts are moved by themselves; returns what the present one's were. */
export async function watchShifts(page: Page): Promise<() => Promise<number[]>> {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: "layout-shift", buffered: true });
	});
	return () => page.evaluate(() => (window as unknown as Watched).shifts);
}
