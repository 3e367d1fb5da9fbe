import { expect, test } from "vitest";
import { parseDate } from "../incident/date.ts";
import type { PlaceId } from "../incident/id.ts";
import { type Claim, figuresOf } from "./claims.ts";

const claim = (by: string, min: number | null, max: number | null, rest: Partial<Claim> = {}): Claim => ({
	...{ by, role: "media", counts: "affected", min, max, scope: null, source: null },
	...rest,
});
const on = (edtf: string): NonNullable<Claim["scope"]> => {
	const date = parseDate(edtf);
	if (!date.ok) throw new Error(date.error);
	return { date: date.value };
};
const groupsOf = (claims: Claim[]) => figuresOf({ counts: {}, claims }).flatMap(({ groups }) => groups);
const said = (claims: Claim[]) => groupsOf(claims).map(({ claims }) => claims.map(({ by }) => by));

test("claims stand lowest first, and of two that start alike the closed one before the open one", () => {
	const claims = [claim("most", 200, null), claim("more", 20, null), claim("few", 20, 20), claim("up-to", null, 9)];
	expect(said(claims)).toEqual([["up-to", "few", "more", "most"]]);
});

test("two claims alike stay in the order of the record", () => {
	expect(said([claim("b", 5, null), claim("a", 5, null)])).toEqual([["b", "a"]]);
});

test("figures come in the order of the vocabulary, those with claims and no total too", () => {
	const claims = [claim("a", 1, 1, { counts: "killed" }), claim("b", 3, 3, { counts: "participants" })];
	const figures = figuresOf({ counts: { killed: { min: 1, max: 1 }, affected: { min: 7, max: null } }, claims });
	expect(figures.map(({ counts, range }) => [counts, range])).toEqual([
		["affected", { min: 7, max: null }],
		["participants", null],
		["killed", { min: 1, max: 1 }],
	]);
});

test("claims about a part are kept apart from those about the whole, which come first", () => {
	const women = { scope: { what: { en: "women" } } };
	expect(said([claim("a", 3, 3, women), claim("b", 20, 20), claim("c", 4, 4, women)])).toEqual([["b"], ["a", "c"]]);
});

test("scopes that differ only in place or only in day are two", () => {
	const almaty = { scope: { place: "almaty" as PlaceId } };
	const astana = { scope: { place: "astana" as PlaceId } };
	const [first, second] = [{ scope: on("2019-06-09") }, { scope: on("2019-06-10") }];
	const claims = [
		claim("a", 1, 1, almaty),
		claim("b", 1, 1, astana),
		claim("c", 1, 1, first),
		claim("d", 1, 1, second),
	];
	expect(said(claims)).toEqual([["a"], ["b"], ["c"], ["d"]]);
});

test("an empty scope is the whole", () => {
	expect(said([claim("a", 2, 2, { scope: {} }), claim("b", 1, 1)])).toEqual([["b", "a"]]);
});

test.each([
	["an exact number and another", [7, 7], [9, 9], true],
	["an open figure above a closed one", [20, null], [7, 9], true],
	["an exact number within a range", [8, 8], [7, 9], false],
	["ranges that meet at one number", [5, 7], [7, 9], false],
	["two open figures", [20, null], [500, null], false],
	["up to nine, and ten or more", [null, 9], [10, null], true],
] as const)("%s: disputed or not", (_, [aMin, aMax], [bMin, bMax], disputed) => {
	expect(groupsOf([claim("a", aMin, aMax), claim("b", bMin, bMax)]).map((group) => group.disputed)).toEqual([disputed]);
});

test("claims of different scope or count never dispute one another", () => {
	const claims = [
		claim("a", 7, 7),
		claim("b", 3, 3, { scope: { what: { en: "women" } } }),
		claim("c", 900, 900, { counts: "participants" }),
	];
	expect(groupsOf(claims).map(({ disputed }) => disputed)).toEqual([false, false, false]);
});

test("an incident without figures and claims has none", () => {
	expect(figuresOf({ counts: {}, claims: [] })).toEqual([]);
});
