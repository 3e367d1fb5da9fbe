import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseList } from "../incident/parse.ts";
import { place } from "../incident/wire.ts";
import { inPlace } from "./where.ts";

const { records } = parseList("places.json", JSON.parse(readFileSync("public/data/places.json", "utf8")), place);
const names = (language: "ru" | "kk") => [
	...new Set(records.flatMap((one) => [one, ...one.formerNames].flatMap(({ names }) => names[language] ?? []))),
];

test("Russian puts a place into the prepositional case", () => {
	const said = (name: string) => inPlace("ru", name);
	expect(["Алматы", "Астана", "Шымкент", "Уральск", "Актау", "Костанай", "Семей"].map(said)).toEqual([
		"в Алматы",
		"в Астане",
		"в Шымкенте",
		"в Уральске",
		"в Актау",
		"в Костанае",
		"в Семее",
	]);
	expect(["Нур-Султан", "Усть-Каменогорск", "Сарань", "Рудный", "Новый Узень", "Казахстан"].map(said)).toEqual([
		"в Нур-Султане",
		"в Усть-Каменогорске",
		"в Сарани",
		"в Рудном",
		"в Новом Узене",
		"в Казахстане",
	]);
	expect(["Алматинская область", "область Абай", "Бурлинский район"].map(said)).toEqual([
		"в Алматинской области",
		"в области Абай",
		"в Бурлинском районе",
	]);
});

test("Kazakh adds the suffix that fits the sounds of a place's name", () => {
	const said = (name: string) => inPlace("kk", name);
	expect(
		["Алматы", "Астана", "Шымкент", "Орал", "Ақтау", "Ақтөбе", "Семей", "Тараз", "Балқаш", "Шу"].map(said),
	).toEqual([
		"Алматыда",
		"Астанада",
		"Шымкентте",
		"Оралда",
		"Ақтауда",
		"Ақтөбеде",
		"Семейде",
		"Таразда",
		"Балқашта",
		"Шуда",
	]);
	expect(
		["Қонаев", "Кентау", "Қаскелең", "Нұр-Сұлтан", "Қазақстан", "Батыс Қазақстан облысы", "Төле би ауданы"].map(said),
	).toEqual([
		"Қонаевта",
		"Кентауда",
		"Қаскелеңде",
		"Нұр-Сұлтанда",
		"Қазақстанда",
		"Батыс Қазақстан облысында",
		"Төле би ауданында",
	]);
});

test("every name of the gazetteer ends as the language lets it end", () => {
	expect(names("ru").length).toBeGreaterThan(50);
	for (const name of names("ru")) expect(inPlace("ru", name)).toMatch(/^в .*(?:[еиоуыэ]|ой|ом|[еи] [А-Я][а-я]+)$/);
	for (const name of names("kk")) expect(inPlace("kk", name)).toMatch(/[дт][ае]$/);
});
