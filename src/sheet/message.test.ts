import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Incident } from "../incident/wire.ts";
import { readRecord } from "../publish/record.ts";
import { textIn } from "../text/every.ts";
import { wordsOf } from "../text/later.ts";
import { issueAt, mailTo, messageFor } from "./message.ts";

const words = wordsOf(textIn("en"), "sheet").correct;
let record: readonly Incident[];
beforeAll(async () => {
	record = (await readRecord(resolve(import.meta.dirname, "../../public/data"))).incidents;
});
const about = (incident: Incident | null, id = incident?.id ?? "kz-0001") => ({
	...{ id, incident, title: "Detention of 20 people", version: "2026-11-22, 0123456789abcdef" },
	address: `https://alan.example/incidents/${id}/`,
});

test("the text of a correction names the entry, its address, the version and every field that says something", () => {
	for (const one of record) {
		const text = messageFor(words, about(one));
		for (const part of [one.id, about(one).address, "0123456789abcdef"]) expect(text).toContain(part);
		expect(text).toContain(`\ndate: ${one.date.edtf}\n`);
		expect(text).toContain(`\nplaces: ${one.places.join(", ")}\n`);
		if (one.counts.affected !== undefined) expect(text).toContain(`"affected":{"min":${one.counts.affected.min}`);
		expect(text).not.toMatch(/: (null|\{\}|\[\]|\[object.*)$|undefined/m);
	}
});

test("an entry whose file has not come, or is damaged, can be corrected too", () => {
	const text = messageFor(words, about(null));
	expect(text).toContain("kz-0001");
	expect(text).not.toContain(words.fields);
});

test("a mail carries the whole text, with lines that end as mail wants them", () => {
	const href = mailTo("team@alan.example", "Correction & more", "Ақтау = 20%\nsecond line");
	const { protocol, pathname, searchParams } = new URL(href);
	expect([protocol, pathname]).toEqual(["mailto:", "team@alan.example"]);
	expect(searchParams.get("subject")).toBe("Correction & more");
	expect(searchParams.get("body")).toBe("Ақтау = 20%\r\nsecond line");
});

test("an issue is filled in at the repository's own address", () => {
	const url = new URL(issueAt("https://git.example/alan/record/issues/new?template=correction", "Title", "a & b\nc"));
	expect(url.origin + url.pathname).toBe("https://git.example/alan/record/issues/new");
	expect(Object.fromEntries(url.searchParams)).toEqual({ template: "correction", title: "Title", body: "a & b\nc" });
});
