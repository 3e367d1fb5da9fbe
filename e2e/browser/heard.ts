import type { Page } from "@playwright/test";

/** The events that somebody listens to on an element. */
export async function heardBy(page: Page, selector: string): Promise<readonly string[]> {
	const devtools = await page.context().newCDPSession(page);
	const { result } = await devtools.send("Runtime.evaluate", { expression: `document.querySelector("${selector}")` });
	// Before the page has come there is nothing of that name.
	if (result.objectId === undefined) return [];
	const { listeners } = await devtools.send("DOMDebugger.getEventListeners", { objectId: result.objectId });
	await devtools.detach();
	return listeners.map(({ type }) => type);
}
