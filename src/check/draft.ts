import { readArchive } from "./archive.ts";

// For the tests: a copy of the record as plain JSON, in which damage is planted, one at a time, that must be found.

// biome-ignore lint/suspicious/noExplicitAny: damage is whatever the types forbid.
export type Json = any;
/** Years that drafts have; damage is mostly done to the second. */
export const [EARLY, LATE] = ["incidents/2012.json", "incidents/2018.json"] as const;

/** A copy of the record that can be changed: file -> its list. */
export type Draft = Record<string, Json[]>;
/** Plants a damage and gives the name of the failure it must be: rule ("form" for the parser), file, id, field. */
export type Plant = (draft: Draft) => string;
/** Fields to put in a record's place, or what makes them; whatever else a function does, it does to the draft. */
type Change = object | ((one: Json, draft: Draft) => unknown);
type Is = (one: Json) => unknown;

/** The files of a draft as the archive reads them. */
export function textsOf(draft: Draft): Map<string, string | null> {
	return new Map(Object.entries(draft).map(([file, list]) => [file, JSON.stringify(list)]));
}

/** What must be there. */
export function found<T>(one: T | undefined): T {
	if (one === undefined) throw new Error("the record has nothing to plant this damage in");
	return one;
}

/** The first that fits. */
export function pick(list: readonly Json[] | undefined, is: Is): Json {
	return found(list?.find(is));
}

/** An incident that nothing points at and that points at few things, so that its damage is its own. */
export function plain(draft: Draft, file: string = LATE, is: Is = () => true): Json {
	const pointed = new Set(
		Object.values(draft).flatMap((list) =>
			list.flatMap((one) => [...(one.follows ?? []), ...(one.about ?? []), one.countedIn?.id]),
		),
	);
	return pick(draft[file], (one) => {
		const isDay = /^\d{4}-\d{2}-\d{2}$/.test(one.date) && one.kind === "incident";
		const isFree = one.countedIn === null && one.case === null && one.follows.length === 0 && one.about.length === 0;
		const isBare = one.claims.length === 0 && one.joint === undefined && one.history.length === 0;
		return isDay && isFree && isBare && !pointed.has(one.id) && is(one);
	});
}

/** Damage to a plain incident. */
export function harm(rule: string, field: string, change: Change, is?: Is): Plant {
	return (draft) => named(draft, LATE, plain(draft, LATE, is), rule, field, change);
}

/** Damage to the first fitting record of a list. */
export function harmIn(list: string, rule: string, field: string, change: Change, is: Is = () => true): Plant {
	const file = `${list}.json`;
	return (draft) => named(draft, file, pick(draft[file], is), rule, field, change);
}

function named(draft: Draft, file: string, one: Json, rule: string, field: string, change: Change): string {
	const { id } = one;
	Object.assign(one, typeof change === "function" ? change(one, draft) : structuredClone(change));
	return `${rule} ${file} ${id} ${field}`;
}

/** A sentence that no text may hold, written into an incident's history. */
export function write(rule: string, what: string): Plant {
	return harm(rule, "history.0.what", ({ added }) => ({ history: [{ date: added, what, was: null }] }));
}

/** The same in a translation. */
export function translate(rule: string, language: "ru" | "kk", more: string): Plant {
	const add = ({ summary }: Json) => ({ summary: { ...summary, [language]: `${summary[language]} ${more}` } });
	return harm(rule, `summary.${language}`, add, isTranslated);
}

/** Whether an incident has been translated. */
export function isTranslated({ translation }: Json): boolean {
	return translation !== undefined;
}

/** A person named by a role that nobody may be named by. */
export function role(words: string): Plant {
	return harm("persons", "people.0.role", (_, draft) => {
		found(draft["roles.json"]).push({ id: words, names: { en: words, ru: "роль", kk: "рөл" } });
		return { people: [{ name: "Aaaa Bbbbbb", role: words, part: "affected" }] };
	});
}

/** Damage to a part and the whole it is counted in, both of one day and place. */
export function inWhole(
	field: string,
	change: (part: Json, whole: Json) => void,
	is: "part" | "first" = "part",
): Plant {
	return (draft) => {
		const whole = plain(draft, LATE, (one) => one.penalty === null && one.places.length === 1);
		const part = plain(draft, LATE, (one) => one.penalty === null && one !== whole && one.venue === null);
		Object.assign(part, { type: whole.type, date: whole.date, places: whole.places, people: [], counts: {} });
		Object.assign(whole, { venue: null, counts: {} });
		part.countedIn = { id: whole.id, certain: false };
		change(part, whole);
		draft[LATE] = inOrder(found(draft[LATE]));
		const first = pick(draft[LATE], (one) => one === part || one === whole);
		return `wholes ${LATE} ${is === "part" ? part.id : first.id} ${field}`;
	};
}

/** A file's incidents in its order. */
export function inOrder(list: readonly Json[]): Json[] {
	const { archive } = readArchive(new Map([[LATE, JSON.stringify(list)]]));
	const keys = new Map(
		archive.incidents.map(({ record: { id, date } }) => [id as string, [date.first, date.last, Number(id.slice(3))]]),
	);
	const ends = (one: Json) => keys.get(one.id) ?? [];
	const differ = (a: Json, b: Json, at: number) => (ends(a)[at] ?? 0) - (ends(b)[at] ?? 0);
	return list.toSorted((a, b) => differ(a, b, 0) || differ(a, b, 1) || differ(a, b, 2));
}

/** A claim of a radio's. */
export function claim(by: string, min: number | null, max: number | null): Json {
	return { by, role: "media", counts: "affected", min, max, scope: null, source: null };
}

/** A square at a position. */
export function square(lonLat: readonly [number, number]): Json {
	return { name: { en: "square", ru: "площадь", kk: "алаң" }, lonLat, precision: "area" };
}
