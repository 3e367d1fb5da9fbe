import type { BrowserContext } from "@playwright/test";

/** Lets the reader's browser, in every page of a context, ask for some languages, or for that of the page it shows. */
export async function readIn(context: BrowserContext, languages: readonly string[] | "the page's"): Promise<void> {
	await context.addInitScript((asked) => {
		const all = () => (typeof asked === "string" ? [document.documentElement?.lang ?? ""] : asked);
		Object.defineProperty(Navigator.prototype, "languages", { get: all });
		Object.defineProperty(Navigator.prototype, "language", { get: () => all()[0] });
	}, languages);
}
