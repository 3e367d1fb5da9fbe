import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { zipSite } from "./siteZip.ts";

const folder = mkdtempSync(join(tmpdir(), "alan-zip-"));
afterAll(() => rmSync(folder, { recursive: true }));
const FILES = ["index.html", "data/index.json", "offline/alan-2026-11-22.html"];
const LEFT = ["pictures/kz-0001.png", "offline/alan-site-2026-11-22.zip", "offline/alan-site-2026-11-22.zip.sha256"];

function write(paths: readonly string[]): void {
	for (const path of paths) {
		mkdirSync(join(folder, path, ".."), { recursive: true });
		writeFileSync(join(folder, path), `this is ${path}`);
	}
}

test("the archive holds every file below one folder, without pictures and itself", async () => {
	write([...FILES, ...LEFT]);
	const files = unzipSync(await zipSite(folder, "alan", "2026-11-22"));
	expect(Object.keys(files)).toEqual(FILES.toSorted().map((path) => `alan/${path}`));
	expect(Buffer.from(files["alan/data/index.json"] ?? []).toString()).toBe("this is data/index.json");
});

test("the pages of incidents take their styles from the one file beside them, the first page holds its own", async () => {
	const page = (head: string, later: string) =>
		`<html><head><meta>${head}<noscript><link rel="stylesheet" href="../../b.css"></noscript><template>${later}<link rel="preload" href="../../c.json"></template></head><body><p>a</p></body></html>`;
	const built = page(
		"<style>@container (width<=20rem){p{color:red}}</style>",
		'\n<link rel="stylesheet" href="../../a.css">',
	);
	const path = "ru/incidents/kz-0001/index.html";
	mkdirSync(join(folder, path, ".."), { recursive: true });
	writeFileSync(join(folder, path), built);
	writeFileSync(join(folder, "index.html"), built);
	const files = unzipSync(await zipSite(folder, "alan", "2026-11-22"));
	const text = (file: string) => Buffer.from(files[`alan/${file}`] ?? []).toString();
	expect(text(path)).toBe(page('<link rel="stylesheet" href="../../a.css">', ""));
	expect(text("index.html")).toBe(built);
	rmSync(join(folder, "ru"), { recursive: true });
	write(FILES);
});

test("the same files give the same bytes, whenever they were written and whatever the time zone is", async () => {
	const { TZ } = process.env;
	const first = await zipSite(folder, "alan", "2026-11-22");
	rmSync(folder, { recursive: true });
	write([...LEFT, ...FILES.toReversed()]);
	process.env.TZ = "Pacific/Kiritimati";
	const second = await zipSite(folder, "alan", "2026-11-22");
	if (TZ === undefined) delete process.env.TZ;
	else process.env.TZ = TZ;
	expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
	expect(Buffer.from(await zipSite(folder, "alan", "2026-11-23")).equals(Buffer.from(first))).toBe(false);
});
