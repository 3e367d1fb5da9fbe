import type { Page } from "@playwright/test";

/** Holds back the answers to some requests, named as `page.route` names them, until what is returned is called. */
export async function hold(page: Page, what: string): Promise<() => void> {
	let letGo = () => {};
	const held = new Promise<void>((resolve) => {
		letGo = resolve;
	});
	await page.route(what, async (route) => {
		await held;
		await route.continue();
	});
	return letGo;
}
