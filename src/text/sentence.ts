import type { Names } from "../incident/catalogue.ts";
import type { Facet, Filter } from "../incident/filter.ts";
import { GRADES, PHASES, TYPES } from "../incident/vocabulary.ts";
import { wordsOf } from "./later.ts";
import type { Text } from "./text.ts";
import { datesName, valueName } from "./values.ts";
import { inPlace } from "./where.ts";

/** How many values of one facet are named before the rest are only counted. */
const NAMED = 4;

/**
 * Says a filter in words: "Detentions in Shymkent, September 2019, corroborated; words “mothers”". The same filter
 * always gives the same sentence, in whatever order its values were chosen.
 */
export function sentenceOf(text: Text, names: Names, filter: Filter): string {
	const said = wordsOf(text, "sentence");
	const named = (facet: Facet, join = text.either, as = (name: string) => name) => {
		const values = filter[facet].map((value) => {
			const country = facet === "place" && names.places.some(({ id, kind }) => id === value && kind === "country");
			return country ? said.nationwide : as(valueName(text, names, facet, value));
		});
		return short(text, values.sort(text.compare), join);
	};
	const inOrder = <V extends string>(all: readonly V[], chosen: readonly V[]) =>
		all.filter((one) => chosen.includes(one));
	const phrase = (values: string, say: (values: string) => string) => (values === "" ? [] : [say(values)]);

	const types = inOrder(TYPES, filter.type).map((type) => said.types[type]);
	const phases = inOrder(PHASES, filter.phase).map((phase) => said.phases[phase]);
	const grades = inOrder(GRADES, filter.grade).map((grade) => said.grades[grade]);
	const subject = said.subject({
		types: types.length === 0 ? said.all : short(text, types, text.list),
		phase: phrase(text.list(phases), (phases) => said.phase({ phases })).join(""),
		place: phrase(
			named("place", text.list, (name) => inPlace(text.language, name)),
			(places) => said.place({ places }),
		).join(""),
	});
	const sentence = [
		subject.replace(/ +/g, " ").trim(),
		short(text, yearRuns(text, filter.year), text.list),
		datesName(text, filter.from, filter.to),
		...phrase(named("campaign"), (campaigns) => said.campaign({ campaigns })),
		...phrase(named("group"), (groups) => said.group({ groups })),
		...phrase(named("authority"), (authorities) => said.authority({ authorities })),
		...phrase(named("provision"), (provisions) => said.provision({ provisions })),
		text.either(grades),
	]
		.filter((part) => part !== "")
		.join(", ");
	const words = filter.q.trim();
	const whole = words === "" ? sentence : `${sentence}; ${said.words({ words })}`;
	const [first = "", ...rest] = whole;
	return first.toLocaleUpperCase(text.language) + rest.join("");
}

/** A list that names the first few values and counts the rest. */
function short({ words, number }: Text, values: readonly string[], join: Text["list"]): string {
	if (values.length <= NAMED) return join(values);
	const rest = values.length - NAMED + 1;
	return words.gathered({ first: values.slice(0, NAMED - 1).join(", "), others: number(rest) });
}

/** Years with three or more in a row drawn together: "2010 – 2014", "2019". */
function yearRuns({ words }: Text, chosen: readonly string[]): string[] {
	const years = chosen.map(Number).sort((a, b) => a - b);
	const runs: [number, number][] = [];
	for (const year of years) {
		const run = runs.at(-1);
		if (run !== undefined && year === run[1] + 1) run[1] = year;
		else runs.push([year, year]);
	}
	return runs.flatMap(([from, to]) => {
		if (to - from >= 2) return [words.between({ from: String(from), to: String(to) })];
		return from === to ? [String(from)] : [String(from), String(to)];
	});
}
