import type { Catalogue } from "../incident/catalogue.ts";
import type { Columns } from "../incident/columns.ts";
import { type IncidentType, TYPES } from "../incident/vocabulary.ts";
import { saidFigure } from "./figures.ts";
import { wordsOf } from "./later.ts";
import { placeName, type Text } from "./text.ts";
import { inPlace } from "./where.ts";

/** What is said of a row wherever it is named: composed from its columns, so that it cannot contradict them. */
export interface Title {
	readonly type: IncidentType;
	/** "Detention of 20 or more people" */
	readonly what: string;
	/** "20 or more", empty when not known */
	readonly figure: string;
	/** "Nur-Sultan (now Astana)" */
	readonly where: string;
	/** The same as it stands in a sentence: "в Нур-Султане (ныне Астана)" */
	readonly inside: string;
	/** "21 September 2019" */
	readonly when: string;
	readonly whenShort: string;
}

/** Composes the title of a row of incidents or statistics. */
export function titleOf(text: Text, { names }: Pick<Catalogue, "names">, columns: Columns, row: number): Title {
	const { words, dates } = text;
	const at = (column: ArrayLike<number>) => column[row] ?? 0;
	const [first, last, vague] = [at(columns.first), at(columns.last), at(columns.vague)];
	const type = TYPES[at(columns.type)] ?? "warning";
	const known = (figure: number) => (figure < 0 ? null : figure);
	const figure = saidFigure(text, known(at(columns.min)), known(at(columns.max)));
	const places = columns.place.sets[at(columns.place.of)] ?? [];
	const named = (as: (name: string) => string) =>
		text.list(
			places.flatMap((place) => names.places[place] ?? []).map((place) => placeName(text, place, first, last, as)),
		);
	const joint = (columns.facets.type.sets[at(columns.facets.type.of)] ?? [])
		.flatMap((one) => TYPES[one] ?? [])
		.filter((one) => one !== type);
	const said = wordsOf(text, "titles");
	const hits = (one: IncidentType): one is keyof typeof said.of => Object.hasOwn(said.of, one);
	const what = capital(text, figure !== null && hits(type) ? said.of[type](figure) : said.plain[type]);
	return {
		type,
		what:
			joint.length === 0
				? what
				: said.jointWith({ title: what, types: text.list(joint.map((one) => words.types[one].toLowerCase())) }),
		figure: figure?.figure ?? "",
		where: named((name) => name),
		inside: named((name) => inPlace(text.language, name)),
		when: dates.span(first, last, vague),
		whenShort: dates.span(first, last, vague, "short"),
	};
}

/**
 * The title on one line: "Detention of 20 or more people, Shymkent, 21 September 2019", "Задержание не менее 20 человек
 * в Шымкенте, 21 сентября 2019 г.". Whatever a language puts first begins with a capital.
 */
export function titleInFull(text: Text, title: Title): string {
	const { what, inside, when } = title;
	// What is written in capitals, as an acronym, stays so.
	const small = /^.\p{Lu}/u.test(what) ? what : what.charAt(0).toLocaleLowerCase(text.language) + what.slice(1);
	const said = wordsOf(text, "titles").inFull({ title: small, place: inside, date: when });
	return capital(text, said);
}

function capital({ language }: Text, said: string): string {
	return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
}
