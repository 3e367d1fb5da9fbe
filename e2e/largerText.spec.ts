import { openState, STATES, settled } from "./app/states.ts";
import { expect, test } from "./app/test.ts";
import { readIn } from "./browser/languages.ts";
import { startWithText } from "./browser/largerText.ts";
import { layoutFaults } from "./browser/layout.ts";
import { pageKinds, pathIn } from "./browser/pageKinds.ts";
import { withoutItsScripts } from "./browser/unscripted.ts";

const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 },
] as const;

for (const px of [24, 32])
	test(`given a reader who has set text to ${px} px, then text, its rows and controls are as much larger, and nothing is cut off or lies on other text`, async ({
		baseURL,
	}) => {
		test.setTimeout(300_000);
		const browser = await startWithText(px);
		const page = await browser.newPage({ baseURL: baseURL ?? "", reducedMotion: "reduce" });
		await readIn(page.context(), "the page's");
		const faults: string[] = [];
		const look = async (where: string) => {
			for (const { width, height } of SIZES) {
				await page.setViewportSize({ width, height });
				await STATES.find(({ name }) => name === where)?.prepare?.(page);
				await settled(page);
				faults.push(...(await layoutFaults(page)).map((one) => `${where} at ${width} px: ${one}`));
			}
		};
		for (const state of STATES) {
			await openState(page, state, "ru");
			await look(state.name);
		}
		// The list and the drawings are measured by the program; they follow too.
		await page.setViewportSize({ width: 1440, height: 900 });
		await openState(page, { name: "everything", path: "" }, "en");
		await page.locator(".list-row").first().waitFor();
		const sizes = await page.evaluate(() => {
			const sizeOf = (selector: string) => {
				const one = document.querySelector(selector);
				if (one === null) throw new Error(`nothing is ${selector}`);
				return { font: Number.parseFloat(getComputedStyle(one).fontSize), height: one.getBoundingClientRect().height };
			};
			return {
				row: sizeOf(".list-row"),
				symbol: sizeOf(".map-symbol"),
				field: sizeOf(".search-field"),
			};
		});
		const times = px / 16;
		expect(sizes.row.font).toBe(15 * times);
		expect(sizes.row.height).toBeGreaterThan(55 * times);
		expect(sizes.symbol.font).toBe(14 * times);
		expect(sizes.symbol.height).toBeGreaterThanOrEqual(26 * times);
		expect(sizes.field.height).toBe(34 * times);

		await withoutItsScripts(page);
		for (const path of pageKinds()) {
			await page.goto(pathIn("ru", path));
			await look(path);
		}
		await browser.close();
		expect(faults).toEqual([]);
	});
