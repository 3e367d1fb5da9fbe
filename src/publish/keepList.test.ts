import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readKeepList } from "../keep/list.ts";
import { keepList } from "./keepList.ts";

const folder = mkdtempSync(join(tmpdir(), "alan-keep-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (path: string, text = path) => {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
};
const record = { version: { date: "2026-11-22", hash: "0123456789abcdef" } };

const KEPT = [
	...["index.html", "ru/index.html", "kk/index.html", "assets/base-x.js", "assets/a.css", "icon.svg"],
	...["data/index.json", "data/texts.ru.json", "data/incidents/2019.json", "basemap/kazakhstan.topo.json"],
	...[
		"data/index.html",
		"ru/data/index.html",
		"about/index.html",
		"kk/about/safety/index.html",
		"ru/offline/index.html",
	],
];
const LEFT = [
	...[
		"incidents/kz-0272/index.html",
		"ru/incidents/kz-0272/index.html",
		"campaigns/x/index.html",
		"kk/years/2019/index.html",
	],
	...["data/downloads/alan.csv", "data/schema/incident.json", "pictures/kz-0272.png", "embed/index.html", "404.html"],
	...["offline/alan-2026-11-21.html", "offline/alan-site-2026-11-21.zip", "sw.js", "keep.json", "feed.xml", "_headers"],
];

test("a device keeps the app, the record and the few pages beside it, not those that are one for each incident", async () => {
	for (const path of [...KEPT, ...LEFT]) write(path);
	const list = await keepList(folder, record);
	expect(list.files.map(([path]) => path)).toEqual(KEPT.toSorted());
	expect(list.shells).toEqual({ "kk/": "kk/index.html", "ru/": "ru/index.html", "": "index.html" });
	// What is asked first must not be the folder in which all lie.
	expect(Object.keys(list.shells).at(-1)).toBe("");
	expect(list.said.ru.offer).toContain("22 ноября 2026");
	expect(readKeepList(JSON.parse(JSON.stringify(list)))).toEqual(list);
});

test("the version is of all that is kept, and of nothing else", async () => {
	const { version } = await keepList(folder, record);
	write("data/downloads/alan.csv", "changed");
	expect((await keepList(folder, record)).version).toBe(version);
	write("assets/base-x.js", "changed");
	expect((await keepList(folder, record)).version).not.toBe(version);
});

test("a site that outgrew what a phone can be asked to keep is refused with what outgrew it", async () => {
	write("data/texts.en.json", "x".repeat(8_000_001));
	await expect(keepList(folder, record)).rejects.toThrow(/most in data\/texts\.en\.json/);
});
