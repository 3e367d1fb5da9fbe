import { resolve } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { parseIncidents } from "../incident/parse.ts";
import { ATTRIBUTIONS, COUNTS, GRADES, OTHER_PENALTIES, PARTS, ROLES, STAGES, TYPES } from "../incident/vocabulary.ts";
import * as wire from "../incident/wire.ts";
import { readRecord } from "../publish/record.ts";
import { inForm } from "./form.ts";
import { draftOf, rowOf } from "./row.ts";
import { readTable, writeTable } from "./table.ts";

let record: readonly wire.Incident[];
beforeAll(async () => {
	record = (await readRecord(resolve(import.meta.dirname, "../../public/data"))).incidents;
});

/** Through a file and back, as a spreadsheet's user would take it. */
function throughTable(incidents: readonly wire.Incident[]): unknown[] {
	const table = readTable(writeTable(incidents.map(rowOf)));
	if (!table.ok) throw new Error(JSON.stringify(table.error));
	const drafts = table.value.map(({ draft }) => {
		if (!draft.ok) throw new Error(JSON.stringify(draft.error));
		return { ...EMPTY, ...draftOf(draft.value) };
	});
	return parseIncidents("", inForm(LIST, drafts)).records;
}
const EMPTY = {
	...{ counts: {}, claims: [], people: [], authorities: [], groups: [], provisions: [], follows: [], about: [] },
	history: [],
};
const LIST = { type: "array", item: wire.incident } as unknown as typeof wire.incident;

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
const id = fc.integer({ min: 1, max: 9_999_999 }).map((n) => `kz-${String(n).padStart(4, "0")}`);
const source = fc.integer({ min: 1, max: 999_999 }).map((n) => `s-${String(n).padStart(4, "0")}`);
const awkward = fc.constantFrom(
	"=1+1",
	"'=x",
	"-5",
	"+7",
	"@a",
	'say "x", y',
	"two\nlines\r\nthree",
	" edge ",
	"Қазақша; ё",
	"|",
);
const text = fc.oneof(awkward, fc.string({ unit: "grapheme", minLength: 1 })).filter((one) => one.trim() !== "");
const day = fc
	.date({ min: new Date("1991-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
	.map((one) => one.toISOString().slice(0, 10));
const date = fc.oneof(day, fc.constantFrom("2019", "2019-09~", "2020-02-29?", "../2019-01", "2019-01-02/2019-03"));
const texts = fc.record({ en: text, ru: text, kk: text, "kk-Latn": text }, { requiredKeys: ["en"] });
const whole = fc.nat(100_000_000);
const rangeOf = (number: fc.Arbitrary<number>) =>
	fc.oneof(
		fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
		number.map((min) => ({ min, max: null })),
		number.map((max) => ({ min: null, max })),
	);
const range = rangeOf(whole);
// Without -0, which a text of it does not tell from 0.
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((one) => one + 0);
const some = <T>(one: fc.Arbitrary<T>, minLength = 0) => fc.array(one, { maxLength: 3, minLength });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one);
/** An object with some of the fields given, and not none. */
const partly = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
	fc.record(fields, { requiredKeys: [] }).filter((one) => Object.keys(one).length > 0);

const raw = fc.record(
	{
		id,
		kind: fc.constantFrom("incident", "statistic"),
		type: fc.constantFrom(...TYPES),
		joint: some(fc.constantFrom(...TYPES), 1),
		date,
		places: some(slug, 1),
		venue: maybe(
			fc.record({
				name: texts,
				lonLat: maybe(fc.tuple(degrees(180), degrees(90))),
				precision: maybe(fc.constantFrom("site", "area")),
			}),
		),
		counts: fc.record(Object.fromEntries(COUNTS.map((count) => [count, range])), { requiredKeys: [] }),
		claims: some(
			fc.record({
				by: slug,
				role: fc.constantFrom(...ROLES),
				counts: fc.constantFrom(...COUNTS),
				min: maybe(whole),
				max: maybe(whole),
				scope: maybe(partly({ what: texts, place: slug, date })),
				source: maybe(source),
			}),
		),
		countedIn: maybe(fc.record({ id, certain: fc.boolean() })),
		case: maybe(slug),
		stage: maybe(fc.constantFrom(...STAGES)),
		people: some(fc.record({ name: text, role: text, part: fc.constantFrom(...PARTS) })),
		authorities: some(slug),
		attribution: fc.constantFrom(...ATTRIBUTIONS),
		groups: some(slug),
		campaign: maybe(slug),
		provisions: some(slug),
		parts: fc.dictionary(slug, some(text), { minKeys: 1, maxKeys: 2 }),
		penalty: maybe(
			partly({
				days: range,
				years: rangeOf(fc.integer({ min: 0, max: 60 }).map((n) => n / 2)),
				fine: partly({ tenge: range, mci: range }),
				other: some(fc.constantFrom(...OTHER_PENALTIES), 1),
			}),
		),
		summary: texts,
		translation: fc.record({
			status: fc.constantFrom("machine, unreviewed", "reviewed"),
			of: fc.stringMatching(/^[0-9a-f]{8}$/),
		}),
		follows: some(id),
		about: some(id),
		distinctFrom: some(id, 1),
		sources: some(source, 1),
		evidence: partly({ statedIn: source, onlyIn: some(source, 1), disputed: texts }),
		grade: fc.constantFrom(...GRADES),
		added: day,
		history: some(fc.record({ date: day, what: text, was: maybe(text) })),
	},
	{
		requiredKeys: Object.keys(wire.incident.entries).filter(
			(key) => !["joint", "parts", "translation", "distinctFrom", "evidence"].includes(key),
		) as never[],
	},
);

test("any incident comes back from a row of a table as it went in", () => {
	fc.assert(
		fc.property(fc.uniqueArray(raw, { selector: (one) => one.id, minLength: 1, maxLength: 3 }), (raws) => {
			const { records, problems } = parseIncidents("", raws);
			expect(problems).toEqual([]);
			expect(throughTable(records)).toEqual(records);
		}),
	);
});

test("the whole real record comes back from a table as it went in", () => {
	expect(record.length).toBeGreaterThan(500);
	expect(throughTable(record)).toEqual(record);
});

test("no cell is one that a spreadsheet would run", () => {
	fc.assert(
		fc.property(raw, (one) => {
			const [read] = parseIncidents("", [one]).records;
			if (read === undefined) throw new Error("a random incident was refused");
			const running = Object.values(rowOf(read)).filter(
				(cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)),
			);
			expect(running).toEqual([]);
		}),
	);
});

test("people can be written one a line, and a range by one of its ends", () => {
	const draft = draftOf({ people: "Serikzhan Bilash | head of Atajurt\nA. B. | judge | official", affected_min: "20" });
	expect(draft).toEqual({
		people: [
			{ name: "Serikzhan Bilash", role: "head of Atajurt", part: "affected" },
			{ name: "A. B.", role: "judge", part: "official" },
		],
		counts: { affected: { min: 20 } },
	});
});

test("a new page and its new publisher are described in columns of their own", () => {
	const row = {
		source_ids: "s-0107",
		source_url: "https://example.org/a",
		source_publisher: "Example",
		source_publisher_kind: "media",
		source_publisher_independent: "yes",
	};
	expect(draftOf(row).sources).toEqual([
		"s-0107",
		{ url: "https://example.org/a", publisher: { name: "Example", kind: "media", independent: true } },
	]);
});

test("tables with semicolons, tabs and line ends of any system are read alike", () => {
	for (const [delimiter, end] of [
		[",", "\n"],
		[";", "\r\n"],
		["\t", "\r\n"],
	] as const) {
		const text = [
			["type", "date"],
			["fine", "2019"],
			["", ""],
			["detention", "2020"],
		]
			.map((row) => row.join(delimiter))
			.join(end);
		const table = readTable(`\uFEFF${text}`);
		expect(table.ok && table.value).toEqual([
			{ at: "row 2", draft: { ok: true, value: { type: "fine", date: "2019" } } },
			{ at: "row 4", draft: { ok: true, value: { type: "detention", date: "2020" } } },
		]);
	}
});

test("a column that nobody knows refuses the table by its name", () => {
	const table = readTable("type,comments\nfine,x\n");
	expect(table).toMatchObject({ ok: false, error: { came: '"comments"' } });
});
