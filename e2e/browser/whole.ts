import type { Page } from "@playwright/test";

/**
 * Waits until the app has drawn every part of the page, in sight or not, or something in its stead. A built page can be
 * read and pressed before, and its parts come one by one, so that on a slow machine much can still be missing by then.
 */
export async function waitUntilWhole(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		["map", "filters", "time", "list"].every((part) => document.querySelector(`.explore-${part}`)?.firstElementChild),
	);
}
