import type { Page } from "@playwright/test";

/** The words of a language, as the build bundles them. */
const CATALOG = /\/assets\/(?:first|later)-[^/]+\.js$/;

/**
 * Makes every message of the app longer by two fifths, as a language of long words would: a fourth catalog, made of the
 * one the page asks for. What is filled into a message stays as it is. Gives how many messages were made longer.
 */
export async function lengthened(page: Page): Promise<() => number> {
	let made = 0;
	await page.exposeFunction("madeLonger", () => {
		made++;
	});
	await page.route(CATALOG, async (route) => {
		const response = await route.fetch();
		const code = await response.text();
		const [all, name] = /export\s*\{\s*(\w+) as \w+\s*\}/.exec(code) ?? [];
		if (all === undefined)
			throw new Error(`${route.request().url()}: expected a catalog of words, came ${code.slice(-60)}`);
		await route.fulfill({ response, body: code.replace(all, () => `(${lengthen})(${name});${all}`) });
	});
	return () => made;
}

/** Runs in the page, so it must hold all it needs. Changes the compiled messages of a catalog where they stand. */
function lengthen(catalog: Record<string, unknown>): void {
	const longer = (text: string): string => {
		const more = Math.ceil(text.trim().length * 0.4);
		if (!/\p{L}{2}/u.test(text) || /^(?:https?:|mailto:)/.test(text)) return text;
		(window as unknown as { madeLonger: () => void }).madeLonger();
		const filling = "ōverlåång tēxtwørd ".repeat(Math.ceil(more / 10));
		// A short word becomes one longer word; a sentence gets more words.
		return text.trim().length < 12
			? `${text.trim()}${filling.slice(0, more)}`
			: `${text} ${filling.slice(0, more).trim()}`;
	};
	const change = (one: unknown): unknown => {
		if (typeof one === "string") return longer(one);
		// A compiled message: its own words, and places to fill, of which a plural holds further messages.
		if (Array.isArray(one)) {
			const last = one.findLastIndex((part) => typeof part === "string" && /\p{L}{2}/u.test(part));
			return one.map((part, at) => {
				if (typeof part === "string") return at === last ? longer(part) : part;
				if (!Array.isArray(part)) return change(part);
				return part.map((inner) => (typeof inner === "object" && inner !== null ? change(inner) : inner));
			});
		}
		if (typeof one !== "object" || one === null) return one;
		for (const [key, value] of Object.entries(one)) (one as Record<string, unknown>)[key] = change(value);
		return one;
	};
	change(catalog);
}
