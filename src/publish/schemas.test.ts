import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { LIST_NAMES, LISTS } from "./lists.ts";
import { readRecord } from "./record.ts";
import { schemaFiles } from "./schemas.ts";
import { toJson } from "./whole.ts";

const folder = "public/data";
const record = await readRecord(folder);
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
for (const content of schemaFiles().values()) ajv.addSchema(JSON.parse(content));
const faultsOf = (schema: string, entry: unknown) => {
	const validate = ajv.getSchema(`${schema}.json`);
	if (validate === undefined) throw new Error(`no schema ${schema}`);
	validate(entry);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const read = (file: string): { id: string }[] => JSON.parse(readFileSync(join(folder, file), "utf8"));
const incidents = readdirSync(join(folder, "incidents")).flatMap((file) => read(`incidents/${file}`));

test("Every entry that the site reads is one that the published schema of its list accepts", () => {
	for (const list of LIST_NAMES) {
		const { path, named } = LISTS[list];
		const entries = path.includes("<year>") ? incidents : read(path);
		const known = new Set(record[list].map((entry) => ("year" in entry ? entry.year : entry.id)));
		for (const entry of entries) {
			if (!known.has("year" in entry ? (entry.year as number) : entry.id)) continue;
			expect({ list, entry, faults: faultsOf(named, entry) }).toEqual({ list, entry, faults: [] });
		}
	}
});

test("The whole record in one file is what its schema says and what the files hold", () => {
	const whole = JSON.parse(toJson(record));
	expect(faultsOf("record", whole)).toEqual([]);
	expect(whole.version).toEqual(record.version);
	for (const list of LIST_NAMES) expect(whole[list]).toHaveLength(record[list].length);
	const written = new Map(incidents.map((one) => [one.id, one]));
	for (const one of whole.incidents) expect(one).toMatchObject(written.get(one.id) ?? {});
});

test("A published schema refuses what the site's own reader refuses", () => {
	const [good] = incidents;
	const bad = {
		id: "421",
		type: "kettling",
		date: "21.09.2019",
		places: [],
		counts: { affected: { min: -1, max: null } },
		summary: { ru: "…" },
		sources: ["107"],
		added: "yesterday",
		title: "A typed title",
	};
	expect(faultsOf("incident", good)).toEqual([]);
	const taken = Object.entries(bad).filter(
		([field, value]) => faultsOf("incident", { ...good, [field]: value }).length === 0,
	);
	expect(taken).toEqual([]);
});
