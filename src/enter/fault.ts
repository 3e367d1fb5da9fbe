import type { Problem } from "../incident/parse.ts";

/** One thing wrong with an entry: which field, what was expected, what came, and how to mend it. */
export interface Fault {
	readonly field: string;
	readonly expected: string;
	readonly came: string;
	readonly mend: string;
}

/** How to mend a field, by the first part of its name. */
const MENDS: Record<string, string> = {
	type: "choose the measure from TYPES in src/incident/vocabulary.ts; arrest and sentence are two incidents",
	joint: "name a second measure only where one figure covers both",
	date: "write the day of this measure as 2019-09-21; 2019-09 or 2019 when no more is known, a/b for a span, ~ about, ? uncertain",
	places: "name the place by its id in public/data/places.json, or add the place there first",
	venue: "give it a name; lonLat is longitude first: 76.945 43.238",
	counts: "write whole numbers; “at least 20” is min 20 without max",
	claims: "each claim says by, role, counts, min, max, scope, source; by is an id in public/data/claimants.json",
	countedIn: "name the wider incident by its id, and whether it is certain",
	people: "each person has a name, a role and a part (affected, official, lawyer, speaker)",
	penalty: "give days, years or fine as numbers with min and max",
	summary: "write one to three sentences of your own in English; ru and kk may follow",
	translation: "status is “machine, unreviewed” until somebody has read it, then “reviewed”",
	sources: "name a source by its id or address, or describe a new one: url, publisher, title, published, language",
	evidence:
		"statedIn: the page with the authority's own statement; onlyIn: the pages with the fact itself; disputed: what is contested, in en, ru, kk",
	grade: "leave it out, so that it is computed; what a page shows beyond its publisher and figures stands in evidence",
	id: "leave it out: a new entry is given the next free id",
};

/** How to mend a field when nothing closer is known. */
export function mendOf(field: string): string {
	return MENDS[field.split(".")[0] ?? ""] ?? "see the field in src/incident/wire.ts";
}

/** What the parser found, with how to mend it; `within` names the field that the parsed value stands in. */
export function faultsOf(problems: readonly Problem[], within = ""): Fault[] {
	return problems.map(({ field, expected, came }) => {
		const whole = [within, field].filter((part) => part !== "").join(".");
		return { field: whole, expected, came, mend: mendOf(whole) };
	});
}

/** A fault on one line. */
export function sayFault({ field, expected, came, mend }: Fault): string {
	return `${field}: expected ${expected}, came ${came}; to mend: ${mend}`;
}

/** A value as a fault shows it: short, on one line. */
export function shown(value: unknown): string {
	if (value === undefined) return "nothing";
	const json = JSON.stringify(value) ?? String(value);
	return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}
