import type { LonLat } from "../geo/lonLat.ts";
import { type Answer, answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Columns } from "../incident/columns.ts";
import { NO_FIRST_DAY, NO_LAST_DAY } from "../incident/date.ts";
import { NO_FILTER } from "../incident/filter.ts";
import { KINDS } from "../incident/kind.ts";
import { rowOf } from "../incident/lookup.ts";
import { isPoint, outlineOf } from "../incident/place.ts";
import { FOLDER_OF, PHASE_OF, type Phase, TYPES } from "../incident/vocabulary.ts";
import type { Campaign, Place } from "../incident/wire.ts";
import { saidFigure } from "../text/figures.ts";
import { pageWords } from "../text/pages.ts";
import { nameThen, type Text } from "../text/text.ts";
import { titleOf } from "../text/titles.ts";
import type { Pictured } from "./subject.ts";

/** Everything that stands on a picture, ready to be drawn. */
export interface PictureFacts {
	readonly site: { readonly name: string; readonly line: string };
	/** What kind of thing it is of, at the head's end: "Detention", "Campaign". */
	readonly kind: string;
	/** When a measure falls relative to the assembly; null where that says nothing. */
	readonly phase: Phase | null;
	readonly tone: Phase | "permitted" | "ink";
	readonly title: string;
	readonly when: string;
	readonly where: string;
	/** A number in words and what it counts. */
	readonly figure: { readonly says: string; readonly of: string } | null;
	readonly marks: readonly { readonly at: LonLat; readonly weight: number }[];
	/** Regions that are meant as a whole, by id. */
	readonly regions: readonly string[];
	readonly wholeCountry: boolean;
	/** The name at the only mark. */
	readonly label: string | null;
	readonly address: string;
}

/** Where the site lies, if that is known: what stands at the foot of every picture. */
export interface Site {
	readonly address: string | null;
}

/** What stands on the picture of something; null when the record does not hold it. */
export function factsOf(
	of: Pictured,
	catalogue: Catalogue,
	campaigns: ReadonlyMap<string, Campaign>,
	text: Text,
	{ address }: Site,
): PictureFacts | null {
	const site = { name: text.words.siteName, line: text.words.siteLine };
	const base = { site, address: shownAddress(of, text, address) };
	switch (of.kind) {
		case "incident": {
			const found = rowOf(catalogue, of.id);
			return found === null ? null : { ...base, ...incidentFacts(catalogue, found.columns, found.row, text) };
		}
		case "campaign": {
			const campaign = campaigns.get(of.id);
			return campaign === undefined ? null : { ...base, ...campaignFacts(catalogue, campaign, text) };
		}
		case "site":
			return { ...base, ...siteFacts(catalogue, text) };
	}
}

type Rest = Omit<PictureFacts, "site" | "address">;

function incidentFacts(catalogue: Catalogue, columns: Columns, row: number, text: Text): Rest {
	const title = titleOf(text, catalogue, columns, row);
	const phase = PHASE_OF[title.type];
	const places = placesAt(catalogue, columns, row);
	const points = places.filter(isPoint);
	const known = (column: Int32Array) => ((column[row] ?? -1) < 0 ? null : (column[row] ?? 0));
	const figure = saidFigure(text, known(columns.min), known(columns.max));
	return {
		kind: text.words.types[title.type],
		phase,
		tone: phase ?? "permitted",
		title: title.what,
		when: title.when,
		where: title.where,
		figure: figure === null ? null : { says: figure.figure, of: pageWords(text.language, "pictures").people(figure) },
		marks: points.map(({ lonLat }) => ({ at: lonLat, weight: 1 })),
		regions: regionsOf(places),
		wholeCountry: places.some(({ kind }) => kind === "country"),
		label:
			points.length === 1 && places.length === 1 && points[0] !== undefined
				? nameThen(text, points[0], columns.first[row] ?? 0)
				: null,
	};
}

function campaignFacts(catalogue: Catalogue, { id, names, from, to }: Campaign, text: Text): Rest {
	const found = answer(catalogue.incidents, { ...NO_FILTER, type: [...TYPES], campaign: [id] }, null);
	return {
		...sumOf(catalogue, found, text),
		kind: pageWords(text.language, "pictures").campaign,
		title: text.name(names),
		when: spanOf(text, from, to),
	};
}

function siteFacts(catalogue: Catalogue, text: Text): Rest {
	const { incidents } = catalogue;
	const found = answer(incidents, NO_FILTER, null);
	const years = incidents.facets.year.values;
	const [first, last] = [years[0], years.at(-1)];
	return {
		...sumOf(catalogue, found, text),
		kind: "",
		title: text.words.siteLine,
		when: first === undefined || last === undefined ? "" : text.words.between({ from: first, to: last }),
		where: pageWords(text.language, "pictures").record,
		// In all of them something happened; a map of grey regions would say no more.
		regions: [],
	};
}

/** What several incidents come to: where they were, how many, and how many people they hit at least. */
function sumOf(catalogue: Catalogue, found: Answer, text: Text): Omit<Rest, "kind" | "title" | "when"> {
	const { words, number } = text;
	const { places } = catalogue.names;
	const totalAt = (place: number) => {
		let total = 0;
		for (let kind = 0; kind < KINDS; kind++) total += found.places[place * KINDS + kind] ?? 0;
		return total;
	};
	const present = places
		.map((place, at) => ({ place, weight: totalAt(at) }))
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	const points = present.filter(({ place }) => isPoint(place));
	const { atLeast } = found.people;
	const incidents = words.incidents({ n: found.size, count: number(found.size) });
	return {
		phase: null,
		tone: "ink",
		where: whereOf(
			present.map(({ place }) => place),
			text,
		),
		figure: { says: incidents, of: atLeast === 0 ? "" : words.atLeastPeople({ n: atLeast, count: number(atLeast) }) },
		marks: points.map(({ place, weight }) => ({ at: place.lonLat, weight })),
		regions: regionsOf(present.map(({ place }) => place)),
		wholeCountry: present.length > 0 && present.every(({ place }) => place.kind === "country"),
		label: points.length === 1 && points[0] !== undefined ? text.name(points[0].place.names) : null,
	};
}

/** The places where most happened, by name, and how many others. */
function whereOf(places: readonly Place[], text: Text): string {
	const within = places.filter(({ kind }) => kind !== "country");
	const named = within.map(({ names }) => text.name(names));
	if (named.length === 0 && places.length > 0) return text.words.nationwide;
	const NAMED = 3;
	if (named.length <= NAMED + 1) return text.list(named);
	const rest = text.number(named.length - NAMED);
	return text.words.gathered({ first: named.slice(0, NAMED).join(", "), others: rest });
}

function spanOf({ dates }: Text, from: string | null, to: string | null): string {
	if (from === null && to === null) return "";
	return dates.span(from === null ? NO_FIRST_DAY : dates.parse(from), to === null ? NO_LAST_DAY : dates.parse(to), 0);
}

function placesAt({ names }: Catalogue, { place }: Columns, row: number): Place[] {
	return (place.sets[place.of[row] ?? 0] ?? []).flatMap((at) => names.places[at] ?? []);
}

function regionsOf(places: readonly Place[]): string[] {
	return [...new Set(places.flatMap((place) => outlineOf(place) ?? []))].sort();
}

/** The address as it is read aloud: without its protocol; without a known host, the path. */
function shownAddress(of: Pictured, { language }: Text, address: string | null): string {
	const home = FOLDER_OF[language];
	const page = of.kind === "incident" ? `incidents/${of.id}/` : of.kind === "campaign" ? `campaigns/${of.id}/` : "";
	if (address === null) return `${home}${page}`;
	const { host, pathname } = new URL(`${home}${page}`, new URL("./", address));
	return `${host}${pathname}`;
}
