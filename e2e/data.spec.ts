import { createHash } from "node:crypto";
import { expect, test } from "./app/test.ts";
import { incidents } from "./browser/record.ts";
import { watchRequests } from "./browser/requests.ts";

test("given the first page, when Data is chosen, then the codebook opens and leads back", async ({ tracker, page }) => {
	await tracker.open("/#year=2019");
	await page.getByRole("link", { name: "Data", exact: true }).click();
	await expect(page).toHaveURL(/:\d+\/data\/$/);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Data and codebook");
	await page.getByRole("link", { name: "Map", exact: true }).click();
	await expect(tracker.list).toBeVisible();
});

test("given an incident's page, when Data is chosen, then it is found from there too", async ({ tracker, page }) => {
	await tracker.open(`/incidents/${incidents[0]?.id}/`);
	await expect(page.getByRole("link", { name: "Data", exact: true })).toHaveAttribute(
		"href",
		/^http:\/\/localhost:\d+\/data\/$/,
	);
});

for (const [home, data, path, title] of [
	["/ru/", "Данные", "/ru/data/", "Данные и их описание"],
	["/kk/", "Деректер", "/kk/data/", "Деректер және олардың сипаттамасы"],
] as const) {
	test(`given the first page at ${home}, when ${data} is chosen, then the codebook opens in its language`, async ({
		page,
	}) => {
		await page.goto(home);
		await page.getByRole("link", { name: data, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`:\\d+${path}$`));
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
	});
}

test("given the codebook, then its parts are there under their headings and nothing is asked of anybody else", async ({
	page,
}) => {
	const requests = watchRequests(page);
	await page.goto("/data/");
	const parts = page.getByRole("heading", { level: 2 });
	await expect(parts).toHaveText([
		"Downloads",
		"How to cite",
		"Rules",
		"Known weaknesses",
		"Three questions, worked",
		"Columns of the tables",
		"Files and fields",
		"Vocabularies",
	]);
	await expect(page.locator("html")).toHaveAttribute("lang", "en");
	await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Vocabularies" }).click();
	await expect(page.getByRole("heading", { name: "Vocabularies" })).toBeInViewport();
	expect(requests.foreign()).toEqual([]);
});

test("given the codebook, then every file it points to is there, and every download is what its checksum says", async ({
	page,
	request,
}) => {
	await page.goto("/data/");
	const addresses = await page
		.locator("main a[href]:not([href^='#']):not([href^='http'])")
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	expect(addresses.length).toBeGreaterThan(30);
	for (const address of new Set(addresses)) expect((await request.get(address)).status(), address).toBe(200);
	const rows = page.locator("#downloads tbody tr");
	for (const row of await rows.all()) {
		const [address, said] = [await row.locator("a").getAttribute("href"), await row.locator("td").last().textContent()];
		const body = await (await request.get(`/data/${address}`)).body();
		if (said !== null && said !== "—")
			expect(createHash("sha256").update(body).digest("hex"), address ?? "").toBe(said.trim());
	}
});

test("given the CSV, when it is read as bytes, then it begins with a byte order mark and has a line for each incident", async ({
	request,
}) => {
	const body = await (await request.get("/data/downloads/alan.csv")).body();
	expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const text = body.toString("utf8");
	for (const { id } of incidents) expect(text).toContain(`\r\n${id},`);
});

for (const [language, path, detentions] of [
	["en", "/data/", "Detentions are not detainees"],
	["ru", "/ru/data/", "Число задержаний — не число задержанных"],
	["kk", "/kk/data/", "Ұстау саны — ұсталған адамдар саны емес"],
] as const) {
	test(`given no script, a narrow screen or the dark, then the codebook in ${language} can be read without scrolling sideways`, async ({
		browser,
	}) => {
		for (const colorScheme of ["light", "dark"] as const) {
			const page = await browser.newPage({
				javaScriptEnabled: false,
				colorScheme,
				viewport: { width: 320, height: 640 },
			});
			await page.goto(path);
			await expect(page.locator("html")).toHaveAttribute("lang", language);
			await expect(page.getByText(detentions)).toBeVisible();
			const { scroll, room } = await page.evaluate(() => ({
				scroll: document.documentElement.scrollWidth,
				room: document.documentElement.clientWidth,
			}));
			expect(scroll).toBeLessThanOrEqual(room);
			await page.close();
		}
	});
}

test("given the codebook, when another language is chosen, then it is the same page and leads to the same files", async ({
	page,
}) => {
	const addresses = () =>
		page
			.locator("main a[href]:not([href^='#']):not([href^='http'])")
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	await page.goto("/data/");
	const files = await addresses();
	for (const [name, path] of [
		["Русский", "/ru/data/"],
		["Қазақша", "/kk/data/"],
		["English", "/data/"],
	] as const) {
		await page.getByRole("link", { name, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`:\\d+${path}$`));
		expect(await addresses()).toEqual(files);
	}
});

test("given a strict policy, then the codebook breaks none of it", async ({ page }) => {
	const html = await (await page.request.get("/data/")).text();
	expect(html).not.toMatch(/<script(?! type="application\/ld\+json")|<style|\sstyle=|\son[a-z]+=/i);
	const refusals: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") refusals.push(message.text());
	});
	await page.route("**/data/", async (route) => {
		const response = await route.fetch();
		const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
		await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
	});
	await page.goto("/data/");
	await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-size", "32px");
	expect(refusals).toEqual([]);
});
