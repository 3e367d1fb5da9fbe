import type { Page } from "@playwright/test";
import { expect, test } from "./app/test.ts";
import { between, incidents, ofType } from "./browser/record.ts";

test("given a shared link, when it is opened, then filters, map, order and incident are as they were", async ({
	tracker,
}) => {
	await tracker.open("/incidents/kz-0272/#type=detention&year=2019&map=6/43.50/70.00&sort=oldest");
	await expect(tracker.incident).toContainText("Shymkent");
	await expect(tracker.incident).toContainText("21 September 2019");
	await expect(tracker.chosen("Detention")).toBeVisible();
	await expect(tracker.chosen("2019")).toBeVisible();
	await tracker.expectMatching(between("2019-01-01", "2019-12-31").filter(ofType("detention")).length);
	await expect(tracker.symbols().filter({ hasText: /\d/ }).first()).toBeVisible();
	await expect(tracker.page).toHaveURL(
		/incidents\/kz-0272\/#type=detention&year=2019&map=6\/43\.50\/70\.00&sort=oldest$/,
	);
	await tracker.page.reload();
	await expect(tracker.incident).toContainText("Shymkent");
	await expect(tracker.page).toHaveURL(/map=6\/43\.50\/70\.00&sort=oldest$/);
});

test("given an incident opened from the list, when going back and forward, then it closes and opens", async ({
	tracker,
}) => {
	await tracker.open("/#from=2019-09-21&to=2019-09-21");
	await tracker.link("kz-0272").click();
	await expect(tracker.incident).toContainText("Shymkent");
	await expect(tracker.page).toHaveURL(/\/incidents\/kz-0272\/#from=2019-09-21&to=2019-09-21$/);
	await tracker.page.goBack();
	await expect(tracker.incident).toBeHidden();
	await expect(tracker.page).toHaveURL(/\/#from=2019-09-21&to=2019-09-21$/);
	await tracker.page.goForward();
	await expect(tracker.incident).toContainText("Shymkent");
	await tracker.page.keyboard.press("Escape");
	await expect(tracker.incident).toBeHidden();
});

test("given filters chosen one by one, when going back, then they are undone one by one", async ({ tracker }) => {
	await tracker.open();
	await tracker.toggle("2019");
	await tracker.toggle("Detention");
	await tracker.page.goBack();
	await tracker.expectMatching(between("2019-01-01", "2019-12-31").length);
	await tracker.page.goBack();
	await tracker.expectMatching(incidents.length);
});

test("given an open incident, when its sources are read, then they lead out without telling where from", async ({
	tracker,
}) => {
	await tracker.open("/incidents/kz-0272/");
	const source = tracker.incident.locator('a[href^="http"]:not([href*="localhost"])').first();
	await expect(source).toHaveAttribute("rel", /noopener/);
	await expect(source).toHaveAttribute("referrerpolicy", "no-referrer");
});

test("given a view, when its link is copied, then the clipboard holds the address", async ({ tracker, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await tracker.open("/#year=2012");
	await tracker.page.getByRole("button", { name: "Copy link" }).click();
	await expect(tracker.page.getByText("Link copied")).toBeVisible();
	expect(await tracker.page.evaluate(() => navigator.clipboard.readText())).toBe(tracker.page.url());
});

test("given an id that is not in the record, when its address is opened, then the page says so and leads back", async ({
	tracker,
	expectComplaints,
}) => {
	expectComplaints.allowed = true; // the server's own 404
	await tracker.page.goto("/incidents/kz-9999/");
	await expect(tracker.page.getByText("There is no incident kz-9999 in the record.")).toBeVisible();
	await tracker.page.getByRole("link", { name: "Back to all incidents" }).click();
	await expect(tracker.link(incidents.at(-1)?.id ?? "")).toBeVisible();
	await expect(tracker.page).toHaveURL(/:\d+\/$/);
});

test("given a link with parts that make no sense, when it is opened, then the rest holds and the page says how many", async ({
	tracker,
}) => {
	await tracker.open("/#type=detention,kettling&place=atlantis&year=2019");
	await expect(tracker.page.getByText("2 parts of this link were not understood.")).toBeVisible();
	await tracker.expectMatching(between("2019-01-01", "2019-12-31").filter(ofType("detention")).length);
});

test("given an incident's page, when only its HTML is read, then its title and description are its own", async ({
	request,
}) => {
	const html = await (await request.get("/incidents/kz-0272/")).text();
	expect(html).toMatch(/<title>[^<]*Shymkent[^<]*21 September 2019[^<]*<\/title>/);
	expect(html).toMatch(/<meta name="description" content="[^"]*Shymkent[^"]*"/);
});

test("given thirty views chosen at random, when the link of each is opened in another browser, then it shows the same list", async ({
	tracker,
	browser,
	baseURL,
}) => {
	test.setTimeout(240_000);
	const random = seeded(20_261_122);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
	// How many rows lie made beyond the edge depends on what was shown before; what is in sight must be the same.
	const inSight = (links: (HTMLElement | SVGElement)[]) =>
		links.filter((link) => link.getBoundingClientRect().top < innerHeight).map((link) => link.textContent);
	const seen = async (page: Page) => ({
		status: await page.getByRole("status").first().textContent(),
		rows: await page.getByRole("list", { name: "Incidents" }).getByRole("link").evaluateAll(inSight),
	});
	const other = await browser.newContext({
		...(baseURL === undefined ? {} : { baseURL }),
		viewport: { width: 1440, height: 900 },
	});
	const elsewhere = await other.newPage();
	for (let i = 0; i < 30; i++) {
		const { type, date, places, campaign } = pick(incidents);
		const parts = [
			`type=${type}`,
			`year=${date.slice(0, 4)}`,
			`place=${places[0]}`,
			...(campaign === null ? [] : [`campaign=${campaign}`]),
			`from=${date.slice(0, 4)}-01-01`,
			"sort=oldest",
			"figures=highest",
		];
		await tracker.page.goto("about:blank");
		await tracker.open(`/#${parts.filter(() => random() < 0.45).join("&")}`);
		await expect(tracker.status).toBeVisible();
		await expect(tracker.page.getByRole("list", { name: "Incidents" }).getByRole("link").first()).toBeVisible();
		// The list follows the count within a moment.
		let here = await seen(tracker.page);
		await expect(async () => {
			const before = here;
			await tracker.page.waitForTimeout(150);
			here = await seen(tracker.page);
			expect(here).toEqual(before);
		}).toPass();
		await elsewhere.goto("about:blank");
		await elsewhere.goto(tracker.page.url());
		await expect(elsewhere.getByRole("list", { name: "Incidents" }).getByRole("link").first()).toBeVisible();
		await expect.poll(() => seen(elsewhere)).toEqual(here);
	}
	await other.close();
});

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}
