import { expect, test } from "@playwright/test";
import type { Browser, HTTPRequest, Page } from "puppeteer-core";
import { firefoxPath, NO_FIREFOX, startFirefox } from "./browser/firefox.ts";
import { between, incidents, ofType } from "./browser/record.ts";
import { serve } from "./browser/server.ts";

// The same promises as in Chromium, in the other browser that people in Kazakhstan read with; and under Tor's engine.
test.describe.configure({ mode: "serial" });
test.skip(firefoxPath === null, NO_FIREFOX);
if (firefoxPath === null) console.warn(NO_FIREFOX);
test.setTimeout(120_000);

let firefox: Browser;
test.beforeAll(async () => {
	firefox = await startFirefox();
});
test.afterAll(async () => {
	await firefox?.close();
});

/** A page whose requests, refusals by policy and complaints are noted from the start. */
async function openPage(): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
	const page = await firefox.newPage();
	await page.setViewport({ width: 1440, height: 900 });
	const requests: string[] = [];
	const complaints: string[] = [];
	page.on("request", (request: HTTPRequest) => requests.push(request.url()));
	page.on("pageerror", (error) => complaints.push(String(error)));
	page.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	await page.evaluateOnNewDocument(() => {
		document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
			console.error(`policy: ${violatedDirective} ${blockedURI}`),
		);
	});
	return { page, requests, complaints };
}

/** The number of incidents shown, once it is there. */
async function matching(page: Page): Promise<number> {
	const said = await page.waitForSelector('[role="status"] ::-p-text(incidents)', { timeout: 30_000 });
	return Number(
		/[\d,]+(?= of)/
			.exec((await said?.evaluate((one) => one.closest('[role="status"]')?.querySelector("p")?.textContent)) ?? "")?.[0]
			.replace(",", ""),
	);
}

test("given a full visit in Firefox, then nothing is asked of others, refused by the policy or left on the device", async ({
	baseURL,
}) => {
	const { page, requests, complaints } = await openPage();
	await page.goto(`${baseURL}/`);
	await expect.poll(() => matching(page)).toBe(incidents.length);
	await page.locator("::-p-aria([name='Detention'][role='checkbox'])").click();
	await expect.poll(() => matching(page)).toBe(incidents.filter(ofType("detention")).length);
	await page.locator("::-p-aria([role='searchbox'])").fill("Shymkent");
	await expect.poll(() => page.url()).toContain("q=Shymkent");
	await page.waitForSelector("::-p-aria([name='Map'][role='region']) ::-p-aria([name='Zoom in'][role='button'])");
	await page.locator("::-p-aria([name='Zoom in'][role='button'])").click();
	await page.goto(`${baseURL}/incidents/kz-0272/#year=2019`);
	await page.waitForSelector("aside ::-p-text(Shymkent)");
	// The page was built without the filter, which the app applies when it is there.
	await expect.poll(() => matching(page)).toBe(between("2019-01-01", "2019-12-31").length);
	for (const path of ["/data/", "/about/safety/", "/ru/about/safety/", "/kk/about/licences/"]) {
		await page.goto(`${baseURL}${path}`);
		await page.waitForSelector("h1");
	}
	const kept = await page.evaluate(async () => [
		document.cookie,
		localStorage.length,
		sessionStorage.length,
		(await indexedDB.databases()).length,
		(await caches.keys()).length,
		(await navigator.serviceWorker.getRegistrations()).length,
	]);
	expect(kept).toEqual(["", 0, 0, 0, 0, 0]);
	expect((await page.browserContext().cookies()).length).toBe(0);
	expect(requests.filter((address) => new URL(address).origin !== baseURL && !address.startsWith("data:"))).toEqual([]);
	expect(
		requests.map((address) => new URL(address).pathname).filter((path) => /shymkent|detention/i.test(path)),
	).toEqual([]);
	expect(complaints).toEqual([]);
	await page.close();
});

test("given Firefox, when Escape is pressed twice, then the page is gone and so is the way back to it", async ({
	baseURL,
}) => {
	const { page } = await openPage();
	await page.goto(`${baseURL}/#year=2019`);
	await expect.poll(() => matching(page)).toBe(between("2019-01-01", "2019-12-31").length);
	await page.locator("::-p-aria([name='Detention'][role='checkbox'])").click();
	await expect.poll(() => page.url()).toContain("detention");
	await page.keyboard.press("Escape");
	await page.keyboard.press("Escape");
	await expect.poll(() => page.url(), { timeout: 15_000 }).toBe("about:blank");
	await page.goBack().catch(() => null);
	expect(await page.evaluate(() => document.body.textContent ?? "")).not.toContain("Alañ");
	await page.close();
});

test("given a script that got in, then Firefox lets it reach nobody", async ({ baseURL }) => {
	const { page, complaints } = await openPage();
	await page.goto(`${baseURL}/`);
	const outcome = await page.evaluate(() =>
		fetch("http://elsewhere.localhost:9/told").then(
			() => "told",
			(error: Error) => error.name,
		),
	);
	expect(outcome).toBe("TypeError");
	await expect.poll(() => complaints.join("\n")).toContain("policy: connect-src");
	await page.close();
});

test("given a site that was kept in Firefox, when its server is stopped, then exploring and incidents work", async () => {
	const port = Number(process.env.ALAN_PORT ?? 4174) + 7;
	const site = `http://localhost:${port}/`;
	const server = await serve("dist", port);
	const { page, complaints } = await openPage();
	let isRunning = true;
	try {
		await page.goto(`${site}offline/`);
		await page.waitForSelector('[role="status"] ::-p-text(Nothing is kept on this device)');
		await page.locator("#device-keep").click();
		await page.waitForSelector('[role="status"] ::-p-text(Kept on this device)', { timeout: 60_000 });
		expect(complaints).toEqual([]);
		await server.stop();
		isRunning = false;
		await page.goto(`${site}#year=2019&type=detention`);
		expect(await matching(page)).toBe(between("2019-01-01", "2019-12-31").filter(ofType("detention")).length);
		await page.goto(`${site}ru/incidents/kz-0272/`);
		await page.waitForSelector("aside ::-p-text(Шымкент)");
	} finally {
		if (isRunning) await server.stop();
		await page.close();
	}
});
