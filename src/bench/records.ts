import type { Names } from "../incident/catalogue.ts";
import type { Columns } from "../incident/columns.ts";
import { calendar, type Day, dayOf, formatDay, parseDate } from "../incident/date.ts";
import type { Facet } from "../incident/filter.ts";
import { GRADES, type IncidentType, TYPES } from "../incident/vocabulary.ts";
import type { Incident } from "../incident/wire.ts";

/** The fields that the index holds, as the record's files have them. */
export type IndexedFields = Pick<
	Incident,
	| "id"
	| "kind"
	| "type"
	| "joint"
	| "places"
	| "countedIn"
	| "case"
	| "campaign"
	| "groups"
	| "authorities"
	| "provisions"
	| "grade"
> & { readonly date: string; readonly counts: Pick<Incident["counts"], "affected"> };

/** Turns columns back into one object an incident. */
export function recordsOf(columns: Columns, names: Names): IndexedFields[] {
	const { facets, place, min, max, countedIn, countedInSurely } = columns;
	const idOf = (row: number) => `kz-${String(columns.id[row]).padStart(4, "0")}` as Incident["id"];
	const valuesOf = (facet: Facet, row: number) =>
		facets[facet].sets[facets[facet].of[row] ?? 0]?.map((one) => facets[facet].values[one] ?? "") ?? [];
	const known = (number: number | undefined) => (number === undefined || number < 0 ? null : number);
	return Array.from({ length: columns.size }, (_, row) => {
		const type = TYPES[columns.type[row] ?? 0] as IncidentType;
		const figure = { min: known(min[row]), max: known(max[row]) };
		const whole = known(countedIn[row]);
		const ofCase = known(columns.case[row]);
		return {
			id: idOf(row),
			kind: "incident",
			type,
			joint: valuesOf("type", row).filter((one) => one !== type) as IncidentType[],
			date: edtfOf(columns.first[row] ?? 0, columns.last[row] ?? 0, columns.vague[row] ?? 0),
			places: place.sets[place.of[row] ?? 0]?.flatMap((one) => names.places[one]?.id ?? []) ?? [],
			counts: figure.min === null && figure.max === null ? {} : { affected: figure },
			countedIn: whole === null ? null : { id: idOf(whole), certain: countedInSurely[row] === 1 },
			case: ofCase === null ? null : `case-${ofCase}`,
			campaign: valuesOf("campaign", row)[0] ?? null,
			groups: valuesOf("group", row),
			authorities: valuesOf("authority", row),
			provisions: valuesOf("provision", row),
			grade: GRADES.find((one) => one === valuesOf("grade", row)[0]) ?? "single",
		};
	});
}

/** The same as parsed from the record's files, as far as the index is made from it. */
export function parsed(records: readonly IndexedFields[]): Incident[] {
	return records.map((record) => {
		const date = parseDate(record.date);
		if (!date.ok) throw new Error(`${record.date} is not ${date.error}`);
		return { ...record, claims: [], date: date.value } as unknown as Incident;
	});
}

const MARKS = ["", "~", "?", "%"];

/** The date in EDTF: a day, month or year where the span is one, else an interval of days. */
function edtfOf(first: Day, last: Day, vague: number): string {
	const { year, month, day } = calendar(first);
	const mark = MARKS[vague] ?? "";
	const text = formatDay(first);
	if (first === last) return `${text}${mark}`;
	if (day === 1 && last === dayOf(year, month + 1) - 1) return `${text.slice(0, 7)}${mark}`;
	if (day === 1 && month === 1 && last === dayOf(year + 1) - 1) return `${text.slice(0, 4)}${mark}`;
	return `${text}${mark}/${formatDay(last)}${mark}`;
}
