import { devices } from "@playwright/test";
import { openState, STATES, settled } from "./app/states.ts";
import { expect, test } from "./app/test.ts";
import { LANGUAGES, pageKinds, pathIn } from "./browser/pageKinds.ts";
import { between } from "./browser/record.ts";
import { smallTargets, swipe } from "./browser/touch.ts";
import { withoutItsScripts } from "./browser/unscripted.ts";

const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 7"];
test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

test("given a phone, when a year is chosen among the filters and an incident in the list, then it opens and is shared", async ({
	tracker,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await tracker.open();
	await tracker.page.getByRole("button", { name: "Filters", exact: true }).tap();
	await tracker.filters.getByRole("checkbox", { name: "2019", exact: true }).tap();
	await tracker.expectMatching(between("2019-01-01", "2019-12-31").length);
	await tracker.page.getByRole("button", { name: "List", exact: true }).tap();
	await tracker.list.getByRole("link").first().tap();
	await expect(tracker.incident).toBeVisible();
	await tracker.incident.getByRole("button", { name: "Copy link" }).tap();
	expect(await tracker.page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/incidents\/kz-\d{4}\/$/);
});

test("given a phone, then the line of chosen filters fades where it goes on, and there alone", async ({
	tracker,
	page,
}) => {
	const line = page.locator(".summary-terms");
	/** How much of the mask, which is longer than the line, lies before the line's beginning: all, some or none of it. */
	const mask = () =>
		line.evaluate((one) => {
			const { maskImage, maskPosition } = getComputedStyle(one);
			return maskImage === "none" ? "none" : maskPosition;
		});
	await tracker.open("/#year=2019");
	await expect(line).toBeVisible();
	expect(await mask()).toBe("none");
	await tracker.open("/#year=2019,2020&type=detention,fine,intimidation&place=almaty,astana,shymkent");
	await expect(line.getByRole("button")).toHaveCount(8);
	expect(await mask()).toBe("100% 100%");
	await line.evaluate((one) => one.scrollBy(one.scrollWidth, 0));
	await expect.poll(mask).toBe("0% 0%");
});

test("given a phone, when days are drawn on the timeline with a finger, then an incident of those days is opened and shared", async ({
	tracker,
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await tracker.open();
	await page.getByRole("button", { name: "Timeline", exact: true }).tap();
	const sliders = tracker.timeline.getByRole("slider");
	await expect(sliders).toHaveCount(2);
	const surface = await page.locator(".timeline-surface").boundingBox();
	if (surface === null) throw new Error("the timeline has no surface to draw on");
	const y = surface.y + surface.height / 2;
	await swipe(page, { x: surface.x + surface.width * 0.4, y }, { x: surface.x + surface.width * 0.7, y });
	await expect(page).toHaveURL(/#from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
	const drawn = () => new URLSearchParams(new URL(page.url()).hash.slice(1));
	/** The address is written a moment after the finger. */
	const expectDrawn = () =>
		expect(async () => {
			const [from, to] = [drawn().get("from") ?? "", drawn().get("to") ?? ""];
			expect((await tracker.counts()).matching).toBe(between(from, to).length);
		}).toPass();
	await expectDrawn();

	// A handle, by the thumb.
	const [from, to] = [drawn().get("from"), drawn().get("to")];
	const end = await sliders.nth(1).boundingBox();
	if (end === null) throw new Error("the end of the window has no handle");
	await swipe(page, { x: end.x + end.width / 2, y }, { x: end.x - 40, y });
	await expect.poll(() => drawn().get("to")).not.toBe(to);
	expect(drawn().get("from")).toBe(from);
	await expectDrawn();

	await page.getByRole("button", { name: "List", exact: true }).tap();
	await tracker.list.getByRole("link").first().tap();
	await expect(tracker.incident).toBeVisible();
	await tracker.incident.getByRole("button", { name: "Copy link" }).tap();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/incidents\/kz-\d{4}\/$/);
});

test("given a phone, when a finger goes over the map, then the map moves, or in a low window the page", async ({
	tracker,
	page,
}) => {
	await tracker.open();
	await expect(tracker.symbols().first()).toBeVisible();
	const over = async (rise: number) => {
		const map = await tracker.map.boundingBox();
		if (map === null) throw new Error("there is no map");
		const x = map.x + map.width / 2;
		const y = map.y + map.height * 0.7;
		await swipe(page, { x, y }, { x: x + 5, y: y - rise });
	};
	await over(90);
	await expect(page).toHaveURL(/#map=/);
	expect(await page.evaluate(() => scrollY)).toBe(0);

	await page.setViewportSize({ width: 412, height: 400 });
	await tracker.open("/?low");
	await expect(tracker.symbols().first()).toBeVisible();
	const told = tracker.map.getByText("Two fingers move the map");
	await expect(told).toBeHidden();
	await over(90);
	await expect(told).toBeVisible();
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(30);
	await expect(told).toBeHidden();
	await expect(page).not.toHaveURL(/#map=/);
});

for (const language of LANGUAGES)
	test(`given a phone in ${language}, then nothing to press is smaller than 24 px or wider than the screen`, async ({
		page,
	}) => {
		test.setTimeout(90_000);
		const small: string[] = [];
		const look = async (where: string) => {
			small.push(...(await smallTargets(page)).map((one) => `${where}: ${one}`));
			const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
			if ((wide ?? 0) > (screen ?? 0)) small.push(`${where}: ${wide} of ${screen} px`);
		};
		for (const state of STATES) {
			await openState(page, state, language);
			await settled(page);
			await look(state.name);
		}
		await withoutItsScripts(page);
		for (const path of pageKinds()) {
			await page.goto(pathIn(language, path));
			await look(path);
		}
		expect(small).toEqual([]);
	});
