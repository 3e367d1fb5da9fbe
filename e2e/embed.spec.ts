import { expect, type Page, test } from "@playwright/test";
import { newsroom } from "./browser/newsroom.ts";
import { incidents, ofType } from "./browser/record.ts";
import { watchComplaints, watchRequests } from "./browser/requests.ts";

/** The code that the tracker gives for what is open at an address of it. */
async function codeFor(page: Page, address: string): Promise<string> {
	await page.goto(address);
	await page.getByRole("button", { name: /^(?:Export|Экспорт)$/ }).click();
	return page.locator("dialog textarea").inputValue();
}

test("given the code for a view, when another page holds it, then it shows count, map and timeline and loads nothing foreign", async ({
	page,
	baseURL,
}) => {
	const code = await codeFor(page, "/#type=fine&year=2019");
	expect(code).toContain("sandbox=");
	const story = await newsroom(code);
	const [requests, complaints] = [watchRequests(page), watchComplaints(page)];
	await page.goto(story.address);
	const frame = page.frameLocator("iframe");
	const count = incidents.filter((one) => ofType("fine")(one) && one.date.startsWith("2019")).length;
	await expect(frame.getByRole("status")).toContainText(`${count} of `);
	await expect(frame.getByRole("heading", { level: 1 })).toContainText("2019");
	const symbols = frame.getByRole("region", { name: "Map" }).getByRole("button", { name: /\d incidents?/ });
	await expect(symbols.first()).toBeVisible();
	await expect(frame.getByRole("region", { name: "Timeline" })).toBeVisible();
	const others = requests.all().filter((one) => one !== story.address && !one.startsWith("data:"));
	expect(others.length).toBeGreaterThan(3);
	for (const one of others) expect(new URL(one).origin).toBe(new URL(baseURL ?? "").origin);
	expect(complaints()).toEqual([]);

	const [full] = await Promise.all([
		page.waitForEvent("popup"),
		frame.getByRole("link", { name: "Open in Alañ" }).click(),
	]);
	await expect(full).toHaveURL(/\/#type=fine&year=2019$/);
	await expect(full.getByRole("searchbox", { name: "Search incidents" })).toBeVisible();
	story.close();
});

test("given the code for an incident, then the frame shows it with its sources and without chrome", async ({
	page,
}) => {
	const story = await newsroom(await codeFor(page, "/incidents/kz-0272/"));
	await page.goto(story.address);
	const frame = page.frameLocator("iframe");
	await expect(frame.getByRole("heading", { level: 1 })).toContainText("Detention");
	await expect(frame.getByRole("heading", { name: "Sources" })).toBeVisible();
	await expect(frame.getByRole("link", { name: "Open in Alañ" })).toHaveAttribute("href", /\/incidents\/kz-0272\/$/);
	await expect(frame.getByRole("searchbox")).toHaveCount(0);
	await expect(frame.getByRole("button", { name: "Close" })).toBeHidden();
	story.close();
});

test("given the embedded page in Russian and Kazakh, then it speaks that language and leads to its pages", async ({
	page,
}) => {
	for (const [language, title, open] of [
		["ru", "Задержание", "Открыть в Alañ"],
		["kk", "ұстау", "Alañ сайтында ашу"],
	] as const) {
		await page.goto(`/${language}/embed/#/incidents/kz-0272/`);
		await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
		await expect(page.getByRole("link", { name: open })).toHaveAttribute(
			"href",
			new RegExp(`/${language}/incidents/kz-0272/$`),
		);
		await page.goto("about:blank");
	}
});
