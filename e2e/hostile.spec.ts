import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./app/test.ts";
import { hostileFragments, hostileRecords, TEXTS, WORST } from "./browser/hostile.ts";
import { between, incidents, ofType } from "./browser/record.ts";
import { watchRefusals } from "./browser/requests.ts";

const FILE = "public/data/incidents/2019.json";
const real = JSON.parse(readFileSync(FILE, "utf8"));

/** Notes it when anything of theirs runs, or the machinery of objects is touched; to be called before a page is opened. */
async function watchRuns(page: Page): Promise<() => Promise<unknown>> {
	const dialogs: string[] = [];
	page.on("dialog", (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	const refusals = await watchRefusals(page);
	await page.addInitScript(() => {
		Object.assign(window, { runs: 0, ran: () => (window as unknown as { runs: number }).runs++ });
	});
	return async () => ({
		dialogs,
		refusals: refusals(),
		runs: await page.evaluate(() => (window as unknown as { runs: number }).runs),
		polluted: await page.evaluate(() => Object.keys(Object.prototype).concat(Object.keys(Array.prototype))),
	});
}
const NOTHING = { dialogs: [], refusals: [], runs: 0, polluted: [] };

test("given a year with 2,000 hostile records, when an incident of it is opened, then it is as it was and nothing runs", async ({
	tracker,
	expectComplaints,
}) => {
	// React says that the built page and the record that was put in its place are not the same.
	expectComplaints.allowed = true;
	const runs = await watchRuns(tracker.page);
	const body = JSON.stringify([...hostileRecords(real, 2_000), ...real]);
	await tracker.page.route("**/data/incidents/2019.json", (route) =>
		route.fulfill({ contentType: "application/json", body }),
	);
	for (const { id, summary } of [real[0], real.at(-1)]) {
		await tracker.open(`/incidents/${id}/#year=2019`);
		await expect(tracker.incident).toContainText(summary.en);
	}
	expect(await runs()).toEqual(NOTHING);
});

test("given a year with a text of 50 million characters, then what is as it should be is shown", async ({
	tracker,
	expectComplaints,
}) => {
	expectComplaints.allowed = true; // as above
	test.setTimeout(120_000);
	const [one, ...rest] = structuredClone(real);
	const body = JSON.stringify([{ ...one, summary: { en: "<b>50 MB</b>".repeat(4_200_000) } }, ...rest]);
	expect(body.length).toBeGreaterThan(50_000_000);
	await tracker.page.route("**/data/incidents/2019.json", (route) =>
		route.fulfill({ contentType: "application/json", body }),
	);
	await tracker.open(`/incidents/${one.id}/#year=2019`);
	await expect(tracker.incident).toContainText("summary.en", { timeout: 60_000 });
	await tracker.open(`/incidents/${rest[0].id}/#year=2019`);
	await expect(tracker.incident).toContainText(rest[0].summary.en, { timeout: 60_000 });
});

test("given 2,000 hostile addresses, when they are read one after another, then a good one is read as ever after", async ({
	tracker,
}) => {
	test.setTimeout(180_000);
	const runs = await watchRuns(tracker.page);
	await tracker.open();
	const { read, longest } = await tracker.page.evaluate(async (fragments) => {
		let [count, slowest] = [0, 0];
		addEventListener("popstate", () => count++);
		for (const [at, fragment] of fragments.entries()) {
			const start = performance.now();
			// A path of ours with a hostile fragment, and now and then a hostile path.
			const path =
				at % 10 === 0
					? `/incidents/${encodeURIComponent(fragment.slice(0, 500).replace(/\p{Surrogate}/gu, ""))}/`
					: "/";
			history.replaceState(null, "", `${path}#${fragment}`);
			dispatchEvent(new PopStateEvent("popstate"));
			if (at % 20 === 0) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			slowest = Math.max(slowest, performance.now() - start);
		}
		return { read: count, longest: slowest };
	}, hostileFragments(2_000));
	expect(read).toBe(2_000);
	expect(longest, "ms that one address took").toBeLessThan(5_000);
	await tracker.page.evaluate(() => {
		history.replaceState(null, "", "/#type=detention&year=2019");
		dispatchEvent(new PopStateEvent("popstate"));
	});
	await tracker.expectMatching(between("2019-01-01", "2019-12-31").filter(ofType("detention")).length);
	expect(await runs()).toEqual(NOTHING);
});

test("given a site built from a record with fifty of the worst, when each is opened, then nothing runs and the others are all there", async ({
	tracker,
	request,
}) => {
	test.setTimeout(600_000);
	const folder = mkdtempSync(join(tmpdir(), "alan-hostile-"));
	const site = join(folder, "dist");
	cpSync("public", join(folder, "public"), { recursive: true });
	const plain = real.filter(
		({ kind, type }: { kind: string; type: string }) => kind === "incident" && type === "detention",
	);
	const worst: string[] = plain.slice(0, WORST.length).map(({ id }: { id: string }) => id);
	expect([WORST.length, worst.length]).toEqual([50, 50]);
	const planted = structuredClone(real);
	for (const [at, plant] of WORST.entries()) plant(planted.find(({ id }: { id: string }) => id === worst[at]));
	writeFileSync(join(folder, FILE), JSON.stringify(planted));
	// Names and titles too, which stand in the index, in filters and on the map.
	const rename = (file: string, change: (one: { id: string }, at: number) => object) => {
		const path = join(folder, "public/data", file);
		const list = JSON.parse(readFileSync(path, "utf8"));
		writeFileSync(
			path,
			JSON.stringify(list.map((one: { id: string }, at: number) => ({ ...one, ...change(one, at) }))),
		);
	};
	const bad = (at: number) => (TEXTS[at % TEXTS.length] ?? "").slice(0, 300);
	rename("campaigns.json", (_, at) => ({ names: { en: bad(at) }, account: { en: bad(at + 1) } }));
	rename("groups.json", (_, at) => ({ names: { en: bad(at) }, alsoKnownAs: [bad(at + 1)] }));
	rename("sources.json", (_, at) =>
		at % 3 === 0 ? { title: bad(at), via: bad(at + 1) } : at % 3 === 1 ? { language: "en-u-ca-x" } : { url: bad(at) },
	);
	const environment = { ...process.env, ALAN_QUICK: "1", ALAN_PUBLIC: join(folder, "public") };
	const vite = (...words: string[]) => ["node_modules/vite/bin/vite.js", ...words, "--outDir", site];
	const built = spawnSync(process.execPath, vite("build", "--emptyOutDir"), { env: environment, encoding: "utf8" });
	expect(built.status, built.stderr).toBe(0);
	const server = spawn(process.execPath, vite("preview", "--port", PORT, "--strictPort"), { env: environment });
	try {
		const here = `http://localhost:${PORT}`;
		await expect(async () => expect((await request.get(`${here}/`)).ok()).toBe(true)).toPass({ timeout: 20_000 });
		const { page } = tracker;
		const runs = await watchRuns(page);
		await page.goto(`${here}/incidents/${worst[0]}/`);
		await expect(tracker.status).toBeVisible();
		const kept = (await tracker.counts()).outOf;
		expect(kept).toBeGreaterThanOrEqual(incidents.length - WORST.length);
		expect(kept).toBeLessThan(incidents.length);
		for (const id of [...worst, real.at(-1).id]) {
			await page.evaluate((to) => {
				history.replaceState(null, "", `/incidents/${to}/`);
				dispatchEvent(new PopStateEvent("popstate"));
			}, id);
			await expect(page.getByText(id).filter({ visible: true }).first(), id).toBeVisible();
			const built = await (await request.get(`${here}/incidents/${id}/`)).text();
			// A block of data runs nothing, and with no "<" in it ends nothing.
			const html = built.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, "");
			expect(html, id).not.toMatch(/<script(?![^>]*\bsrc=)|<img|<svg\/|<iframe|onload=ran\(\)>|onerror=ran\(\)>/i);
			expect(html, id).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
		}
		await expect(tracker.incident).toContainText(real.at(-1).summary.en);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide).toBeLessThanOrEqual(0);
		for (const address of await page
			.locator("a[href]")
			.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).protocol)))
			expect(address).toMatch(/^https?:$/);
		await page.goto(`${here}/data/`);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		expect(await runs()).toEqual(NOTHING);
	} finally {
		server.kill();
		rmSync(folder, { recursive: true });
	}
});

/** A port apart from that of the other tests. */
const PORT = String(Number(process.env.ALAN_PORT ?? 4174) + 5);
