import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { type FetchQueryOptions, QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test } from "vitest";
import { linksQuery, referencesQuery, yearQuery } from "./record.ts";

// The record's own files, served as any host would, with damage planted in them.
const folder = resolve(import.meta.dirname, "../../public/data");
let server: Server;
let root: URL;
/** Path -> what is served in place of the real file; null for a file that is missing. */
let planted: Map<string, string | null>;

beforeEach(async () => {
	planted = new Map();
	server = createServer(async ({ url = "/" }, response) => {
		const path = url.replace("/data/", "");
		const content = planted.has(path) ? planted.get(path) : await readFile(resolve(folder, path)).catch(() => null);
		response.writeHead(content === null ? 404 : 200, { "content-type": "application/json" }).end(content);
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	root = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterEach(() => new Promise<unknown>((closed) => server.close(closed)));

// biome-ignore lint/suspicious/noExplicitAny: any of the three queries, each with its own key.
const fetched = <T>(query: FetchQueryOptions<T, Error, T, any>) =>
	new QueryClient().fetchQuery({ ...query, retry: false });

const read = async (path: string) =>
	JSON.parse(await readFile(resolve(folder, path), "utf8")) as Record<string, unknown>[];
/** Serves the year 2019 with one record changed; gives that record's id. */
async function plantIn2019(change: (record: Record<string, unknown>) => unknown): Promise<{ id: string; all: number }> {
	const records = await read("incidents/2019.json");
	const record = records[3] ?? {};
	const changed = records.map((one) => (one === record ? change(one) : one));
	planted.set("incidents/2019.json", JSON.stringify(changed));
	return { id: String(record.id), all: records.length };
}

test("every year of the real record is read without a problem", async () => {
	const years = readdirSync(resolve(folder, "incidents")).filter((name) => name.endsWith(".json"));
	expect(years.length).toBeGreaterThan(10);
	for (const name of years) {
		const year = await fetched(yearQuery(root, Number.parseInt(name, 10)));
		expect(year.problems).toEqual([]);
		expect(year.records.length).toBeGreaterThan(0);
	}
});

test("the real names and sources are read without a problem", async () => {
	const references = await fetched(referencesQuery(root));
	expect(references.problems).toEqual([]);
	const [source] = references.sources.values();
	expect(references.publishers.has(source?.publisher ?? "")).toBe(true);
});

test("a field of the wrong type costs its record alone, which is named with the field", async () => {
	const { id, all } = await plantIn2019((record) => ({ ...record, places: "shymkent" }));
	const year = await fetched(yearQuery(root, 2019));
	expect(year.records).toHaveLength(all - 1);
	expect(year.problems).toEqual([
		{ file: "incidents/2019.json", id, field: "places", expected: "Array", came: '"shymkent"' },
	]);
});

test("a missing field costs its record alone", async () => {
	const { id, all } = await plantIn2019(({ sources, ...rest }) => rest);
	const year = await fetched(yearQuery(root, 2019));
	expect(year.records).toHaveLength(all - 1);
	expect(year.problems).toMatchObject([{ id, field: "sources", came: "nothing" }]);
});

test("records that are no records are named by their position", async () => {
	await plantIn2019(() => null);
	const { problems } = await fetched(yearQuery(root, 2019));
	expect(problems).toMatchObject([{ file: "incidents/2019.json", id: "#4", came: "null" }]);
});

test("keys that reach for the prototype of objects change nothing", async () => {
	const evil = '{"polluted": "yes"}';
	planted.set(
		"incidents/2019.json",
		(await readFile(resolve(folder, "incidents/2019.json"), "utf8")).replace(
			/\{\s*"id"/,
			`{"__proto__": ${evil}, "id"`,
		),
	);
	planted.set(
		"links.json",
		`{"__proto__": ${evil}, "constructor": {"followedBy": ["kz-0001"]}, "kz-0002": {"__proto__": ${evil}}}`,
	);
	const year = await fetched(yearQuery(root, 2019));
	const links = await fetched(linksQuery(root));
	expect(year.records.filter((record) => "polluted" in record)).toEqual([]);
	expect("polluted" in {}).toBe(false);
	expect(links.get("kz-0002")).toEqual({ followedBy: [], aboutThis: [], includes: [], case: [] });
	expect(links.get("toString")).toBeUndefined();
});

test("broken JSON fails with the name of the file", async () => {
	planted.set("incidents/2019.json", '[{"id": "kz-0001"');
	await expect(fetched(yearQuery(root, 2019))).rejects.toThrow("data/incidents/2019.json: not well-formed JSON");
});

test("a year nobody has fails with the name of the file and the server's answer", async () => {
	await expect(fetched(yearQuery(root, 1800))).rejects.toThrow("data/incidents/1800.json: the server answered 404");
});

test("a file that is one object in place of a list is a problem of the file", async () => {
	planted.set("incidents/2019.json", '{"id": "kz-0001"}');
	const { records, problems } = await fetched(yearQuery(root, 2019));
	expect(records).toEqual([]);
	expect(problems).toMatchObject([{ file: "incidents/2019.json", expected: "a list of records" }]);
});

test("a source whose address is a script is refused, and the others are kept", async () => {
	const [first, second] = await read("sources.json");
	planted.set("sources.json", JSON.stringify([{ ...first, url: "javascript:alert(1)" }, second]));
	const { sources, problems } = await fetched(referencesQuery(root));
	expect([...sources.keys()]).toEqual([second?.id]);
	expect(problems).toMatchObject([
		{ file: "sources.json", id: first?.id, field: "url", came: '"javascript:alert(1)"' },
	]);
});

test("a missing and a broken file of names do not lose the others", async () => {
	planted.set("publishers.json", null);
	planted.set("groups.json", "<!doctype html>");
	const { sources, publishers, groups, authorities, problems } = await fetched(referencesQuery(root));
	expect([publishers.size, groups.size]).toEqual([0, 0]);
	expect(sources.size).toBeGreaterThan(100);
	expect(authorities.size).toBeGreaterThan(3);
	// They come in the order in which the server answers.
	expect(problems.map(({ file, came }) => [file, came]).sort()).toEqual([
		["groups.json", "data/groups.json: not well-formed JSON"],
		["publishers.json", "data/publishers.json: the server answered 404"],
	]);
});

test("when none of the names come, the reading fails and can be tried again", async () => {
	server.close();
	server.closeAllConnections();
	await expect(fetched(referencesQuery(root))).rejects.toThrow("no answer from the network");
	await new Promise<void>((listening) => server.listen(Number(root.port), "127.0.0.1", listening));
	expect((await fetched(referencesQuery(root))).sources.size).toBeGreaterThan(100);
});

test("links that are no ids, and a list in place of links, are left out", async () => {
	planted.set(
		"links.json",
		'{"kz-0001": {"followedBy": ["kz-0002", 7, "javascript:alert(1)"], "case": "kz-0003"}, "kz-0004": null}',
	);
	const links = await fetched(linksQuery(root));
	expect(links.get("kz-0001")).toEqual({ followedBy: ["kz-0002"], aboutThis: [], includes: [], case: [] });
	expect(links.get("kz-0004")?.includes).toEqual([]);
	planted.set("links.json", "null");
	expect((await fetched(linksQuery(root))).size).toBe(0);
});
