import type { Page } from "@playwright/test";
import { expect, test } from "./app/test.ts";
import { focusFaults } from "./browser/focus.ts";
import { between, ofType } from "./browser/record.ts";

/** Tabs on until what has the focus fits; fails when nothing does within so many stops. */
async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab", most = 120): Promise<void> {
	const passed: string[] = [];
	for (let stop = 0; stop < most; stop++) {
		await page.keyboard.press(key);
		const said = await page.evaluate(() => {
			const at = document.activeElement as HTMLElement | null;
			const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? "") : "";
			// biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not what a reader finds
			return `${at?.localName} ${at?.ariaLabel ?? ""} ${label} ${at?.innerText ?? ""}`.replace(/\s+/g, " ");
		});
		expect(await focusFaults(page)).toEqual([]);
		if (name.test(said)) return;
		passed.push(said.slice(0, 40));
	}
	throw new Error(`nothing like ${name} among ${most} stops: ${passed.join(" | ")}`);
}

test("given only a keyboard, when an incident is looked for by filter and days, then it is found, read, followed, shared and left", async ({
	tracker,
	page,
	context,
}) => {
	test.setTimeout(90_000);
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await tracker.open();
	await expect(tracker.symbols().first()).toBeVisible();
	await expect(tracker.timeline.getByRole("slider").first()).toBeVisible();
	await expect(tracker.list).toBeVisible();

	// The first stop leads past the head.
	await page.keyboard.press("Tab");
	await expect(page.getByRole("link", { name: "Skip to the incidents" })).toBeFocused();
	await expect(page.getByRole("link", { name: "Skip to the incidents" })).toBeInViewport();
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	await expect(page.getByRole("combobox", { name: "Order" })).toBeFocused();
	await expect(page).toHaveURL(/:\d+\/$/);

	// A kind of measure.
	await tabTo(page, /Detention/, "Shift+Tab", 200);
	await page.keyboard.press("Space");
	await expect(tracker.chosen("Detention")).toBeVisible();

	// A range of days on the timeline, by its two handles.
	await tabTo(page, /First day shown/, "Tab", 200);
	for (let year = 0; year < 9; year++) await page.keyboard.press("PageUp");
	await page.keyboard.press("Tab");
	await expect(tracker.timeline.getByRole("slider", { name: "Last day shown" })).toBeFocused();
	for (let year = 0; year < 7; year++) await page.keyboard.press("PageDown");
	await expect(page).toHaveURL(/type=detention&from=2019-01-01&to=2019-12-31|from=2019-01-01&to=2019-12-31/);
	await tracker.expectMatching(between("2019-01-01", "2019-12-31").filter(ofType("detention")).length);

	// An incident of the list.
	await tabTo(page, /^a .*20 or more people/, "Tab", 200);
	await page.keyboard.press("Enter");
	await expect(tracker.incident).toBeVisible();
	const first = page.url();
	await expect(tracker.incident.getByRole("heading", { level: 1 })).toBeFocused();

	// Its link, its chain and out again.
	await tabTo(page, /Copy link/);
	await page.keyboard.press("Enter");
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/incidents\/kz-\d{4}\/$/);
	await tabTo(page, /^a .*\d{4} .*(fine|arrest|detention|prosecution|dispersal|ban|intimidation|warning|cut)/i);
	await page.keyboard.press("Enter");
	await expect(page).not.toHaveURL(first);
	await expect(tracker.incident.getByRole("heading", { level: 1 })).toBeFocused();
	await tabTo(page, /Close/, "Shift+Tab");
	await page.keyboard.press("Enter");
	await expect(tracker.incident).toBeHidden();
	await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
	await tracker.expectMatching(between("2019-01-01", "2019-12-31").filter(ofType("detention")).length);
});

test("given only a keyboard, then it reaches every place on the map and leaves the map again", async ({
	tracker,
	page,
}) => {
	await tracker.open("/#from=2019-09-21&to=2019-09-21");
	await expect(tracker.symbols().first()).toBeVisible();
	const all = await tracker.symbols().evaluateAll((symbols) => symbols.map(({ ariaLabel }) => ariaLabel ?? ""));
	const met = new Set<string>();
	for (let stop = 0; stop < 150 && met.size < all.length; stop++) {
		await page.keyboard.press("Tab");
		const at = await page.evaluate(() => document.activeElement?.ariaLabel ?? "");
		if (all.includes(at)) met.add(at);
	}
	expect([...met].sort()).toEqual([...all].sort());
	await tabTo(page, /Clear filters/, "Tab", 10);
});
