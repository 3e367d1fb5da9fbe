import type { Page } from "@playwright/test";
import { expect, test } from "./app/test.ts";
import { incidents } from "./browser/record.ts";

// What is drawn at build is painted with the styles that stand in the page; the app's own sheet comes after.

/** All scripts but the one that asks for the sheet. */
const APP = /\/(?!start-)[^/]*\.js$/;

const FEW = ["", "ru/", "404.html", "ru/incidents/kz-0272/", `incidents/${incidents[0]?.id}/`];
/** And those that have most to show: many sources, places or figures. */
const fullest = incidents.toSorted((a, b) => b.sources.length + b.places.length - a.sources.length - a.places.length);
const MANY = [...FEW, ...fullest.slice(0, 4).map(({ id }) => `incidents/${id}/`)];

/** How each element that can be seen is styled, as far as the browser tells, without what differs between visits. */
async function styles(page: Page): Promise<string[]> {
	await expect(page.locator("#root .frame")).toBeVisible();
	return page.locator("#root *").evaluateAll((all) =>
		all
			.filter((one) => one.checkVisibility())
			.map((one) => {
				const computed = getComputedStyle(one);
				const { x, y, width, height } = one.getBoundingClientRect();
				const said = [...computed].map((name) => `${name}:${computed.getPropertyValue(name)}`);
				return `<${one.tagName} class="${one.getAttribute("class")}"> ${[x, y, width, height]} ${said.join(";")}`;
			}),
	);
}

for (const { media, width, height, pages } of [
	{ media: "screen", width: 1440, height: 900, pages: FEW },
	{ media: "screen", width: 1000, height: 800, pages: FEW },
	{ media: "screen", width: 390, height: 844, pages: MANY },
	{ media: "print", width: 800, height: 1000, pages: FEW },
] as const)
	test(`given a built page on ${media} ${width} pixels wide, when the app's style sheet comes, then nothing that is seen changes`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ media });
		await page.route(APP, (route) => route.abort());
		for (const path of pages) {
			await page.goto(`/${path}`);
			await expect
				.poll(() => page.locator("head > [rel=stylesheet]").evaluate((one) => "sheet" in one && one.sheet !== null))
				.toBe(true);
			const whole = await styles(page);
			expect(whole.length).toBeGreaterThan(10);
			await page.route(/\.css$/, (route) => route.abort());
			await page.goto(`/${path}`);
			expect(await styles(page), path).toEqual(whole);
			await page.unroute(/\.css$/);
		}
	});

test("given a style sheet that does not come, when a page is opened, then it is painted", async ({ page }) => {
	await page.route(/\.css$/, () => {});
	for (const [path, text] of [
		["/", "Alañ"],
		["/incidents/kz-0272/", "Shymkent"],
	] as const) {
		await page.goto(path, { waitUntil: "commit" });
		await expect(page.locator("#root")).toContainText(text);
		await expect.poll(() => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length)).toBe(1);
		await expect(page.locator("body")).toHaveCSS("margin", "0px");
	}
});

test("given a style sheet that cannot be had, when a page is opened, then the app is there all the same", async ({
	tracker,
	expectComplaints,
}) => {
	expectComplaints.allowed = true; // the browser itself reports the failed request
	await tracker.page.route(/\/style-[^/]*\.css$/, (route) => route.abort());
	await tracker.open("/#from=2019-09-21&to=2019-09-21");
	await expect(tracker.link("kz-0272")).toBeVisible();
});
