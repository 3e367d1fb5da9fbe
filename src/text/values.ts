import type { Names } from "../incident/catalogue.ts";
import type { Facet } from "../incident/filter.ts";
import type { Term } from "../incident/terms.ts";
import type { Grade, IncidentType, Phase } from "../incident/vocabulary.ts";
import type { Provision } from "../incident/wire.ts";
import { placeName, type Text } from "./text.ts";

/** The name of a facet's value: "Detention", "Almaty". A value the record does not hold is shown as it was written. */
export function valueName(text: Text, names: Names, facet: Facet, value: string): string {
	const { words, name } = text;
	const named = (list: readonly { id: string; names: Parameters<typeof name>[0] }[]) => {
		const found = list.find(({ id }) => id === value);
		return found === undefined ? value : name(found.names);
	};
	switch (facet) {
		case "type":
			return words.types[value as IncidentType] ?? value;
		case "phase":
			return words.phases[value as Phase] ?? value;
		case "grade":
			return words.grades[value as Grade] ?? value;
		case "year":
			return value;
		case "place": {
			const place = names.places.find(({ id }) => id === value);
			if (place === undefined) return value;
			return place.kind === "country" ? words.nationwide : placeName(text, place);
		}
		case "provision": {
			const provision = names.provisions.find(({ id }) => id === value);
			return provision === undefined ? value : provisionName(text, provision);
		}
		case "campaign":
			return named(names.campaigns);
		case "group":
			return named(names.groups);
		case "authority":
			return named(names.authorities);
	}
}

/** An article of law with its code, or a law as a whole: "Art. 488, CoAO". */
export function provisionName({ words, name }: Text, { code, article }: Pick<Provision, "code" | "article">): string {
	return article === "—" ? name(code) : words.provision({ article, code: name(code) });
}

/** The name of one thing a filter asks, as it stands on its chip. */
export function termName(text: Text, names: Names, term: Term): string {
	switch (term.kind) {
		case "value":
			return valueName(text, names, term.facet, term.value);
		case "dates":
			return datesName(text, term.from, term.to);
		case "words":
			return text.words.quoted({ words: term.q });
	}
}

/** Days asked for, either end open: "September 2019", "since 1 May 2020", "until 1 May 2020". */
export function datesName({ words, dates }: Text, from: number | null, to: number | null): string {
	if (from !== null && to !== null) return dates.span(from, to, 0);
	if (from !== null) return words.since({ from: dates.day(from) });
	return to === null ? "" : words.until({ to: dates.day(to) });
}
