import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "puppeteer-core";
import { expect, test } from "./app/test.ts";
import { Tracker } from "./app/tracker.ts";
import { firefoxPath, NO_NETWORK } from "./browser/firefox.ts";
import { between, incidents, ofType } from "./browser/record.ts";
import { watchComplaints } from "./browser/requests.ts";

const folder = join(import.meta.dirname, "../dist/offline");
const name = readdirSync(folder).find((file) => /^alan-\d.*\.html$/.test(file));
if (name === undefined) throw new Error("there is no take-away edition in dist/offline: npm run build makes it");
const file = pathToFileURL(join(folder, name)).href;
const detentions = incidents.filter(ofType("detention")).length;

test("given the take-away edition on a disk and no network, in Chromium, then exploring, filters, words and incidents work", async ({
	browser,
}) => {
	const context = await browser.newContext({ offline: true });
	const page = await context.newPage();
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	const complaints = watchComplaints(page);
	const tracker = new Tracker(page);
	await tracker.open(file);
	await tracker.expectMatching(incidents.length);
	await tracker.toggle("Detention");
	await tracker.expectMatching(detentions);
	await expect.poll(() => page.url()).toBe(`${file}#/?type=detention`);
	await tracker.clear();
	await tracker.search.fill("Shymkent");
	await expect(async () => expect((await tracker.counts()).matching).toBeLessThan(incidents.length)).toPass();
	await tracker.search.fill("");
	await tracker.between("2019-09-21", "2019-09-21");
	await tracker.expectMatching(between("2019-09-21", "2019-09-21").length);
	await tracker.link("kz-0272").click();
	await expect(tracker.incident).toContainText("Shymkent");
	await expect.poll(() => page.url()).toContain("#/incidents/kz-0272/?from=2019-09-21");
	await page.goBack();
	await expect(tracker.incident).toHaveCount(0);
	await expect(tracker.symbols().first()).toBeVisible();
	// A link that somebody sent opens in the copy that one has.
	await page.goto("about:blank");
	await page.goto(`${file}#/incidents/kz-0272/?year=2019`);
	await expect(tracker.incident).toContainText("Shymkent");
	// Skipping to the list is no change of the view.
	await page.keyboard.press("Tab");
	await page.evaluate(() => (location.hash = "#main"));
	await expect(tracker.incident).toContainText("Shymkent");
	await page.getByRole("link", { name: "Рус", exact: true }).click();
	const inRussian = page.getByRole("complementary", { name: "Случай", exact: true });
	await expect(inRussian).toContainText("Шымкент");
	expect(page.url()).toBe(`${file}#/ru/incidents/kz-0272/?year=2019`);
	await expect(page.locator(".edition:visible")).toContainText("Переносное издание");
	await page.getByRole("link", { name: "Қаз", exact: true }).click();
	await expect(page.locator("html")).toHaveAttribute("lang", "kk");
	await expect(page.locator(".edition:visible")).toContainText("Алып жүретін басылым");
	expect(page.url()).toBe(`${file}#/kk/incidents/kz-0272/?year=2019`);
	await page.goBack();
	await expect(inRussian).toContainText("Шымкент");
	expect(asked.filter((address) => address !== file && !address.startsWith("data:"))).toEqual([]);
	expect(complaints()).toEqual([]);
	await context.close();
});

test("given the take-away edition, then it says of which record it is and where newer ones are, also before any script", async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
	const page = await context.newPage();
	await page.goto(file);
	const line = page.locator(".edition:visible");
	await expect(line).toContainText(/Take-away edition, \d+ \w+ \d{4}/);
	await line.locator("summary").click();
	await expect(line).toContainText(/Version of the record: [0-9a-f]{16}\. Newer ones:/);
	await context.close();
});

test("given the take-away edition, then nothing in it names the folder it lies in, so that links tell nobody where that is", async ({
	browser,
}) => {
	const context = await browser.newContext({ offline: true });
	const page = await context.newPage();
	const tracker = new Tracker(page);
	await tracker.open(`${file}#/incidents/kz-0272/`);
	await expect(tracker.incident).toContainText("Shymkent");
	expect(await page.locator("a[href^='file:']:visible").count()).toBe(0);
	await expect(page.locator("#root")).not.toContainText("file:");
	await context.close();
});

test("given the take-away edition on a disk and no network, in Firefox, then exploring, filters, words and incidents work", async () => {
	const executablePath = firefoxPath;
	test.skip(executablePath === null, "no Firefox is installed; FIREFOX=/path names one");
	test.setTimeout(90_000);
	const browser = await launch({
		browser: "firefox",
		executablePath: executablePath ?? "",
		headless: true,
		extraPrefsFirefox: NO_NETWORK,
	});
	try {
		const page = await browser.newPage();
		await page.setViewport({ width: 1440, height: 900 });
		const asked: string[] = [];
		const complaints: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		page.on("pageerror", (error) => complaints.push(String(error)));
		page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
		const shows = (text: string) =>
			page.waitForFunction(
				(wanted) => document.querySelector("#root")?.textContent.includes(wanted),
				{ timeout: 20_000 },
				text,
			);
		await page.goto(file);
		await shows(`${incidents.length} of ${incidents.length} incidents`);
		await page.locator("::-p-aria([name='Detention'][role='checkbox'])").click();
		await shows(`${detentions} of ${incidents.length} incidents`);
		await expect.poll(() => page.url()).toBe(`${file}#/?type=detention`);
		await page.locator("::-p-aria([name='Search incidents'][role='searchbox'])").fill("Shymkent");
		await page.waitForFunction(
			(all) => !document.querySelector("#root")?.textContent.includes(all),
			{},
			`${detentions} of`,
		);
		await page.goto("about:blank");
		await page.goto(`${file}#/?from=2019-09-21&to=2019-09-21`);
		await shows(`${between("2019-09-21", "2019-09-21").length} of ${incidents.length} incidents`);
		await page.locator('a[href*="/incidents/kz-0272/"]').click();
		await page.waitForSelector("#main aside, #main [role=complementary]", { timeout: 10_000 });
		await shows("Shymkent");
		expect(page.url()).toContain("#/incidents/kz-0272/?from=2019-09-21");
		await page.waitForSelector("::-p-aria([name='Zoom in'])");
		await page.locator("::-p-aria([name='Рус'][role='link'])").click();
		await page.waitForFunction(() => document.documentElement.lang === "ru", { timeout: 10_000 });
		await shows("Шымкент");
		expect(page.url()).toContain("#/ru/incidents/kz-0272/?from=2019-09-21");
		expect(asked.filter((address) => !/^(?:file|data|about):/.test(address))).toEqual([]);
		expect(complaints).toEqual([]);
	} finally {
		await browser.close();
	}
});

test("given the take-away edition, then its policy lets nothing be asked and nothing run but what is in it", () => {
	const html = readFileSync(join(folder, name), "utf8");
	expect(html.length).toBeLessThan(3_000_000);
	expect(html).toMatch(
		/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'">/,
	);
	expect(html.match(/<script(?! type="text\/plain")/g)).toHaveLength(1);
	const markup = html.replace(/(<(script|style)[^>]*>).*?<\/\2>/gs, "$1");
	expect(markup).not.toMatch(/\s(?:src|style|on[a-z]+)="/);
});
