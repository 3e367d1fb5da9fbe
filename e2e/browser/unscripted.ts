import type { Page } from "@playwright/test";

/**
 * Lets a page show every page of the site as a browser without scripts does. Scripting itself stays on, for what tests
 * bring in from outside needs it: the page's own scripts are taken out, and what stands in for them is let out.
 */
export async function withoutItsScripts(page: Page): Promise<void> {
	await page.route(/\/(?:#.*)?$/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: unscripted(await response.text()) });
	});
}

/** A page's markup as a browser without scripts takes it. */
export function unscripted(html: string): string {
	return (
		html
			.replace(/<script(?! type="application\/ld\+json")[^>]*><\/script>/g, "")
			.replace(/<\/?noscript>/g, "")
			// The way out leads away by itself.
			.replace(/<meta http-?[eE]quiv="refresh"[^>]*>/, "")
	);
}
