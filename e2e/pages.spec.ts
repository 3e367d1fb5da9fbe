import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { expect, test } from "./app/test.ts";
import { heardBy } from "./browser/heard.ts";
import { hold } from "./browser/hold.ts";
import { LANGUAGES, pathIn } from "./browser/pageKinds.ts";
import { incidents } from "./browser/record.ts";
import { watchShifts } from "./browser/shifts.ts";

interface Source {
	readonly id: string;
	readonly url: string;
	readonly language: string | null;
}

const sources = new Map(
	(JSON.parse(readFileSync("public/data/sources.json", "utf8")) as Source[]).map((source) => [source.id, source]),
);
const [latest] = incidents.slice(-1);

async function withoutScripts(browser: Browser): Promise<Page> {
	return await browser.newPage({ javaScriptEnabled: false });
}

test("given no script, when an incident's page is opened, then its whole text and all its sources are there to read", async ({
	browser,
}) => {
	const page = await withoutScripts(browser);
	for (const one of [incidents[0], incidents[200], latest]) {
		if (one === undefined) throw new Error("the record has too few incidents");
		await page.goto(`/incidents/${one.id}/`);
		await expect(page.getByText(one.summary.en)).toBeVisible();
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		for (const id of one.sources)
			await expect(page.locator(`.sheet-sources a[href="${sources.get(id)?.url}"]`)).toBeVisible();
		await expect(page.getByRole("button", { name: "Copy link" })).toBeHidden();
	}
	await page.close();
});

for (const [home, years] of [
	["/", "2019"],
	["/ru/", "2019"],
	["/kk/", "2019"],
] as const)
	test(`given no script, when links are followed from ${home}, then they lead over a year to an incident and back`, async ({
		browser,
	}) => {
		const page = await withoutScripts(browser);
		await page.goto(home);
		await page.getByRole("link", { name: years, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`${home}years/${years}/$`));
		await page.locator("main a[href*='incidents/']").first().click();
		await expect(page).toHaveURL(new RegExp(`${home}incidents/kz-\\d+/$`));
		await expect(page.locator(".sheet-sources a").first()).toBeVisible();
		await page.getByRole("link", { name: years, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`${home}years/${years}/$`));
		await page.close();
	});

test("given an incident's page, when the app takes it over, then what was there stays and nothing moves", async ({
	tracker,
	page,
}) => {
	const shifts = await watchShifts(page);
	for (const size of [
		{ width: 1440, height: 900 },
		{ width: 1000, height: 800 },
		{ width: 390, height: 844 },
	]) {
		await page.setViewportSize(size);
		for (const fragment of ["", "#type=detention&year=2019"]) {
			await page.goto("about:blank");
			// The app is held back, so that the page can be marked as it was built.
			const letGo = await hold(page, "**/data/index.json");
			await page.goto(`/incidents/kz-0272/${fragment}`, { waitUntil: "commit" });
			await expect(tracker.incident).toContainText("RFE/RL");
			await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-size", "24px");
			const heading = await page.getByRole("heading", { level: 1 }).elementHandle();
			const before = await heading?.boundingBox();
			letGo();
			await expect(tracker.symbols().first()).toBeVisible();
			await page.waitForTimeout(300);
			expect(await heading?.evaluate((node) => node.isConnected)).toBe(true);
			expect(await heading?.boundingBox()).toEqual(before);
			// A filter of the link's own, which no built page can know, changes what stands beside the incident.
			if (fragment === "") expect(await shifts()).toEqual([]);
			await page.unroute("**/data/index.json");
		}
	}
});

// Built by Node, read by a browser: each has language data of its own, and says a date, a figure or a list by it.
for (const language of LANGUAGES)
	test(`given incidents of every form of date and language of source (${language}), when the app takes their pages over, then it says what they say`, async ({
		// It fails on what the page complains of.
		tracker: _,
		page,
	}) => {
		// Some thirty pages, each loaded anew.
		test.setTimeout(180_000);
		const forms = new Map(incidents.map((one) => [one.date.replace(/\d+/g, "0"), one]));
		for (const one of incidents) for (const id of one.sources) forms.set(sources.get(id)?.language ?? "", one);
		expect(forms.size).toBeGreaterThan(20);
		for (const { id } of new Set(forms.values())) {
			await page.goto(pathIn(language, `incidents/${id}/`), { waitUntil: "commit" });
			const heading = await page.getByRole("heading", { level: 1 }).elementHandle();
			// A page that the app would have said otherwise is drawn anew, and React complains, which fails the test.
			await expect(page.locator(".map-symbol").first()).toBeVisible();
			expect(await heading?.evaluate((node) => node.isConnected), id).toBe(true);
		}
	});

for (const what of ["**/data/incidents/2019.json", "**/assets/base-*.js"])
	test(`given an incident's page, when a button is pressed while ${what} is on its way, then it does what it says once the app is there`, async ({
		tracker,
		page,
	}) => {
		const letGo = await hold(page, what);
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto("/incidents/kz-0272/", { waitUntil: "commit" });
		await expect(tracker.incident).toContainText("RFE/RL");
		await expect.poll(() => heardBy(page, "#root")).toContain("click");
		await page.getByRole("button", { name: "Export", exact: true }).click();
		await expect(page.getByRole("dialog")).toHaveCount(0);
		// What needs no script has done what it says, and is not pressed again.
		await page.getByRole("button", { name: "Menu" }).click();
		await expect(page.locator("#pages")).toBeVisible();
		// Not with Escape, of which a second soon after leaves the site.
		await page.getByRole("button", { name: "Menu" }).click();
		await expect(page.locator("#pages")).toBeHidden();
		await tracker.incident.getByText("Cite", { exact: true }).click();
		letGo();
		await expect(page.getByRole("dialog", { name: "Share or export" })).toBeVisible();
		await expect(page.locator("#pages")).toBeHidden();
		await page.keyboard.press("Escape");
		await expect(tracker.incident.getByRole("textbox", { name: "The citation" })).toHaveValue(/kz-0272/);
	});

test("given an incident's page, when something is reached before the app is there, then the keyboard stays on it", async ({
	tracker,
	page,
}) => {
	const letGo = await hold(page, "**/assets/base-*.js");
	await page.goto("/incidents/kz-0272/", { waitUntil: "commit" });
	await expect(tracker.incident).toContainText("RFE/RL");
	await expect.poll(() => heardBy(page, "#root")).toContain("click");
	const button = page.getByRole("button", { name: "Export", exact: true });
	await button.click();
	letGo();
	const dialog = page.getByRole("dialog", { name: "Share or export" });
	await expect(dialog).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(dialog).toHaveCount(0);
	await expect(button).toBeFocused();
});

test("given a built page, when it is opened, then nothing of the app is asked for before it is painted", async ({
	page,
}) => {
	for (const path of ["/", "/kk/", "/incidents/kz-0272/", "/ru/incidents/kz-0272/"]) {
		const asked: string[] = [];
		const note = (request: { url(): string }) => asked.push(new URL(request.url()).pathname);
		page.on("request", note);
		// What starts the app when the page has been painted.
		await page.route("**/assets/start-*.js", (route) => route.abort());
		await page.goto(path);
		await page.waitForTimeout(300);
		const files = asked.filter((one) => /\.(?:js|json)$/.test(one));
		expect(files).toEqual([expect.stringMatching(/^\/assets\/start-/)]);
		page.off("request", note);
		await page.unroute("**/assets/start-*.js");
	}
});

test("given an incident's page that was opened from the list and loaded anew, when the reader goes back before the app is there, then the list is there", async ({
	tracker,
	page,
}) => {
	await tracker.open("/#year=2019");
	await tracker.search.fill("Shymkent");
	await tracker.link("kz-0272").click();
	await expect(page).toHaveURL(/\/incidents\/kz-0272\//);
	const letGo = await hold(page, "**/assets/base-*.js");
	await page.reload({ waitUntil: "commit" });
	await expect(page.locator("html")).toHaveAttribute("data-at", /incidents/);
	await page.goBack({ waitUntil: "commit" });
	await expect(page).not.toHaveURL(/incidents/);
	letGo();
	await expect(tracker.list.getByRole("listitem").first()).toBeVisible();
	await expect(tracker.incident).toBeHidden();
});

test("given an incident's page on a phone, when the app has taken it over, then the largest of what was painted stood there before", async ({
	tracker,
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { element } = entry as unknown as { element: Element | null };
				Object.assign(window, { largest: element?.className });
			}
		}).observe({ type: "largest-contentful-paint", buffered: true });
	});
	await page.goto("/incidents/kz-0272/");
	await expect(tracker.symbols().first()).toBeAttached();
	await page.waitForTimeout(300);
	const largest = await page.evaluate(() => (window as unknown as { largest?: string }).largest);
	const built = await (await page.request.get("/incidents/kz-0272/")).text();
	expect(largest).toMatch(/^sheet-/);
	expect(built).toContain(`class="${largest}"`);
});

test("given the first page on a phone, when its parts come one after another, then none moves another", async ({
	tracker,
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const shifts = await watchShifts(page);
	await tracker.open("/");
	await expect(tracker.symbols().first()).toBeVisible();
	await expect(tracker.list.getByRole("listitem").first()).toBeVisible();
	await page.waitForTimeout(500);
	expect(await shifts()).toEqual([]);
});

test("given an incident's page, when the record cannot be had, then the page stays to be read and its links lead on", async ({
	tracker,
	page,
	expectComplaints,
}) => {
	expectComplaints.allowed = true; // the browser itself reports the requests that fail
	await page.route("**/data/**", (route) => route.abort());
	await page.goto("/incidents/kz-0272/");
	await page.waitForLoadState("networkidle");
	await expect(tracker.incident).toContainText("RFE/RL");
	await tracker.incident.getByRole("link", { name: "Next" }).click();
	await expect(page).toHaveURL(/\/incidents\/kz-\d+\/$/);
	await expect(tracker.incident).not.toContainText("kz-0272");
});

test("given an incident's page with a page of the site before it, when the app has it, then its links still lead there", async ({
	tracker,
	page,
}) => {
	await tracker.open("/incidents/kz-0272/");
	await tracker.incident.getByRole("link", { name: "Next" }).click();
	await tracker.incident.getByRole("button", { name: "Close" }).click();
	await expect(page).toHaveURL(/:\d+\/$/);
	for (const name of ["Data", "Alañ"])
		await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute("href", /^http:\/\/localhost:\d+\//);
});
