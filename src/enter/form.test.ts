import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import * as wire from "../incident/wire.ts";
import { fileOf, inForm, lineOf } from "./form.ts";

const folder = resolve(import.meta.dirname, "../../public/data");
const files = [
	"sources.json",
	"publishers.json",
	...readdirSync(join(folder, "incidents")).map((f) => `incidents/${f}`),
];

test("the real files are written again as they stand, so that an entry changes one line", () => {
	for (const file of files) {
		const text = readFileSync(join(folder, file), "utf8");
		expect(fileOf(JSON.parse(text)), file).toBe(text);
	}
});

test("the real incidents are in form already", () => {
	for (const file of files.filter((one) => one.startsWith("incidents/"))) {
		for (const one of JSON.parse(readFileSync(join(folder, file), "utf8"))) {
			expect(lineOf(inForm(wire.incident, one)), one.id).toBe(lineOf(one));
		}
	}
});

test("keys come in the schema's order, what is not known is null, what is optional and empty is left out", () => {
	const counts = { participants: { max: 30 }, affected: { min: 2, max: 2 } };
	const formed = inForm(wire.incident, { type: "fine", id: "kz-0001", joint: [], parts: {}, counts, spare: 1 });
	expect(lineOf(formed)).toMatch(/^\{"id": "kz-0001", "type": "fine", "venue": null, "counts": \{"affected"/);
	expect(formed).toMatchObject({ counts: { participants: { min: null, max: 30 } }, campaign: null, spare: 1 });
	expect(formed).not.toHaveProperty("joint");
	expect(formed).not.toHaveProperty("parts");
});

test("a key that reaches for the prototype stays a key", () => {
	const formed = inForm(wire.incident, JSON.parse('{"__proto__": {"id": "kz-0001"}}')) as object;
	expect(Object.getPrototypeOf(formed)).toBe(Object.prototype);
	expect(Object.hasOwn(formed, "__proto__")).toBe(true);
});
