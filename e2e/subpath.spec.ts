import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Tracker, test } from "./app/test.ts";
import { NO_NGINX, nginxPath, startNginx } from "./browser/nginx.ts";
import { between, incidents } from "./browser/record.ts";
import { watchRefusals } from "./browser/requests.ts";

const UNDER = "/a/b/";
const FIRST_PORT = Number(process.env.ALAN_PORT ?? 4174) + 3;

/** Everything a visit does, of a site that lies under a path; all requests must stay under it. */
async function visit(tracker: Tracker, home: string): Promise<void> {
	const { page } = tracker;
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	const refusals = await watchRefusals(page);
	await expect(async () => expect((await page.request.get(home)).ok()).toBe(true)).toPass({ timeout: 20_000 });
	const answer = await tracker.page.goto(`${home}#year=2019`);
	expect(answer?.headers()["content-security-policy"]).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
	expect(answer?.headers()["access-control-allow-origin"]).toBeUndefined();
	await tracker.expectMatching(between("2019-01-01", "2019-12-31").length);
	await expect(tracker.symbols().first()).toBeVisible();
	await tracker.between("2019-09-21", "2019-09-21");
	await tracker.search.fill("Shymkent");
	await tracker.link("kz-0272").click();
	await expect(tracker.incident).toContainText("21 September 2019");
	await expect(page).toHaveURL(new RegExp(`^${home}incidents/kz-0272/#`));
	await page.reload();
	await expect(tracker.incident).toContainText("Shymkent");
	await page.goBack();
	await expect(tracker.incident).toBeHidden();
	await page.getByRole("link", { name: "Data", exact: true }).click();
	await expect(page).toHaveURL(`${home}data/`);
	const files = await page
		.locator("#downloads a[href]:not([href^='http'])")
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	expect(files.length).toBeGreaterThan(3);
	for (const file of files) {
		const download = await page.request.head(file);
		expect([file, download.status()]).toEqual([file, 200]);
		expect(download.headers()["access-control-allow-origin"]).toBe("*");
	}
	await page.goto(`${home}ru/about/safety/`);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Как читать безопасно");
	await page.getByRole("link", { name: "English" }).click();
	await expect(page).toHaveURL(`${home}about/safety/`);
	expect((await page.request.get(`${home}leave/blank.css`)).headers()["clear-site-data"]).toBe('"cache"');
	await page.goto(`${home}incidents/${incidents[0]?.id}/`);
	await page.getByRole("link", { name: "Leave now" }).click();
	await expect(page).toHaveURL("about:blank");
	expect(asked.filter((address) => !address.startsWith(home) && address !== "about:blank")).toEqual([]);
	expect(refusals()).toEqual([]);
}

/** Copies the built site to a folder somewhere else, serves it from there, and tidies up afterwards. */
async function served(start: (site: string, work: string) => ChildProcess, then: () => Promise<void>): Promise<void> {
	const work = mkdtempSync(join(tmpdir(), "alan-subpath-"));
	const site = join(work, "somewhere");
	cpSync("dist", site, { recursive: true });
	const server = start(site, work);
	try {
		await then();
	} finally {
		server.kill();
		rmSync(work, { recursive: true });
	}
}

test.setTimeout(120_000);

test("given the site served under a path by vite preview, from another folder, then everything works", async ({
	tracker,
}) => {
	const preview = ["preview", "--base", UNDER, "--port", String(FIRST_PORT), "--strictPort", "--outDir"];
	await served(
		(site) => spawn(process.execPath, ["node_modules/vite/bin/vite.js", ...preview, site], { stdio: "ignore" }),
		() => visit(tracker, `http://localhost:${FIRST_PORT}${UNDER}`),
	);
});

test("given the site served under a path by nginx, from another folder, with the headers made for it, then everything works", async ({
	tracker,
}) => {
	if (nginxPath === undefined) console.warn(NO_NGINX);
	test.skip(nginxPath === undefined, NO_NGINX);
	const port = FIRST_PORT + 1;
	await served(
		(site, work) => startNginx({ work, site, under: UNDER, port }),
		() => visit(tracker, `http://localhost:${port}${UNDER}`),
	);
});
