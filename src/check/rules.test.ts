import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dayOf } from "../incident/date.ts";
import { LIST_FILES, readArchive } from "./archive.ts";
import { cyclesIn } from "./cycle.ts";
import { type Draft, found, type Json, LATE, pick, plain, textsOf } from "./draft.ts";
import { findingsIn, RULES } from "./rules.ts";

const folder = join(import.meta.dirname, "../../public/data");
const draftOf = (): Draft =>
	Object.fromEntries([LATE, ...LIST_FILES].map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8"))]));
const findingsOf = (draft: Draft, clock = dayOf(2026, 11, 30)) =>
	findingsIn(readArchive(textsOf(draft)).archive, clock);
const said = (draft: Draft, rule: string) =>
	findingsOf(draft)
		.notices.filter((one) => one.rule === rule)
		.map(({ id }) => id);

test("every rule has a name of its own and says what must be true in a sentence", () => {
	expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
	expect(RULES.filter(({ says }) => !/^[A-Z].*\.$/.test(says))).toEqual([]);
});

test("the same record gives the same findings", () => {
	const draft = draftOf();
	expect(findingsOf(draft)).toEqual(findingsOf(draft));
});

test("every fault says how to mend it", () => {
	const draft = draftOf();
	for (const one of draft[LATE] ?? [])
		Object.assign(one, { places: ["atlantis"], grade: "corroborated", sources: ["s-999999"] });
	const { faults } = findingsOf(draft);
	expect(faults.length).toBeGreaterThan(50);
	expect(faults.filter(({ mend }) => mend === undefined || mend === "")).toEqual([]);
});

test("a machine whose clock is years behind finds no entry to lie in the future", () => {
	const early = findingsOf(draftOf(), dayOf(2020)).faults.filter(({ rule }) => rule === "days");
	expect(early).toEqual(findingsOf(draftOf()).faults.filter(({ rule }) => rule === "days"));
});

describe("an editor is asked to look, without failing,", () => {
	test("at a source that nothing cites", () => {
		const draft = draftOf();
		found(draft["sources.json"]).push({ ...draft["sources.json"]?.[0], id: "s-999999", url: "https://example.org/a" });
		expect(said(draft, "unused")).toContain("s-999999");
	});
	test("at two names that differ by a letter", () => {
		const draft = draftOf();
		const one = plain(draft);
		const other = plain(draft, LATE, ({ id }: Json) => id !== one.id);
		one.people = [{ name: "Rysbek Ordabaev", role: "activist", part: "affected" }];
		other.people = [{ name: "Rusbek Ordabaev", role: "activist", part: "affected" }];
		expect(said(draft, "like-names")).toHaveLength(said(draftOf(), "like-names").length + 1);
	});
	test("at a number lost in translation", () => {
		const draft = draftOf();
		const one = pick(draft[LATE], ({ summary }) => summary.ru !== undefined && /\d/.test(summary.ru));
		one.summary.en = `${one.summary.en} They numbered 4,321.`;
		expect(said(draft, "numerals")).toContain(one.id);
	});
});

describe("a suspicion that two incidents are one", () => {
	const twice = (change: (one: Json, copy: Json) => void) => {
		const draft = draftOf();
		const list = found(draft[LATE]);
		const one = plain(draft, LATE, ({ people }: Json) => people.some(({ part }: Json) => part === "affected"));
		const copy = { ...structuredClone(one), id: "kz-990001" };
		change(one, copy);
		list.splice(list.indexOf(one) + 1, 0, copy);
		return findingsOf(draft).faults.filter(({ rule, id }) => rule === "doubles" && id === copy.id).length;
	};
	test("stands until it is answered by either of them", () => {
		expect(twice(() => {})).toBe(1);
		expect(twice((one, copy) => Object.assign(copy, { distinctFrom: [one.id] }))).toBe(0);
		expect(twice((one, copy) => Object.assign(one, { distinctFrom: [copy.id] }))).toBe(0);
		expect(twice((one, copy) => Object.assign(copy, { countedIn: { id: one.id, certain: true } }))).toBe(0);
	});
	test("does not arise where other people are named, or the day or the measure is another", () => {
		expect(
			twice((_, copy) => Object.assign(copy, { people: [{ name: "Aaaa Bbbb", role: "activist", part: "affected" }] })),
		).toBe(0);
		expect(twice((_, copy) => Object.assign(copy, { date: "2018-01-01" }))).toBe(0);
		expect(twice((_, copy) => Object.assign(copy, { type: "shutdown", penalty: null }))).toBe(0);
	});
});

describe("cycles", () => {
	const of = (links: Record<string, string[]>) => cyclesIn(Object.keys(links), (id) => links[id] ?? []);
	test("are found once each, wherever one begins to look", () => {
		expect(of({ a: ["b"], b: ["c"], c: ["a"] })).toEqual([["a", "b", "c", "a"]]);
		expect(of({ x: ["a"], a: ["b"], b: ["a"] })).toEqual([["a", "b", "a"]]);
	});
	test("are not two ways to one end", () => {
		expect(of({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })).toEqual([]);
	});
	test("do not exhaust the stack, however long", () => {
		const links = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [String(i), [String((i + 1) % 50_000)]]));
		expect(of(links)).toHaveLength(1);
	});
});
