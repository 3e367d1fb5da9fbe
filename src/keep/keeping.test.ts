import { webcrypto } from "node:crypto";
import { expect, test } from "vitest";
import { cachesOf, type Device, forget, keep, keepsAnything, keptIn } from "./keeping.ts";
import { KEPT, type KeepList, readKeepList } from "./list.ts";

// As much of the browser's stores as keeping needs: Node has none.
class Store implements Pick<Cache, "match" | "put" | "keys"> {
	readonly entries = new Map<string, Response>();
	async match(address: RequestInfo | URL) {
		return this.entries.get(String(address))?.clone();
	}
	async put(address: RequestInfo | URL, answer: Response) {
		this.entries.set(String(address), answer);
	}
	async keys() {
		return [...this.entries.keys()].map((address) => new Request(address));
	}
}
class Stores implements Pick<CacheStorage, "open" | "keys" | "delete"> {
	readonly all = new Map<string, Store>();
	async open(name: string) {
		const store = this.all.get(name) ?? new Store();
		this.all.set(name, store);
		return store as unknown as Cache;
	}
	async keys() {
		return [...this.all.keys()];
	}
	async delete(name: string) {
		return this.all.delete(name);
	}
}

const root = new URL("https://mirror.example/a/b/");

/** A server with files, what was asked of it, and a device that can reach it. */
function setting(files: Record<string, string>) {
	const asked: string[] = [];
	const stores = new Stores();
	const device: Device = {
		root,
		caches: stores as unknown as CacheStorage,
		fetch: async (address, options) => {
			const path = String(address).slice(root.href.length);
			expect(options).toMatchObject({ cache: "no-store", referrerPolicy: "no-referrer" });
			asked.push(path);
			const file = files[path === "" || path.endsWith("/") ? `${path}index.html` : path];
			if (file === undefined) return new Response("", { status: 404 });
			return new Response(file, {
				headers: { "content-type": "text/html", date: "Sun, 22 Nov 2026 10:00:00 GMT", "content-security-policy": "x" },
			});
		},
	};
	return { files, asked, stores, device };
}

async function listOf(files: Record<string, string>, version: string): Promise<KeepList> {
	const said = { date: "22 November 2026", offer: "newer", look: "look", later: "later" };
	const entries = Object.entries(files).map(async ([path, text]) => {
		const hash = await webcrypto.subtle.digest("SHA-256", Buffer.from(text));
		return [path, text.length, Buffer.from(hash).toString("hex")] as const;
	});
	return {
		format: 1,
		version,
		record: { date: "2026-11-22", hash: version },
		said: { en: said, ru: said, kk: said },
		shells: { "": "index.html" },
		drawn: ["incidents/"],
		files: await Promise.all(entries),
	};
}

const run = (device: Device, list: KeepList, told: number[] = [], signal = new AbortController().signal) =>
	keep(device, list, { tell: (bytes) => told.push(bytes), signal });
const FILES = { "index.html": "<p>first</p>", "ru/index.html": "<p>ru</p>", "data/a.json": "{}", "assets/x.js": "1" };

test("every file of the list is kept, told of as it comes, and read again with its list", async () => {
	const { device, asked, stores } = setting(FILES);
	const list = await listOf(FILES, "v1");
	const told: number[] = [];
	await run(device, list, told);
	expect(told.at(-1)).toBe(list.files.reduce((sum, [, bytes]) => sum + bytes, 0));
	expect(asked.toSorted()).toEqual(["", "assets/x.js", "data/a.json", "ru/"]);
	const kept = await keptIn(device);
	expect(kept?.list).toEqual(list);
	expect(await (await kept?.cache.match(new URL("data/a.json", root)))?.text()).toBe("{}");
	expect([...stores.all.keys()]).toEqual([`${cachesOf(root)}v1`]);
});

test("of a file's headers those that guard it are kept, not those that tell when it was fetched", async () => {
	const { device } = setting(FILES);
	await run(device, await listOf(FILES, "v1"));
	const file = await (await keptIn(device))?.cache.match(new URL("index.html", root));
	expect(Object.fromEntries(file?.headers ?? [])).toEqual({
		"content-type": "text/html",
		"content-security-policy": "x",
	});
});

test("a newer version takes the old one's place, and only what changed is fetched", async () => {
	const { device, asked, files, stores } = setting({ ...FILES });
	await run(device, await listOf(FILES, "v1"));
	asked.length = 0;
	files["data/a.json"] = "[1]";
	await run(device, await listOf({ ...FILES, "data/a.json": "[1]" }, "v2"));
	expect(asked).toEqual(["data/a.json"]);
	expect((await keptIn(device))?.list.version).toBe("v2");
	expect([...stores.all.keys()]).toEqual([`${cachesOf(root)}v2`]);
});

test("a file that cannot be had, or is another than the list says, leaves what was kept in its place", async () => {
	const { device, asked, files } = setting({ ...FILES });
	await run(device, await listOf(FILES, "v1"));
	files["data/a.json"] = "[2]";
	const newer = await listOf({ ...FILES, "data/a.json": "[1]" }, "v2");
	await expect(run(device, newer)).rejects.toMatchObject({ file: "data/a.json", reason: "changed" });
	delete files["data/a.json"];
	await expect(run(device, newer)).rejects.toMatchObject({ file: "data/a.json", reason: "unreachable" });
	expect((await keptIn(device))?.list.version).toBe("v1");
	files["data/a.json"] = "[1]";
	asked.length = 0;
	await run(device, newer);
	expect(asked).toEqual(["data/a.json"]);
	expect((await keptIn(device))?.list.version).toBe("v2");
});

test("stopping keeps nothing whole, and forgetting leaves nothing of this site and all of another on the host", async () => {
	const { device, stores } = setting(FILES);
	const other = await stores.open("alan /a/ v1");
	await other.put(new URL(KEPT, root), new Response("{}"));
	const stop = new AbortController();
	const list = await listOf(FILES, "v1");
	const tell = () => stop.abort();
	await expect(keep(device, list, { tell, signal: stop.signal })).rejects.toMatchObject({ name: "AbortError" });
	expect([await keptIn(device), await keepsAnything(device)]).toEqual([null, true]);
	await forget(device);
	expect(await keepsAnything(device)).toBe(false);
	expect([...stores.all.keys()]).toEqual(["alan /a/ v1"]);
});

test("a list is read as it was written, and nothing else is taken for one", async () => {
	const list = await listOf(FILES, "v1");
	expect(readKeepList(JSON.parse(JSON.stringify(list)))).toEqual(list);
	const damaged = [
		null,
		"list",
		[],
		{ ...list, format: 2 },
		{ ...list, files: [["../index.html", 1, list.files[0]?.[2]]] },
		{ ...list, files: [["https://elsewhere.example/", 1, list.files[0]?.[2]]] },
		{ ...list, files: [["index.html", 1, "short"]] },
		{ ...list, said: { en: list.said.en } },
		{ ...list, shells: { "": 1 } },
	];
	for (const one of damaged) expect(readKeepList(one)).toBeNull();
});
