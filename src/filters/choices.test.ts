import { expect, test } from "vitest";
import type { Answer } from "../incident/answer.ts";
import type { Catalogue, Names } from "../incident/catalogue.ts";
import { NO_FILTER } from "../incident/filter.ts";
import { textIn } from "../text/every.ts";
import { choicesOf, found, ranked } from "./choices.ts";

const text = textIn("en");
const place = (id: string, en: string, ru: string, former: object[] = []) => ({
	...{ id, kind: "city", names: { en, ru }, formerNames: former, alsoKnownAs: id === "oral" ? ["Uralsk"] : [] },
});
const names = {
	places: [
		place("almaty", "Almaty", "Алматы"),
		place("oral", "Oral", "Уральск"),
		place("astana", "Astana", "Астана", [{ names: { en: "Nur-Sultan" }, from: "2019-03-23", to: "2022-09-17" }]),
		place("aqtobe", "Aqtobe", "Актобе"),
	],
} as unknown as Names;
const values = ["almaty", "oral", "astana", "aqtobe"];
const catalogue = { names, incidents: { facets: { place: { values } } } } as unknown as Catalogue;
const answer = { counts: { place: Int32Array.of(40, 5, 10, 10) } } as unknown as Answer;
const choices = (...chosen: string[]) =>
	choicesOf(text, catalogue, answer, { ...NO_FILTER, place: chosen as never }, "place");
const namesOf = (list: readonly { name: string }[]) => list.map(({ name }) => name);

test("a choice has its name, its number and its share of the greatest", () => {
	expect(choices("oral")[0]).toEqual({ value: "almaty", name: "Almaty", n: 40, share: 1, chosen: false });
	expect(choices("oral")[1]).toEqual({ value: "oral", name: "Oral", n: 5, share: 0.125, chosen: true });
});

test("nothing is divided by a greatest of zero", () => {
	const none = { counts: { place: new Int32Array(4) } } as unknown as Answer;
	const shares = choicesOf(text, catalogue, none, NO_FILTER, "place").map(({ share }) => share);
	expect(shares).toEqual([0, 0, 0, 0]);
});

test("the chosen come first, then the greater numbers, then the names in order", () => {
	expect(namesOf(ranked(choices("oral"), text.compare))).toEqual(["Oral", "Almaty", "Aqtobe", "Astana"]);
});

test("a value is found by any spelling: another language, another alphabet, an earlier name", () => {
	const find = (typed: string) => namesOf(found(choices(), names, "place", typed));
	expect(find("уральск")).toEqual(["Oral"]);
	expect(find("URALS")).toEqual(["Oral"]);
	expect(find("nur sultan")).toEqual(["Astana"]);
	expect(find("алм")).toEqual(["Almaty"]);
});

test("words must begin where words begin, and no words find everything", () => {
	expect(found(choices(), names, "place", "maty")).toEqual([]);
	expect(found(choices(), names, "place", "  ")).toHaveLength(4);
});
