import type { Locator, Page } from "@playwright/test";

/** What became of an element that was there before and after. */
export interface Written {
	readonly name: string;
	/** Whether it, or anything in it, is otherwise than before. */
	readonly changed: boolean;
	/** How often it, or anything in it, was written. */
	readonly writes: number;
}

/** Notes what is written to elements while something is done; `act` ends when the page shows what came of it. */
export async function writesDuring(
	page: Page,
	elements: Locator,
	act: () => Promise<void>,
): Promise<readonly Written[]> {
	const all = await page.evaluateHandle(
		(found) => {
			const noted = found.map((node) => {
				const element = node as HTMLElement;
				return { element, before: element.outerHTML, writes: 0 };
			});
			new MutationObserver((changes) => {
				for (const { target } of changes) for (const one of noted) if (one.element.contains(target)) one.writes++;
			}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
			return noted;
		},
		await elements.elementHandles(),
	);
	await act();
	return all.evaluate((noted) =>
		noted
			.filter(({ element }) => element.isConnected)
			.map(({ element, before, writes }) => ({
				name: element.ariaLabel ?? "",
				changed: element.outerHTML !== before,
				writes,
			})),
	);
}
