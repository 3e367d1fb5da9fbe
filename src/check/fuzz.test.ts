import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { dayOf } from "../incident/date.ts";
import { sayProblem } from "../incident/parse.ts";
import { LIST_FILES, readArchive } from "./archive.ts";
import { type Draft, EARLY, type Json } from "./draft.ts";
import { findingsIn } from "./rules.ts";

// A minute is what a hang takes; on a busy machine the slowest of these takes some seconds.
vi.setConfig({ testTimeout: 60_000 });

// Whatever stands in the files, the checker says what is wrong in one line each, and neither throws nor hangs.
const folder = join(import.meta.dirname, "../../public/data");
/** A small part of the real record: enough of every list that damage to it is seen. */
const real: Draft = Object.fromEntries(
	[EARLY, ...LIST_FILES].map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8")).slice(0, 5)]),
);
const names = Object.keys(real);
const written = new Map<string, string | null>(names.map((file) => [file, JSON.stringify(real[file])]));
const withFile = (file: string, text: string | null) => new Map(written).set(file, text);

/** Every line that the checker says. */
function linesOf(files: ReadonlyMap<string, string | null>): string[] {
	const { archive, problems } = readArchive(files);
	const { faults, notices } = findingsIn(archive, dayOf(2026, 11, 30));
	return [...problems, ...faults, ...notices].map(sayProblem);
}
function speaks(files: ReadonlyMap<string, string | null>): void {
	const lines = linesOf(files);
	expect(lines.filter((line) => /\p{Cc}|\p{Zl}|\p{Zp}/u.test(line) || line.length > 5_000)).toEqual([]);
}
const file = fc.constantFrom(...names);

test("a file of any JSON at all", () => {
	fc.assert(
		fc.property(
			file,
			fc.oneof(
				fc.json({ maxDepth: 4 }),
				fc.array(fc.jsonValue({ maxDepth: 3 })).map((value) => JSON.stringify(value)),
			),
			(name, text) => speaks(withFile(name, text)),
		),
		{ numRuns: 150 },
	);
});

test("a file of any text, or cut off anywhere, or with any character in any place", () => {
	const damaged = fc
		.tuple(file, fc.nat(), fc.string({ unit: "binary", maxLength: 3 }), fc.boolean())
		.map(([name, at, put, isCut]) => {
			const text = written.get(name) ?? "";
			const place = at % (text.length + 1);
			return [name, isCut ? text.slice(0, place) : text.slice(0, place) + put + text.slice(place + 1)] as const;
		});
	const garbage = fc.tuple(file, fc.string({ unit: "binary" }));
	fc.assert(
		fc.property(fc.oneof({ weight: 4, arbitrary: damaged }, garbage), ([name, text]) => speaks(withFile(name, text))),
		{ numRuns: 200 },
	);
});

test("a record with anything in the place of any of its values", () => {
	const odd = fc.oneof(
		fc.jsonValue({ maxDepth: 2 }),
		fc.constantFrom<Json>(
			"",
			" ",
			"\u202e",
			"\ud800",
			"../..",
			"9999-12-31/..",
			"0000",
			"0000-01-01~",
			"kz-0000",
			"kz-9999999",
			-0,
			1e308,
			2 ** 53,
			"__proto__",
			"constructor",
			"toString",
		),
		fc.string({ unit: "binary" }),
	);
	fc.assert(
		fc.property(file, fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), odd, (name, which, path, value) => {
			const list = structuredClone(real[name] ?? []);
			let at: Json = list;
			let key: string | number = list.length === 0 ? 0 : which % list.length;
			for (const step of path) {
				const inner: Json = at[key];
				if (typeof inner !== "object" || inner === null || Object.keys(inner).length === 0) break;
				at = inner;
				key = found(Object.keys(inner), step);
			}
			Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
			speaks(withFile(name, JSON.stringify(list)));
		}),
		{ numRuns: 300 },
	);
});
const found = (keys: string[], step: number): string => keys[step % keys.length] ?? "";

test("keys that name the machinery of objects", () => {
	const record = JSON.stringify(real[EARLY]?.[0]).slice(1);
	for (const key of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "then"])
		for (const name of names) {
			speaks(
				withFile(name, `[{"${key}": {"id": "kz-0001", "${key}": null}}, {"id": "${key}"}, {"${key}": [], ${record}]`),
			);
			expect({}).not.toHaveProperty("id");
		}
});

test("lists and objects a hundred thousand deep", () => {
	for (const [open, close] of [
		["[", "]"],
		['{"a":', "}"],
	] as const) {
		const deep = `${open.repeat(100_000)}null${close.repeat(100_000)}`;
		for (const name of [EARLY, "places.json"]) {
			speaks(withFile(name, deep));
			speaks(withFile(name, `[{"id": "kz-0001", "type": ${deep}, "summary": ${deep}, "parts": ${deep}}]`));
		}
	}
});

test("strings of five million characters, in every field that takes text", () => {
	const long = "a@1 ".repeat(1_250_000);
	const one: Json = structuredClone(real[EARLY]?.[0]);
	for (const key of ["id", "type", "date", "case", "campaign", "added", "grade"])
		speaks(withFile(EARLY, JSON.stringify([{ ...one, [key]: long }])));
	speaks(withFile(EARLY, JSON.stringify([{ ...one, summary: { en: long }, [long.slice(0, 1_000_000)]: 1 }])));
	speaks(
		withFile(
			"sources.json",
			JSON.stringify([{ ...real["sources.json"]?.[0], url: `https://${long.replaceAll(" ", "")}` }]),
		),
	);
	speaks(withFile("places.json", long));
});

test("the longest texts that the schema takes, made to wear the rules' patterns out", () => {
	const one: Json = structuredClone(real[EARLY]?.[0]);
	for (const piece of [
		"1",
		"1 ",
		"+7 ",
		"a@",
		"@a",
		"a.",
		"ул. ",
		"ул. а ",
		"Abay ",
		"1 Abay ",
		"Street, ",
		"көшесі ",
		"кв. ",
		"<",
		"&a",
		" ",
		"KZ12 ",
		"аa",
		"тел. (",
		"…",
		"zh",
		"ye",
		"ii",
	]) {
		const text = `x${piece.repeat(20_000).slice(0, 19_990)}x`;
		const people = [{ name: text, role: text, part: "affected" }];
		speaks(withFile(EARLY, JSON.stringify([{ ...one, people, summary: { en: text, ru: text, kk: text } }])));
	}
});

test("files that are not there, and a record of nothing", () => {
	for (const name of names) speaks(withFile(name, null));
	expect(linesOf(new Map()).length).toBeGreaterThan(5);
	speaks(new Map(names.map((name) => [name, "[]"])));
});
