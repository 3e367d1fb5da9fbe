import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { DATA_FILES } from "../codebook/facts.ts";
import { textIn } from "../text/every.ts";
import { makeDownloads } from "./downloads.ts";
import { catalogueOf } from "./indexed.ts";
import { readRecord } from "./record.ts";
import { schemaFiles } from "./schemas.ts";

const record = await readRecord("public/data");
const make = () => makeDownloads(record, catalogueOf(record), textIn("en"), null);
const { files, columns } = make();
const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
interface Resource {
	path: string;
	hash: string;
	bytes: number;
	jsonSchema?: string;
	schema?: { fields: { name: string; type: string; description: string }[] };
}
const description = JSON.parse(String(files.get("datapackage.json"))) as Record<string, unknown> & {
	resources: Resource[];
};

test("The data package describes every file of data, with its size and hash", () => {
	expect(description.resources.map(({ path }) => path).toSorted()).toEqual([...DATA_FILES].toSorted());
	for (const { path, hash, bytes } of description.resources) {
		const content = files.get(path as (typeof DATA_FILES)[number]) ?? "";
		expect(hash).toBe(`sha256:${sha256(content)}`);
		expect(bytes).toBe(Buffer.from(content).length);
	}
});

test("Its fields are the heads of the CSV, in order, each with a type and a description", () => {
	const heads = String(files.get("alan.csv")).replace("\uFEFF", "").split("\r\n")[0]?.split(",");
	for (const { path, schema, jsonSchema } of description.resources) {
		if (path === "alan.json") {
			expect([...schemaFiles().keys()]).toContain(jsonSchema?.replace("../schema/", ""));
			continue;
		}
		expect(schema?.fields.map(({ name }) => name)).toEqual(heads);
		for (const field of schema?.fields ?? [])
			expect(field).toEqual({ ...field, type: expect.any(String), description: expect.any(String) });
	}
	expect(columns.map(({ name }) => name)).toEqual(heads);
});

test("What the fields promise is what the cells hold", () => {
	const holds: Record<string, RegExp> = {
		integer: /^\d+$/,
		number: /^-?\d+(\.\d+)?$/,
		boolean: /^(true|false)$/,
		date: /^\d{4}-\d{2}-\d{2}$/,
		string: /^[\s\S]*$/,
	};
	const fields = description.resources.find(({ path }) => path === "alan.csv")?.schema?.fields ?? [];
	const incidents = record.incidents.filter(({ kind }) => kind === "incident");
	for (const one of incidents) {
		for (const [i, field] of fields.entries()) {
			const cell = columns[i]?.of(one);
			if (cell === null || cell === undefined) continue;
			expect(String(cell)).toMatch(holds[field.type] ?? /never/);
		}
	}
});

test("It says which version of the record it is, and under which licence", () => {
	expect(description).toMatchObject({
		version: `${record.version.date}+${record.version.hash}`,
		created: `${record.version.date}T00:00:00Z`,
		licenses: [{ name: "CC-BY-4.0" }],
	});
});

test("The checksums are those of the files, and the same record makes the same files", () => {
	const sums = String(files.get("SHA256SUMS")).trim().split("\n");
	expect(sums).toEqual(
		[...files].filter(([name]) => name !== "SHA256SUMS").map(([name, content]) => `${sha256(content)}  ${name}`),
	);
	const again = make().files;
	for (const [name, content] of files) expect(sha256(again.get(name) ?? "")).toBe(sha256(content));
});
