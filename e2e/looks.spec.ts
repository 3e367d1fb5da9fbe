import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { settled } from "./app/states.ts";
import { hasSameLetters, sameLetters } from "./browser/fonts.ts";
import { readIn } from "./browser/languages.ts";
import { LANGUAGES, type Language } from "./browser/pageKinds.ts";
import { FAULTS } from "./looks/faults.ts";
import { ADDRESS, answerFromSite, RECORD, WORK } from "./looks/site.ts";
import { LOOKS, type Look } from "./looks/states.ts";

const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];
/** README.md in looks/ says what this lets pass and what not, and how that was tried. */
const TOLERANCE = { threshold: 0.1, maxDiffPixels: 10 } as const;
const OTHER_SYSTEM = "SKIPPED: the looks can be compared on Linux alone, since other systems draw letters otherwise";
const OTHER_LETTERS =
	"SKIPPED: this Chromium does not take its letters from where it is told to. Name another: CHROMIUM=/path npm run test:e2e";

test.use({ launchOptions: sameLetters(WORK), baseURL: ADDRESS, reducedMotion: "reduce", timezoneId: "Asia/Almaty" });
test.skip(process.platform !== "linux", OTHER_SYSTEM);
test.beforeEach(async ({ page, context }) => {
	await readIn(context, "the page's");
	const same = await hasSameLetters(page);
	if (!same) console.warn(OTHER_LETTERS);
	test.skip(!same, OTHER_LETTERS);
	await page.clock.setFixedTime("2026-11-22T12:00:00+05:00");
});

const nameOf = (look: Look, language: Language, width: number, theme: Theme) =>
	`${look.name}-${language}-${width}-${theme}.png`;

/** Opens what is looked at, as a reader with a screen of that size does, with no part under the pointer or in focus. */
async function openLook(page: Page, look: Look, language: Language, size: Look["sizes"][number]): Promise<void> {
	await page.setViewportSize(size);
	await page.mouse.move(0, 0);
	await look.open(page, language);
	await page.mouse.move(0, 0);
	await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
}

for (const language of LANGUAGES)
	for (const look of LOOKS)
		test(`given ${look.name} in ${language}, then it looks as it did at every width in either theme`, async ({
			page,
			context,
		}) => {
			await answerFromSite(context, look);
			for (const size of look.sizes) {
				await openLook(page, look, language, size);
				for (const colorScheme of THEMES) {
					await page.emulateMedia({ colorScheme });
					await settled(page);
					await expect.soft(page).toHaveScreenshot(nameOf(look, language, size.width, colorScheme), TOLERANCE);
				}
			}
		});

for (const { name, look: shown, width, plant } of FAULTS)
	test(`given ${name}, then it no longer looks as it did`, async ({ page, context }) => {
		const look = LOOKS.find((one) => one.name === shown);
		const size = look?.sizes.find((one) => one.width === width);
		if (look === undefined || size === undefined) throw new Error(`there is no look ${shown} at ${width} px`);
		test.skip(["all", "changed"].includes(test.info().config.updateSnapshots), "the pictures are being made anew");
		await answerFromSite(context, look);
		await openLook(page, look, "en", size);
		await page.emulateMedia({ colorScheme: "light" });
		await settled(page);
		await page.evaluate(plant);
		await expect(page).not.toHaveScreenshot(nameOf(look, "en", width, "light"), TOLERANCE);
	});

test("given the frozen part of the record, then nothing stands in it that has been taken out of the record", () => {
	const lists = readdirSync(RECORD, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
	const read = (folder: string, file: string): { id?: string }[] =>
		JSON.parse(readFileSync(join(folder, file), "utf8"));
	const record = new Map(
		readdirSync("public/data", { recursive: true, encoding: "utf8" })
			.filter((file) => file.endsWith(".json"))
			.map((file) => [file, readFileSync(join("public/data", file), "utf8")]),
	);
	const all = [...record.values()].join("\n");
	const gone = lists.flatMap((file) => {
		const ids = new Set(read("public/data", file).map(({ id }) => id));
		return read(RECORD, file).flatMap((one) => [
			...(ids.has(one.id) ? [] : [`${file}: ${one.id}`]),
			// A name that has been taken out of a text, or of all texts, is in no word of the record any more.
			...(JSON.stringify(one).match(/(?<!\\)\p{Lu}\p{L}+/gu) ?? [])
				.filter((word) => !all.includes(word))
				.map((word) => `${file}: ${one.id}: ${word}`),
		]);
	});
	expect(gone, "freeze it anew: npm run freeze:looks, then npm run renew:looks").toEqual([]);
});
