import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { readFiles } from "../publish/record.ts";
import { enterAll } from "./batch.ts";
import { fileOf } from "./form.ts";
import { importIncidents } from "./importIncidents.ts";
import { ledgerOf } from "./ledger.ts";
import { newIncident } from "./newIncident.ts";
import { save } from "./save.ts";

const TODAY = "2026-11-22";
const named = (id: string, en: string, ru: string, kk: string) => ({ id, kind: "city", names: { en, ru, kk } });
const place = (id: string, names: [string, string, string], lonLat: [number, number]) => ({
	...{ ...named(id, ...names), region: null, lonLat },
	...{ formerNames: [], alsoKnownAs: [], iso3166: null },
});
const page = (id: string, url: string, publisher: string) => ({
	...{ id, url, publisher, via: null, title: "A title", published: "2021-01-01", language: "en" },
	...{ archived: null, accessed: null },
});
const old = (id: string, date: string, min: number) => ({
	...{ id, kind: "incident", type: "detention", date, places: ["shymkent"], venue: null },
	...{ counts: { affected: { min, max: min } }, claims: [], countedIn: null, case: null, stage: null, people: [] },
	...{ authorities: ["police"], attribution: "state", groups: [], campaign: null, provisions: [], penalty: null },
	...{
		summary: summary(`On ${date} the police detained people.`),
		translation: { status: "reviewed", of: "00000000" },
	},
	...{ follows: [], about: [], sources: ["s-0002"], grade: "single", added: TODAY, history: [] },
});
const summary = (en: string) => ({ en, ru: "Полиция задержала людей.", kk: "Полиция адамдарды ұстады." });

/** A small record: two incidents, one withdrawn after them. */
const FILES = new Map<string, string | null>(
	Object.entries({
		"incidents/2019.json": [old("kz-0002", "2019-03-01", 4), old("kz-0005", "2019-11-01", 9)],
		"places.json": [
			place("kazakhstan", ["Kazakhstan", "Казахстан", "Қазақстан"], [67, 48]),
			place("shymkent", ["Shymkent", "Шымкент", "Шымкент"], [69.6, 42.3]),
		],
		"campaigns.json": [],
		"groups.json": [],
		"authorities.json": [named("police", "Police", "Полиция", "Полиция"), named("court", "Court", "Суд", "Сот")],
		"provisions.json": [],
		"sources.json": [
			page("s-0002", "https://www.example.org/two/", "example"),
			page("s-0004", "https://other.example/four", "other"),
		],
		"publishers.json": ["example", "other"].map((id) => ({
			id,
			name: `The ${id}`,
			kind: "media",
			family: [id],
			independent: true,
		})),
		"claimants.json": [],
		"roles.json": [],
		"tombstones.json": [{ id: "kz-0007", to: null, date: TODAY, why: "Entered by mistake." }],
		"coverage.json": [2019, 2020].map((year) => ({ year, level: "thin", why: { en: "Few.", ru: "Мало.", kk: "Аз." } })),
	}).map(([file, records]) => [file, fileOf(records)]),
);
const fine = (date: string, more: object = {}) => ({
	...{ type: "fine", date, places: ["shymkent"], counts: { affected: { min: 1, max: 1 } }, authorities: ["court"] },
	...{
		summary: summary(`On ${date} a court fined somebody.`),
		translation: { status: "reviewed" },
		sources: ["s-0002"],
	},
	...more,
});
const enterInto = (files: ReadonlyMap<string, string | null>, ...drafts: unknown[]) =>
	enterAll(
		ledgerOf(files, TODAY),
		drafts.map((value, at) => ({ at: `row ${at + 2}`, draft: { ok: true, value } })),
	);
const refusalOf = (draft: unknown) => enterInto(FILES, draft).refused.flatMap(({ faults }) => faults);

describe("entering", () => {
	test("a new incident has the number after the last one given, withdrawn ones too, and what is not said by default", () => {
		const { entries, refused } = enterInto(FILES, fine("2019-05-01"), fine("2020-05-01"));
		expect(refused).toEqual([]);
		expect(entries.map(({ entry }) => entry.formed)).toMatchObject([
			{
				id: "kz-0008",
				kind: "incident",
				added: TODAY,
				attribution: "state",
				venue: null,
				history: [],
				grade: "single",
			},
			{ id: "kz-0009", translation: { of: expect.stringMatching(/^[0-9a-f]{8}$/) } },
		]);
	});

	test("the grade follows from the sources, and from what an editor says of them", () => {
		const two = { sources: ["s-0002", "s-0004"] };
		const stated = { ...two, evidence: { statedIn: "https://other.example/four" } };
		const graded = enterInto(
			FILES,
			fine("2019-05-01", two),
			fine("2020-05-01", stated),
			fine("2020-07-01", { ...two, evidence: { onlyIn: ["s-0004"] } }),
		);
		expect(graded.refused).toEqual([]);
		expect(graded.entries.map(({ entry }) => entry.incident.grade)).toEqual(["corroborated", "confirmed", "single"]);
		expect(graded.entries[1]?.entry.incident.evidence).toEqual({ statedIn: "s-0004" });
	});

	test("a grade that does not follow is refused, and the one that does is named", () => {
		expect(refusalOf(fine("2019-05-01", { grade: "confirmed" }))).toMatchObject([
			{ field: "grade", expected: "single", came: '"confirmed"', mend: expect.stringContaining("evidence") },
		]);
	});

	test("a page cited before is that source, however its address is written", () => {
		const { entries } = enterInto(FILES, fine("2019-05-01", { sources: ["http://example.org/two", "s-0002"] }));
		expect(entries[0]?.entry).toMatchObject({ incident: { sources: ["s-0002"] }, sources: [], publishers: [] });
	});

	test("two drafts that bring the same new page and publisher share them", () => {
		const publisher = { name: "Новая газета", id: "novaya", kind: "media", independent: true };
		const described = { url: "https://new.example/a", publisher, title: "A", published: "2020-06-01", language: "ru" };
		const { entries } = enterInto(
			FILES,
			fine("2019-05-01", { sources: [described] }),
			fine("2020-05-01", {
				sources: [{ ...described, url: "https://new.example/b", publisher: "novaya" }, described.url],
			}),
		);
		expect(entries.map(({ entry }) => entry.incident.sources)).toEqual([["s-0005"], ["s-0006", "s-0005"]]);
		expect(entries.map(({ entry }) => entry.publishers.map(({ id }) => id))).toEqual([["novaya"], []]);
	});

	test.each([
		["an id of its own", { id: "kz-0100" }, "id"],
		["no such day", { date: "2019-02-30" }, "date"],
		["a day as spreadsheets write it", { date: "21.09.2019" }, "date"],
		["a measure nobody knows", { type: "kettling" }, "type"],
		["a field nobody knows", { plase: "shymkent" }, "plase"],
		["words for a number", { counts: { affected: { min: "many" } } }, "counts.affected.min"],
		["a place nobody knows", { places: ["shymkant"] }, "places"],
		["an authority nobody knows", { authorities: ["polise"] }, "authorities"],
		["an incident that is not there", { follows: ["kz-0100"] }, "follows"],
		["a wider incident that is not there", { countedIn: { id: "kz-0100", certain: true } }, "countedIn"],
		["no source", { sources: [] }, "sources"],
		["a source nobody knows", { sources: ["s-9999"] }, "sources.0"],
		[
			"a publisher nobody knows",
			{ sources: [{ url: "https://a.example/", publisher: "Nobody" }] },
			"sources.0.publisher",
		],
		[
			"an address that is a script",
			{ sources: [{ url: "javascript:alert(1)", publisher: "example" }] },
			"sources.0.url",
		],
		["a telephone number", { summary: summary("Call +7 701 123 45 67.") }, "summary.en"],
		["English alone", { summary: { en: "A court fined somebody." }, translation: undefined }, "summary.ru"],
	])("a draft with %s is refused by the field's name, with how to mend it", (_, more, field) => {
		const faults = refusalOf(fine("2019-05-01", more));
		expect(faults.map((fault) => fault.field)).toContain(field);
		for (const fault of faults) expect([fault.expected, fault.came, fault.mend]).not.toContain("");
	});

	test.each([null, 7, "fine", [[]], {}])("a draft that is no incident, %j, is refused", (draft) => {
		expect(refusalOf(draft).length).toBeGreaterThan(0);
	});

	test("an id that is nearly right is answered with the right one", () => {
		expect(refusalOf(fine("2019-05-01", { places: ["shymk"] }))[0]?.mend).toContain("did you mean shymkent");
	});

	test("what is in the record already is refused, unless somebody compared the two", () => {
		const { entries } = enterInto(FILES, fine("2019-05-01"));
		const [made] = entries.map(({ entry }) => entry.formed);
		const after = new Map([...FILES, ["incidents/2020.json", fileOf([made])]]);
		expect(enterInto(after, fine("2019-05-01")).refused[0]?.faults).toMatchObject([
			{ field: "distinctFrom", came: expect.stringContaining("kz-0008") },
		]);
		expect(enterInto(after, fine("2019-05-01", { distinctFrom: ["kz-0008"] })).refused).toEqual([]);
	});

	test("bad drafts cost nothing but themselves, and the good ones have no gap between their numbers", () => {
		const phone = fine("2019-05-02", { summary: summary("Call +7 701 123 45 67.") });
		const { entries, refused } = enterInto(FILES, fine("2019-05-01"), phone, { type: "fine" }, fine("2020-05-03"));
		expect(refused.map(({ at }) => at)).toEqual(["row 3", "row 4"]);
		expect(entries.map(({ at, entry }) => [at, entry.incident.id])).toEqual([
			["row 2", "kz-0008"],
			["row 5", "kz-0009"],
		]);
	});

	test("no entry is blamed for what was wrong before, and damaged records keep their numbers", () => {
		const damaged = [{ ...old("kz-0040", "2019-03-01", 1), places: 7 }, old("kz-0005", "2019-11-01", 9)];
		const { entries } = enterInto(new Map([...FILES, ["incidents/2019.json", fileOf(damaged)]]), fine("2019-05-01"));
		expect(entries.map(({ entry }) => entry.incident.id)).toEqual(["kz-0041"]);
	});

	test("with a file that cannot be read nothing is entered, since nobody knows which numbers are free", () => {
		const { refused } = enterInto(
			new Map([...FILES, ["incidents/2019.json", '[{"id": "kz-0900"']]),
			fine("2019-05-01"),
		);
		expect(refused[0]?.faults[0]).toMatchObject({ field: "incidents/2019.json" });
	});
});

describe("the commands", () => {
	let folder: string;
	let said: string[];
	const terminal = (answers: string[] = [], input = "") => ({
		say: (line: string) => void said.push(line),
		ask: async () => answers.shift() ?? null,
		input: async () => input,
	});
	beforeEach(async () => {
		said = [];
		folder = await mkdtemp(join(tmpdir(), "alan-"));
		onTestFinished(() => rm(folder, { recursive: true }));
		await save(folder, new Map([...FILES].map(([file, text]) => [file, text ?? ""])));
	});
	const changed = async () => {
		const now = await readFiles(folder);
		return [...now.keys()].filter((file) => now.get(file) !== FILES.get(file));
	};
	const args = (...rest: string[]) => [...rest, "--record", folder];

	test("an incident in JSON is written as one line of its year's file, in the order of time", async () => {
		const code = await newIncident(args("--json", "-"), terminal([], JSON.stringify(fine("2019-05-01"))), TODAY);
		expect([code, await changed()]).toEqual([0, ["incidents/2019.json"]]);
		const lines = (await readFile(join(folder, "incidents/2019.json"), "utf8")).split("\n");
		expect(lines.flatMap((line) => /^\{"id": "(kz-\d+)", "kind": "incident", "type"/.exec(line)?.[1] ?? [])).toEqual([
			"kz-0002",
			"kz-0008",
			"kz-0005",
		]);
	});

	test("an incident as a header and a row is written", async () => {
		const row =
			"type,date,place_ids,summary_en,summary_ru,summary_kk,translation,source_ids\nfine,2020-05-01,shymkent,A court fined them.,Суд.,Сот.,reviewed,s-0002";
		expect(await newIncident(args("--csv", row), terminal(), TODAY)).toBe(0);
		expect(await changed()).toEqual(["incidents/2020.json"]);
	});

	test.each([
		["broken JSON", ["--json", "-"], '{"type": '],
		["two incidents", ["--json", "-"], JSON.stringify([fine("2019-05-01"), fine("2020-05-01")])],
		["no such file", ["--csv", "/nowhere.csv"], ""],
		["an option nobody knows", ["--jsn"], ""],
		["a wrong date", ["--json", "-"], JSON.stringify(fine("2019-05-41"))],
	])("with %s nothing is written, and the reason is said", async (_, given, input) => {
		expect(await newIncident(args(...given), terminal([], input), TODAY)).toBe(1);
		expect([await changed(), said.at(-1), said.length > 1]).toEqual([[], "Nothing was written.", true]);
	});

	const ANSWERS = [
		"fi",
		"2019-05-01",
		"Шымкент",
		"3+",
		"",
		"",
		"Court",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"A court fined them.",
		"Суд.",
		"Сот.",
		"yes",
	];
	test("asked at the terminal, answers are checked at once and names are found in any language", async () => {
		const page = ["https://new.example/a", "New Example", "", "media", "yes", "A title", "2019-05-02", "en", "", ""];
		const answers = [...ANSWERS.slice(0, 1), "yesterday", ...ANSWERS.slice(1), ...page, "yes"];
		expect(await newIncident(args(), terminal(answers), TODAY), said.join("\n")).toBe(0);
		expect(said.filter((line) => line.startsWith("  date: expected"))).toHaveLength(1);
		expect(await changed()).toEqual(["incidents/2019.json", "sources.json", "publishers.json"]);
		const written = await readFile(join(folder, "incidents/2019.json"), "utf8");
		expect(written).toContain('"type": "fine", "date": "2019-05-01", "places": ["shymkent"]');
		expect(written).toContain('"affected": {"min": 3, "max": null}');
	});

	test("when the answers end early or the last one is no, nothing is written", async () => {
		expect(await newIncident(args(), terminal(ANSWERS.slice()), TODAY)).toBe(1);
		expect(await newIncident(args(), terminal([...ANSWERS, "s-0002", "", "no"]), TODAY)).toBe(1);
		expect(await changed()).toEqual([]);
	});

	test("many are shown first and written only when told, the good ones without the bad", async () => {
		const file = join(folder, "rows.jsonl");
		await writeFile(
			file,
			[fine("2019-05-01"), fine("2019-13-01"), fine("2020-05-01")].map((one) => JSON.stringify(one)).join("\n"),
		);
		expect(await importIncidents(args(file), terminal(), TODAY)).toBe(1);
		expect(await changed()).toEqual([]);
		expect(said).toContain("2 good, 1 refused.");
		expect(said.filter((line) => line.startsWith("line 2: refused: date: expected an EDTF date"))).toHaveLength(1);
		expect(await importIncidents(args(file, "--write"), terminal(), TODAY)).toBe(1);
		expect(await changed()).toEqual(["incidents/2019.json", "incidents/2020.json"]);
		const before = await readFiles(folder);
		await importIncidents(args(file, "--write"), terminal(), TODAY);
		expect(await readFiles(folder)).toEqual(before);
	});

	test("an example of the real record is a table that is read back, and refused as being there already", async () => {
		const real = resolve(import.meta.dirname, "../../public/data");
		expect(await importIncidents(["--example", "kz-0001", "--record", real], terminal(), TODAY)).toBe(0);
		const file = join(folder, "example.csv");
		await writeFile(file, said.splice(0).join("\n"));
		expect(await importIncidents([file, "--record", real], terminal(), TODAY)).toBe(1);
		expect(said.filter((line) => line.includes("refused"))[0]).toContain("kz-0001");
	});
});
