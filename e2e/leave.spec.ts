import { devices, type Page } from "@playwright/test";
import { expect, test } from "./app/test.ts";

/** Nothing to see, and nothing of ours in the address. */
async function expectNothing(page: Page): Promise<void> {
	await expect(page).toHaveURL("about:blank");
	await expect(page.locator("body")).toHaveText("");
	expect(await page.title()).toBe("");
}

test("given an open incident, when Escape is pressed once, then it closes; twice, then all is gone", async ({
	tracker,
}) => {
	await tracker.open("/incidents/kz-0272/#year=2019");
	// The built page is whole before the app has taken it over; the map is drawn by the app alone.
	await expect(tracker.symbols().first()).toBeVisible();
	await tracker.page.keyboard.press("Escape");
	await expect(tracker.incident).toBeHidden();
	await expect(tracker.list).toBeVisible();
	await tracker.page.waitForTimeout(700);
	await tracker.page.keyboard.press("Escape");
	await tracker.page.waitForTimeout(700);
	await expect(tracker.list).toBeVisible();
	await tracker.page.keyboard.press("Escape");
	await tracker.page.keyboard.press("Escape");
	await expectNothing(tracker.page);
});

test("given words typed and an incident opened, when Leave now is pressed, then going back shows none of it", async ({
	tracker,
	page,
	request,
}) => {
	await page.goto("about:blank");
	await tracker.open("/#year=2019");
	await page.evaluate(() => {
		sessionStorage.setItem("held", "by the session");
		window.name = "kz-0272";
	});
	await tracker.toggle("Detention");
	await tracker.list.getByRole("link").first().click();
	await expect(tracker.incident).toBeVisible();
	const forgotten = page.waitForRequest(/\/leave\/blank\.css$/);
	await page.getByRole("link", { name: "Leave now" }).click();
	await expectNothing(page);
	const forgetting = await request.get((await forgotten).url());
	expect(forgetting.headers()["clear-site-data"]).toBe('"cache"');
	expect(await page.evaluate(() => [window.name, history.state])).toEqual(["", null]);
	await page.goBack({ waitUntil: "commit" });
	await expect(page).toHaveURL(/about:blank|\/leave\/$/);
	await expect(page.getByText("Alañ")).toHaveCount(0);
	// The page gone back to leads on by itself, and may just do so.
	await expect(async () => void (await page.goto("/404.html", { waitUntil: "commit" }))).toPass();
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("given a dead line, when Escape is pressed twice, then the page is gone all the same", async ({
	tracker,
	context,
	expectComplaints,
}) => {
	expectComplaints.allowed = true; // the browser's own, that there is no network
	await tracker.open();
	await tracker.page.waitForLoadState("networkidle");
	await context.setOffline(true);
	await tracker.page.keyboard.press("Escape");
	await tracker.page.keyboard.press("Escape");
	await expectNothing(tracker.page);
});

test("given no script, when Leave now is pressed, then an empty page of ours gives way to the browser's own", async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${baseURL}/`);
	await page.getByRole("link", { name: "Leave now" }).click();
	await expect(page).toHaveURL("about:blank");
	await page.close();
});

test.describe("given a phone", () => {
	const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 7"];
	test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

	test("when an incident is read, then Leave now is in sight, large enough, and one tap leaves", async ({
		tracker,
	}) => {
		await tracker.open("/incidents/kz-0270/#year=2019");
		await expect(tracker.incident).toContainText("21 September 2019");
		const leave = tracker.page.getByRole("link", { name: "Leave now" });
		await expect(leave).toBeInViewport({ ratio: 1 });
		const box = await leave.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(34);
		await leave.tap();
		await expectNothing(tracker.page);
	});
});
