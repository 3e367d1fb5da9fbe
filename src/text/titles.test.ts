import { expect, test } from "vitest";
import { decodeCatalogue, encodeCatalogue, type Names } from "../incident/catalogue.ts";
import { parseIncidents, parseList } from "../incident/parse.ts";
import { place } from "../incident/wire.ts";
import { textIn } from "./text.ts";
import { titleInFull, titleOf } from "./titles.ts";

const NAMES: Names = { places: [], campaigns: [], groups: [], authorities: [], provisions: [] };
const text = textIn("en");

/** The titles of incidents of the real record, by id. */
async function titles(year: number, ids: readonly string[]): Promise<string[]> {
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

test("one person is one person, and a place that kept its name has no other beside it", async () => {
	expect(await titles(2012, ["kz-0053", "kz-0051"])).toEqual([
		"Intimidation of 1 person, Oral, 19 April 2012",
		"Rally refused or banned, Kazakhstan, April 2012",
	]);
});
