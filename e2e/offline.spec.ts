import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Keeping } from "./app/keeping.ts";
import { expect, test } from "./app/test.ts";
import { incidents } from "./browser/record.ts";
import { build, serve } from "./browser/server.ts";

// These tests have a site and a port of their own, since they stop its server.
const port = Number(process.env.ALAN_PORT ?? 4174) + 2;
const site = `http://localhost:${port}/`;
let folder = "";

test.describe.configure({ mode: "serial" });
test.use({ baseURL: site });
test.beforeAll(() => {
	test.setTimeout(120_000);
	folder = mkdtempSync(join(tmpdir(), "alan-offline-"));
	build(join(folder, "first"), "public");
	cpSync("public", join(folder, "public"), { recursive: true });
	const file = join(folder, "public/data/incidents/2019.json");
	writeFileSync(file, readFileSync(file, "utf8").replace('"en": "', '"en": "Corrected. '));
	build(join(folder, "second"), join(folder, "public"));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test("given a visit that asks for nothing to be kept, then nothing is, and no worker is there", async ({
	page,
	tracker,
}) => {
	const server = await serve(join(folder, "first"), port);
	try {
		const keeping = new Keeping(page);
		await tracker.open(site);
		await keeping.open(site);
		await expect(keeping.say).toContainText(/Nothing is kept on this device\. It would take [\d.]+ MB/);
		expect(await keeping.stored()).toEqual({ kept: [], caches: 0, workers: 0, others: 0 });
	} finally {
		await server.stop();
	}
});

test("given a site that was kept, when its server is stopped, then exploring, words, incidents and their own addresses work", async ({
	page,
	tracker,
	expectComplaints,
}) => {
	// With the server gone, the browser says that it could not ask for a newer version.
	expectComplaints.allowed = true;
	test.setTimeout(90_000);
	const server = await serve(join(folder, "first"), port);
	const keeping = new Keeping(page);
	try {
		await keeping.open(site);
		await keeping.keepIt();
		await expect(keeping.say).toContainText(/record of \d+ \w+ \d{4}, version [0-9a-f]{16}; [\d.]+ MB/);
		const { kept } = await keeping.stored();
		const years = readdirSync("public/data/incidents").map((file) => `/data/incidents/${file}`);
		expect(kept).toEqual(expect.arrayContaining(years));
		expect(kept.filter((path) => /\/incidents\/kz-|downloads|\.png$/.test(path))).toEqual([]);
		expect(kept).toEqual(expect.arrayContaining(["/index.html", "/basemap/kazakhstan.topo.json", "/data/index.json"]));
	} finally {
		await server.stop();
	}
	await expect(fetch(site)).rejects.toThrow();

	await tracker.open(site);
	await tracker.expectMatching(incidents.length);
	await tracker.toggle("Detention");
	await tracker.expectMatching(
		incidents.filter((one) => [one.type, ...(one.joint ?? [])].includes("detention")).length,
	);
	await tracker.clear();
	await tracker.search.fill("Shymkent");
	await expect(async () => expect((await tracker.counts()).matching).toBeLessThan(incidents.length)).toPass();
	await expect(tracker.symbols().first()).toBeVisible();
	await tracker.open(`${site}#from=2019-09-21&to=2019-09-21`);
	// Also when the browser says that there is no connection: what is kept is asked for all the same.
	await page.evaluate(() => window.dispatchEvent(new Event("offline")));
	await tracker.link("kz-0272").click();
	await expect(tracker.incident).toContainText("Shymkent");
	// By its own address, for which no page is kept, also without the final slash and with a name for those who count.
	for (const address of ["incidents/kz-0272/", "incidents/kz-0272", "incidents/kz-0272/?from=feed#year=2019"]) {
		await page.goto(site + address);
		await expect(tracker.incident).toContainText("Shymkent");
		await expect(tracker.symbols().first()).toBeVisible();
	}
	await page.goto(`${site}data/`);
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await page.goto(`${site}ru/offline/`);
	await expect(page.getByRole("status")).toContainText("Сохранено на этом устройстве");
	await keeping.open(site);
	await expect(keeping.say).toContainText("Without a connection");
	await page.goto(`${site}data/schema/incident.json`);
	await expect(keeping.say).toContainText("The page you asked for is not kept");
});

test("given a site that was kept, when all is forgotten, then nothing is left on the device", async ({
	page,
	tracker,
}) => {
	const server = await serve(join(folder, "first"), port);
	try {
		const keeping = new Keeping(page);
		await keeping.open(site);
		await keeping.keepIt();
		await tracker.open(site);
		await keeping.open(site);
		await expect(keeping.say).toContainText("There is no newer version.");
		await keeping.forget.click();
		await expect(keeping.say).toContainText("Forgotten");
		expect(await keeping.stored()).toEqual({ kept: [], caches: 0, workers: 0, others: 0 });
		await tracker.open(site);
		expect(await keeping.stored()).toEqual({ kept: [], caches: 0, workers: 0, others: 0 });
		await page.goto("about:blank");
	} finally {
		await server.stop();
	}
});

test("given a site that was kept, when there is a newer one, then it is offered, and taken only when the reader says so", async ({
	page,
	tracker,
	expectComplaints,
}) => {
	expectComplaints.allowed = true;
	test.setTimeout(90_000);
	const keeping = new Keeping(page);
	const before = await serve(join(folder, "first"), port);
	await keeping.open(site);
	await keeping.keepIt();
	await before.stop();
	const after = await serve(join(folder, "second"), port);
	const version = () => page.getByText(/Record of .*, version/).textContent();
	try {
		await tracker.open(site);
		const old = await version();
		await expect(page.getByText(/A newer version is there, with the record of/)).toBeVisible();
		await page.getByRole("button", { name: "Not now" }).click();
		await tracker.open(`${site}incidents/kz-0272/`);
		await page.getByRole("link", { name: "Look at it" }).click();
		await expect(keeping.say).toContainText(/Newer version, with the record of .*\. Take it\?/);
		expect((await keeping.stored()).caches).toBe(1);
		await keeping.take.click();
		await expect(keeping.say).toContainText("There is no newer version.", { timeout: 30_000 });
		expect((await keeping.stored()).caches).toBe(1);
		await tracker.open(site);
		expect(await version()).not.toBe(old);
		await expect(page.getByText("A newer version is there")).toHaveCount(0);
	} finally {
		await after.stop();
	}
});

test("given a line that breaks while the site is being kept, then it is said, and trying again goes on from there", async ({
	page,
	context,
	expectComplaints,
}) => {
	expectComplaints.allowed = true;
	const server = await serve(join(folder, "first"), port);
	try {
		const keeping = new Keeping(page);
		await context.route("**/data/incidents/2019.json", (route) => route.abort());
		await keeping.open(site);
		await keeping.keep.click();
		await expect(keeping.say).toContainText("data/incidents/2019.json could not be had");
		expect((await keeping.stored()).workers).toBe(0);
		await keeping.open(site);
		await expect(keeping.say).toContainText("A part is kept");
		await context.unroute("**/data/incidents/2019.json");
		await keeping.keepIt();
	} finally {
		await server.stop();
	}
});
