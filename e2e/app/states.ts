import { expect, type Page } from "@playwright/test";
import { type Language, pathIn } from "../browser/pageKinds.ts";
import { putTogether } from "../browser/together.ts";

/** A state of the explore page that a reader can be in. */
export interface State {
	readonly name: string;
	/** In English, with its fragment. */
	readonly path: string;
	/** What the page is given besides, before it is opened. */
	readonly before?: (page: Page) => Promise<void>;
	/** What is done there. */
	readonly prepare?: (page: Page) => Promise<void>;
}

const SEVERAL = "#type=detention,fine,intimidation&year=2019,2020&place=almaty,astana,shymkent&grade=corroborated";

export const STATES: readonly State[] = [
	{ name: "everything", path: "" },
	{ name: "an incident", path: "incidents/kz-0272/#year=2019", prepare: openAll(".explore-sheet") },
	{
		name: "the filters",
		path: SEVERAL,
		prepare: async (page) => {
			await showPanel(page, 1);
			await expect(page.locator(".filters-phase").first()).toBeVisible();
			await openAll(".explore-filters, .explore-summary")(page);
		},
	},
	{ name: "nothing found", path: "#type=shutdown&from=2010-01-01&to=2010-12-31&q=wordthatnowherestands" },
	{
		name: "the timeline",
		path: "#from=2019-03-01&to=2020-06-30",
		prepare: async (page) => {
			await showPanel(page, 2);
			await expect(page.locator(".timeline-body").first()).toBeVisible();
			await openAll(".explore-time")(page);
		},
	},
];

/** Further states, of what lies over the page or stands in its place. */
export const OVER: readonly State[] = [
	{
		name: "the dialog for taking along",
		path: "#year=2019",
		prepare: async (page) => {
			const dialog = page.locator("dialog.carry");
			if (!(await dialog.isVisible()))
				await page.locator(".frame-tools > .button, .frame-tools > button").last().click();
			await expect(dialog.locator("textarea")).toBeVisible();
		},
	},
	{
		name: "places gathered on the map",
		path: "#place=aqtobe,shymkent",
		before: (page) => putTogether(page, "aqtobe", "shymkent"),
		prepare: async (page) => {
			const list = page.locator(".map-gathered");
			// A zoom first parts from them what can be parted, and a new size of the map gathers anew.
			await expect(async () => {
				if (!(await list.isVisible())) await page.locator('.map-symbol[data-place="shymkent"]').press("Enter");
				await expect(list.getByRole("button").nth(2)).toBeVisible({ timeout: 1500 });
			}).toPass();
		},
	},
	{
		name: "the arrows that move the map",
		path: "#year=2019",
		prepare: async (page) => {
			const arrows = page.locator(".map-ways");
			if (!(await arrows.isVisible())) await page.locator(".map-moving button").first().click();
			await expect(arrows.getByRole("button")).toHaveCount(4);
		},
	},
	{
		name: "the pages of the site on a phone",
		path: "",
		prepare: async (page) => {
			const menu = page.locator(".frame-menu");
			const pages = page.locator(".frame-pages");
			if ((await menu.isVisible()) && !(await pages.isVisible())) await menu.click();
			await expect(pages).toBeVisible();
		},
	},
];

/** Opens a state in a language and waits until all of it has come. */
export async function openState(page: Page, { path, before, prepare }: State, language: Language): Promise<void> {
	// A new fragment alone would not load the page anew.
	await page.goto("about:blank");
	await before?.(page);
	await page.goto(pathIn(language, path));
	await expect(page.locator(".map-symbol, .map-nationwide, .list-empty").first()).toBeAttached();
	await expect(page.locator(".timeline-body")).toBeAttached();
	await expect(page.locator(".filters-phase").first()).toBeAttached();
	await prepare?.(page);
	await settled(page);
}

/** Waits until what follows a change of size or state has been drawn. */
export async function settled(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await document.fonts.ready;
		for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
	});
}

/** On a phone one of its panels stands below the map; a wide page shows them all. */
export async function showPanel(page: Page, at: number): Promise<void> {
	const tab = page.locator(".tabs button").nth(at);
	if (await tab.isVisible()) await tab.click();
}

/** Opens everything that opens within a part of the page. */
function openAll(part: string) {
	return async (page: Page): Promise<void> => {
		await page.locator(part).first().waitFor();
		await page.evaluate((selector) => {
			for (const one of document.querySelectorAll<HTMLDetailsElement>(`:is(${selector}) details:not([open])`))
				one.querySelector("summary")?.click();
		}, part);
	};
}
