import { openState, STATES, settled } from "./app/states.ts";
import { expect, test } from "./app/test.ts";
import { layoutFaults } from "./browser/layout.ts";
import { lengthened } from "./browser/lengthened.ts";
import { pageKinds } from "./browser/pageKinds.ts";
import { withoutItsScripts } from "./browser/unscripted.ts";

const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 768, height: 1024 },
	{ width: 390, height: 844 },
	{ width: 320, height: 640 },
] as const;

test.use({ reducedMotion: "reduce" });

for (const state of STATES)
	test(`given ${state.name} in a language whose words are longer by two fifths, then no layout breaks`, async ({
		page,
	}) => {
		const made = await lengthened(page);
		const faults: string[] = [];
		await openState(page, state, "en");
		for (const size of SIZES) {
			await page.setViewportSize(size);
			await state.prepare?.(page);
			await settled(page);
			faults.push(...(await layoutFaults(page)).map((fault) => `${size.width} px: ${fault}`));
		}
		expect(made()).toBeGreaterThan(100);
		expect(faults).toEqual([]);
	});

test("given a page of every kind with its text longer by two fifths, then no layout breaks", async ({ page }) => {
	test.setTimeout(120_000);
	await withoutItsScripts(page);
	const faults: string[] = [];
	for (const path of pageKinds()) {
		await page.goto(`/${path}`);
		await page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
				const text = node.textContent ?? "";
				// Codes and addresses are no words, and no language makes them longer.
				if (
					/\p{L}{2}/u.test(text) &&
					node.parentElement?.closest("script, style, textarea, code, [lang]:not(html)") === null
				)
					node.textContent = `${text.trimEnd()} ${"lorem "
						.repeat(Math.ceil((text.length * 0.4) / 6))
						.slice(0, Math.ceil(text.length * 0.4))
						.trim()}`;
			}
		});
		for (const size of SIZES) {
			await page.setViewportSize(size);
			faults.push(...(await layoutFaults(page)).map((fault) => `${path} at ${size.width} px: ${fault}`));
		}
	}
	expect(faults).toEqual([]);
});
