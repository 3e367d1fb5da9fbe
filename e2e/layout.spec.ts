import { OVER, openState, STATES, settled } from "./app/states.ts";
import { expect, test } from "./app/test.ts";
import { layoutFaults } from "./browser/layout.ts";
import { LANGUAGES, pageKinds, pathIn } from "./browser/pageKinds.ts";
import { withoutItsScripts } from "./browser/unscripted.ts";

/** The last is a screen of 1280 px by 1024 px at 400 %. */
const SIZES = [
	{ width: 1920, height: 1080 },
	{ width: 1440, height: 900 },
	{ width: 768, height: 1024 },
	{ width: 390, height: 844 },
	{ width: 320, height: 640 },
	{ width: 320, height: 256 },
] as const;

test.use({ reducedMotion: "reduce" });

for (const language of LANGUAGES) {
	for (const state of [...STATES, ...OVER])
		test(`given ${state.name} in ${language}, then at no width is text cut off, on other text or beyond the screen`, async ({
			page,
		}) => {
			test.slow(); // six sizes
			const faults: string[] = [];
			await openState(page, state, language);
			for (const size of SIZES) {
				await page.setViewportSize(size);
				await state.prepare?.(page);
				await settled(page);
				faults.push(...(await layoutFaults(page)).map((fault) => `${size.width} x ${size.height}: ${fault}`));
				const length = await page.evaluate(() => document.documentElement.scrollHeight);
				// Only the panels scroll; what has been unfolded besides may make the page somewhat longer.
				const most = size.height * (state.path === "" ? 1 : 1.5);
				if (size.height >= 800 && length > most) faults.push(`${size.width} px: the page is ${length} px long`);
			}
			expect(faults).toEqual([]);
		});

	test(`given a page of every kind in ${language}, then at no width is text cut off, on other text or beyond the screen`, async ({
		page,
	}) => {
		test.slow(); // some fifteen pages, each at six sizes
		await withoutItsScripts(page);
		const faults: string[] = [];
		for (const path of pageKinds()) {
			await page.goto(pathIn(language, path));
			for (const size of SIZES) {
				await page.setViewportSize(size);
				faults.push(
					...(await layoutFaults(page)).map((fault) => `${path} at ${size.width} x ${size.height}: ${fault}`),
				);
			}
		}
		expect(faults).toEqual([]);
	});
}
