import { devices } from "@playwright/test";
import { expect, test } from "./app/test.ts";
import { between, incidents } from "./browser/record.ts";

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

test("given a phone, when the timeline is swept by thumb, then the dates follow", async ({ tracker }) => {
	await tracker.open();
	await tracker.page.getByRole("button", { name: "Timeline", exact: true }).tap();
	const slider = tracker.timeline.getByRole("slider", { name: "First day shown" });
	await slider.focus();
	for (let i = 0; i < 3; i++) await tracker.page.keyboard.press("PageUp");
	await expect(async () => expect((await tracker.counts()).matching).toBeLessThan(incidents.length)).toPass();
	await expect(tracker.page).toHaveURL(/#from=20\d\d-01-01$/);
});

test("given a phone, then nothing is wider than the screen", async ({ tracker }) => {
	for (const address of ["/", "/incidents/kz-0270/#year=2019"]) {
		await tracker.open(address);
		const [page, screen] = await tracker.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
		expect(page).toBeLessThanOrEqual(screen ?? 0);
	}
});
