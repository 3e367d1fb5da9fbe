import { OVER, openState, STATES, settled } from "./app/states.ts";
import { expect, test } from "./app/test.ts";
import { axeFindings } from "./browser/axe.ts";
import { LANGUAGES, pageKinds, pathIn } from "./browser/pageKinds.ts";
import { withoutItsScripts } from "./browser/unscripted.ts";

const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 },
	{ width: 320, height: 640 },
] as const;
const THEMES = ["light", "dark"] as const;

test.use({ reducedMotion: "reduce" });

for (const language of LANGUAGES) {
	for (const state of [...STATES, ...OVER])
		test(`given ${state.name} in ${language}, then axe finds nothing in either theme at any width`, async ({
			page,
		}) => {
			test.setTimeout(150_000);
			const findings: string[] = [];
			await openState(page, state, language);
			for (const size of SIZES) {
				await page.setViewportSize(size);
				await state.prepare?.(page);
				for (const colorScheme of THEMES) {
					await page.emulateMedia({ colorScheme });
					await settled(page);
					findings.push(...(await axeFindings(page)).map((one) => `${size.width} px, ${colorScheme}: ${one}`));
				}
			}
			expect(findings).toEqual([]);
		});

	test(`given what is set into other pages, the page for keeping the site and an address that is not there in ${language}, then axe finds nothing`, async ({
		page,
	}) => {
		test.setTimeout(150_000);
		const findings: string[] = [];
		for (const [path, shown] of [
			["embed/#year=2019", ".map-symbol"],
			["embed/#/incidents/kz-0272/", ".sheet-sources"],
			["offline/", "#device-say:not(:empty)"],
			["incidents/kz-9999/", ".sheet-unknown"],
		] as const) {
			await page.goto("about:blank");
			await page.goto(pathIn(language, path));
			await page.locator(shown).first().waitFor();
			for (const size of SIZES) {
				await page.setViewportSize(size);
				for (const colorScheme of THEMES) {
					await page.emulateMedia({ colorScheme });
					await settled(page);
					findings.push(...(await axeFindings(page)).map((one) => `${path} ${size.width} px, ${colorScheme}: ${one}`));
				}
			}
		}
		expect(findings).toEqual([]);
	});

	test(`given a page of every kind in ${language}, then axe finds nothing in either theme at any width`, async ({
		page,
	}) => {
		test.setTimeout(450_000);
		await withoutItsScripts(page);
		const findings: string[] = [];
		for (const path of pageKinds()) {
			await page.goto(pathIn(language, path));
			for (const size of SIZES) {
				await page.setViewportSize(size);
				for (const colorScheme of THEMES) {
					await page.emulateMedia({ colorScheme });
					findings.push(...(await axeFindings(page)).map((one) => `${path} ${size.width} px, ${colorScheme}: ${one}`));
				}
			}
		}
		expect(findings).toEqual([]);
	});
}
