import type {
	CodebookFacts,
	Download,
	Field,
	ListFacts,
	Vocabulary,
	VocabularyFacts,
	Weakness,
} from "../codebook/facts.ts";
import { calendar } from "../incident/date.ts";
import { PHASE_OF, PHASES } from "../incident/vocabulary.ts";
import { type Column, pointsOf } from "../table/table.ts";
import { pageWords } from "../text/pages.ts";
import { fieldsOf, type JsonSchema, walk } from "./fields.ts";
import { LISTS, type ListName } from "./lists.ts";
import type { RecordRead } from "./record.ts";
import { entrySchemas } from "./schemas.ts";
import { workedQueries } from "./worked.ts";

/** Which vocabulary each field speaks, by list and path. A field of few values without a line here fails a test. */
export const SPEAKS: Readonly<Record<string, Vocabulary>> = {
	"incidents kind": "kind",
	"incidents type": "type",
	"incidents joint": "type",
	"incidents grade": "grade",
	"incidents claims[].counts": "count",
	"incidents claims[].role": "role",
	"incidents attribution": "attribution",
	"incidents stage": "stage",
	"incidents people[].part": "part",
	"incidents penalty.other": "penalty",
	"incidents venue.precision": "precision",
	"incidents translation.status": "translation",
	"campaigns translation.status": "translation",
	"places kind": "placeKind",
	"coverage level": "level",
	// Vocabularies that the schema leaves open; the checker holds the record to them.
	"campaigns kind": "campaignKind",
	"groups kind": "groupKind",
	"authorities kind": "authorityKind",
	"publishers kind": "publisherKind",
};

/** Everything the page about the data says, counted and read off the schemas. */
export function codebookFacts(
	record: RecordRead,
	columns: readonly Column[],
	downloads: readonly Download[],
): CodebookFacts {
	const { incidents, coverage, version } = record;
	const schemas = entrySchemas();
	return {
		version,
		incidents: incidents.filter(({ kind }) => kind === "incident").length,
		statistics: incidents.filter(({ kind }) => kind === "statistic").length,
		downloads,
		lists: [...schemas].map(([list, schema]) =>
			listFacts(
				record,
				list,
				fieldsOf(schema, (path) => SPEAKS[`${list} ${path}`] ?? null),
			),
		),
		columns: columns.map(({ name, kind }) => ({ name, kind })),
		vocabularies: vocabulariesOf(record, schemas),
		worked: workedQueries(record),
		coverage: coverage.map(({ year, level, why }) => ({ year, level, why })),
		weaknesses: weaknessesOf(record),
	};
}

function listFacts(record: RecordRead, list: ListName, fields: readonly Field[]): ListFacts {
	const { path, named } = LISTS[list];
	const years = [...new Set(record.incidents.map(({ date }) => calendar(date.first).year))].sort();
	const files = path.includes("<year>") ? years.map((year) => path.replace("<year>", String(year))) : [path];
	return { name: list, files, entries: record[list].length, schema: named, fields };
}

function vocabulariesOf(record: RecordRead, schemas: ReadonlyMap<ListName, JsonSchema>): VocabularyFacts[] {
	const vocabularies = new Map<Vocabulary, Map<string, number>>();
	const { values } = pageWords("en", "codebook").vocabularies;
	for (const [where, name] of Object.entries(SPEAKS)) {
		const [list, path] = where.split(" ") as [ListName, string];
		const times = vocabularies.get(name) ?? new Map<string, number>();
		vocabularies.set(name, times);
		const field = [...walk(schemas.get(list) ?? {}, { shapesToo: true })].find((one) => one.path === path);
		for (const value of field?.schema.enum ?? Object.keys(values[name])) times.set(value, times.get(value) ?? 0);
		for (const entry of record[list])
			for (const value of valuesAt(entry, path)) times.set(value, (times.get(value) ?? 0) + 1);
	}
	const phases = PHASES.map((phase) => ({
		value: phase,
		times: record.incidents.filter(({ type }) => PHASE_OF[type] === phase).length,
	}));
	const facts = [...vocabularies].map(([name, times]) => ({
		name,
		values: [...times].map(([value, count]) => ({ value, times: count })),
	}));
	// Phases follow from types and stand in no field of the record, only in the tables.
	return facts.flatMap((one) => (one.name === "type" ? [one, { name: "phase" as const, values: phases }] : [one]));
}

/** All texts at a path of an entry, through lists and absent objects. */
export function valuesAt(entry: unknown, path: string): string[] {
	const [name = "", ...rest] = path.split(".");
	const value = (entry as Record<string, unknown> | null | undefined)?.[name.replace("[]", "")];
	const all = Array.isArray(value) ? value : [value];
	if (rest.length > 0) return all.flatMap((one) => valuesAt(one, rest.join(".")));
	return all.filter((one) => typeof one === "string");
}

function weaknessesOf({ incidents, places, sources }: RecordRead): CodebookFacts["weaknesses"] {
	const known = new Map(places.map((place) => [place.id as string, place]));
	const counted = incidents.filter(({ kind }) => kind === "incident");
	const translated = incidents.filter(({ summary }) => summary.ru !== undefined || summary.kk !== undefined);
	const among = <T>(what: Weakness, all: readonly T[], is: (one: T) => boolean) => ({
		what,
		count: all.filter(is).length,
		of: all.length,
	});
	const found = [
		among("noFigure", counted, ({ counts }) => counts.affected === undefined),
		among("vague", counted, ({ date }) => date.first !== date.last || date.approximate || date.uncertain),
		among("single", counted, ({ grade }) => grade === "single"),
		among("contested", counted, ({ grade }) => grade === "contested"),
		among("area", counted, (one) => pointsOf(one, known).length === 0),
		among("russian", incidents, ({ summary }) => summary.ru === undefined),
		among("kazakh", incidents, ({ summary }) => summary.kk === undefined),
		among("unreviewed", translated, ({ translation }) => translation?.status !== "reviewed"),
		among("untitled", sources, ({ title }) => title === null),
		among("undated", sources, ({ published }) => published === null),
		among("mirrored", sources, ({ via }) => via !== null),
		among("unarchived", sources, ({ archived }) => archived === null),
	];
	return found.filter(({ count }) => count > 0);
}
