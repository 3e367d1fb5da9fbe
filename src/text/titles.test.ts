import { expect, test } from "vitest";
import { decodeCatalogue, encodeCatalogue, type Names } from "../incident/catalogue.ts";
import { parseIncidents, parseList } from "../incident/parse.ts";
import { place } from "../incident/wire.ts";
import { textIn } from "./every.ts";
import { saidFigure } from "./figures.ts";
import { wordsOf } from "./later.ts";
import { titleInFull, titleOf } from "./titles.ts";

const NAMES: Names = { places: [], campaigns: [], groups: [], authorities: [], provisions: [] };
const english = textIn("en");

/** The titles of incidents of the real record, by id. */
async function titles(year: number, ids: readonly string[], text = english): Promise<string[]> {
	const read = async (file: string): Promise<unknown> => (await import(`../../public/data/${file}`)).default;
	const { records } = parseIncidents("year", await read(`incidents/${year}.json`));
	const places = parseList("places.json", await read("places.json"), place).records;
	const rest = { version: { hash: "", date: "" }, coverage: [], problems: [] };
	const catalogue = decodeCatalogue(encodeCatalogue(records, { ...NAMES, places }, rest));
	if (!catalogue.ok) throw new Error(catalogue.error);
	const { incidents } = catalogue.value;
	return ids.map((id) => {
		const row = incidents.id.indexOf(Number(id.slice(3)));
		return titleInFull(text, titleOf(text, catalogue.value, incidents, row));
	});
}

test("a title says the measure, the figure, the place by its name of the day, and the day", async () => {
	expect(await titles(2019, ["kz-0272", "kz-0270", "kz-0268"])).toEqual([
		"Detention of 20 or more people, Shymkent, 21 September 2019",
		"Detention of 57 or more people, Nur-Sultan (now Astana) and Almaty, 21 September 2019",
		"Warning, Kazakhstan, 20 September 2019",
	]);
});

test("in Russian and Kazakh the place stands in the case and order of a sentence, by its name of the day", async () => {
	expect(await titles(2019, ["kz-0272", "kz-0268", "kz-0270"], textIn("ru"))).toEqual([
		"Задержание не менее 20 человек в Шымкенте, 21 сентября 2019 г.",
		"Предупреждение в Казахстане, 20 сентября 2019 г.",
		"Задержание не менее 57 человек в Нур-Султане (ныне Астана) и в Алматы, 21 сентября 2019 г.",
	]);
	expect(await titles(2019, ["kz-0272", "kz-0268"], textIn("kk"))).toEqual([
		"Шымкентте кемінде 20 адамды ұстау, 2019 ж. 21 қыркүйек",
		"Қазақстанда ескерту, 2019 ж. 20 қыркүйек",
	]);
});

test("Russian and Kazakh put people in the case the measure asks for", () => {
	const said = (language: "ru" | "kk", n: number, min = n) => {
		const text = textIn(language);
		const figure = saidFigure(text, min, n);
		if (figure === null) throw new Error("no figure");
		return [
			wordsOf(text, "titles").of.detention(figure),
			`${figure.figure} ${wordsOf(text, "sheet").counts.participants(figure)}`,
		];
	};
	expect([1, 3, 5, 21, 112].map((n) => said("ru", n))).toEqual([
		["Задержание 1 человека", "1 участник"],
		["Задержание 3 человек", "3 участника"],
		["Задержание 5 человек", "5 участников"],
		["Задержание 21 человека", "21 участник"],
		["Задержание 112 человек", "112 участников"],
	]);
	expect(said("ru", 4, 2)).toEqual(["Задержание от 2 до 4 человек", "от 2 до 4 участников"]);
	expect([1, 5].map((n) => said("kk", n)[0])).toEqual(["1 адамды ұстау", "5 адамды ұстау"]);
});

test("one person is one person, and a place that kept its name has no other beside it", async () => {
	expect(await titles(2012, ["kz-0053", "kz-0051"])).toEqual([
		"Intimidation of 1 person, Oral, 19 April 2012",
		"Rally refused or banned, Kazakhstan, April 2012",
	]);
});
