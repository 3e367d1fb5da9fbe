import type { Catalogue } from "../incident/catalogue.ts";
import { inDayOrder } from "../incident/catalogue.ts";
import { type Day, formatDay, NO_FIRST_DAY, NO_LAST_DAY } from "../incident/date.ts";
import { byId, rowOf } from "../incident/lookup.ts";
import { isPoint } from "../incident/place.ts";
import { COUNTS, PHASE_OF } from "../incident/vocabulary.ts";
import type * as wire from "../incident/wire.ts";
import type { Incident, Place, Range, Texts } from "../incident/wire.ts";
import { placeName, type Text } from "../text/text.ts";
import { titleInFull, titleOf } from "../text/titles.ts";
import { provisionName } from "../text/values.ts";

/** As much of a record as a table is made from: the incidents in question, and what their ids stand for. */
export interface TableRecord {
	readonly incidents: readonly Incident[];
	readonly places: readonly Place[];
	readonly authorities: readonly wire.Authority[];
	readonly provisions: readonly wire.Provision[];
	readonly campaigns: readonly Pick<wire.Campaign, "id" | "names">[];
	readonly groups: readonly wire.Group[];
	readonly sources: readonly wire.Source[];
	readonly publishers: readonly wire.Publisher[];
	readonly version: { readonly hash: string; readonly date: string };
}

/** What a cell of the flat tables holds. */
export type CellKind = "text" | "whole" | "number" | "truth" | "day" | "list";

/** What a cell of the flat table can hold; a day is written 2019-09-21, and what is not known is null. */
export type Cell = string | number | boolean | readonly string[] | null;

/** A column of the flat table, from which CSV, Parquet and GeoJSON are all written. */
export interface Column {
	readonly name: string;
	readonly kind: CellKind;
	readonly of: (one: Incident) => Cell;
}

/** One row an incident, in the order of time. */
export interface Table {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Cell[])[];
	readonly incidents: readonly Incident[];
}

/** The incidents of a record, flat. Cumulative figures are not among them: who adds up a table must not add them. */
export function incidentTable(record: TableRecord, catalogue: Catalogue, text: Text, site: string | null): Table {
	return flatTable("incident", record, catalogue, text, site);
}

/** The cumulative figures of a record, in the same columns. */
export function statisticTable(record: TableRecord, catalogue: Catalogue, text: Text, site: string | null): Table {
	return flatTable("statistic", record, catalogue, text, site);
}

function flatTable(kind: Incident["kind"], record: TableRecord, ...rest: [Catalogue, Text, string | null]): Table {
	const columns = columnsOf(record, ...rest);
	const incidents = record.incidents.filter((one) => one.kind === kind).toSorted(inDayOrder);
	return { columns, incidents, rows: incidents.map((one) => columns.map((column) => column.of(one))) };
}

/** The places of an incident that are points: not the country, a region or a district, which are areas. */
export function pointsOf(one: Incident, places: ReadonlyMap<string, Place>): Place[] {
	return placesOf(one, places).filter(isPoint);
}

const placesOf = (one: Incident, places: ReadonlyMap<string, Place>) =>
	one.places.flatMap((id) => places.get(id) ?? []);

function columnsOf(record: TableRecord, catalogue: Catalogue, text: Text, site: string | null): Column[] {
	const { words, name } = text;
	const places = byId(record.places);
	const [groups, authorities, campaigns] = [byId(record.groups), byId(record.authorities), byId(record.campaigns)];
	const [provisions, sources, publishers] = [byId(record.provisions), byId(record.sources), byId(record.publishers)];
	const named = (ids: readonly string[], list: ReadonlyMap<string, { names: Texts }>) =>
		ids.map((id) => name(list.get(id)?.names ?? { en: id }));
	const campaign = ({ campaign: id }: Incident) => campaigns.get(id ?? "");
	const point = (one: Incident) => (one.places.length === 1 ? pointsOf(one, places)[0] : undefined);
	const regionOf = ({ id, kind, region }: Place) => (kind === "region" ? id : region);
	const titled = ({ id }: Incident) => {
		const found = rowOf(catalogue, id);
		return found === null ? null : titleInFull(text, titleOf(text, catalogue, found.columns, found.row));
	};
	const law = (id: string) => {
		const one = provisions.get(id);
		return one === undefined ? id : provisionName(text, one);
	};
	const publisherOf = (id: string) => {
		const key = sources.get(id)?.publisher;
		return key === undefined ? [] : [publishers.get(key)?.name ?? key];
	};
	const column = (kind: CellKind) => (name: string, of: Column["of"]) => ({ name, kind, of });
	const [txt, truth, day, list] = [column("text"), column("truth"), column("day"), column("list")];
	const [whole, number] = [column("whole"), column("number")];
	const ends = (name: string, of: (one: Incident) => Range | undefined, kind = whole) => [
		kind(`${name}_min`, (one) => of(one)?.min ?? null),
		kind(`${name}_max`, (one) => of(one)?.max ?? null),
	];
	return [
		txt("id", ({ id }) => id),
		txt("address", ({ id }) => `${site === null ? "" : new URL("./", site).href}incidents/${id}/`),
		txt("title", titled),
		txt("type", ({ type }) => type),
		txt("type_name", ({ type }) => words.types[type]),
		list("joint_types", ({ joint }) => joint),
		txt("phase", ({ type }) => PHASE_OF[type]),
		txt("date", ({ date }) => date.edtf),
		day("first_day", ({ date }) => dayIn(date.first)),
		day("last_day", ({ date }) => dayIn(date.last)),
		truth("date_approximate", ({ date }) => date.approximate),
		truth("date_uncertain", ({ date }) => date.uncertain),
		list("place_ids", (one) => one.places),
		list("place_names", (one) => placesOf(one, places).map((at) => placeName(text, at, one.date.first, one.date.last))),
		list("place_names_ru", (one) => placesOf(one, places).map(({ names }) => names.ru ?? names.en)),
		list("place_names_kk", (one) => placesOf(one, places).map(({ names }) => names.kk ?? names.en)),
		list("place_kinds", (one) => placesOf(one, places).map(({ kind }) => kind)),
		list("region_ids", (one) => [...new Set(placesOf(one, places).flatMap((at) => regionOf(at) ?? []))]),
		number("longitude", (one) => point(one)?.lonLat[0] ?? null),
		number("latitude", (one) => point(one)?.lonLat[1] ?? null),
		txt("venue", ({ venue }) => venue?.name.en ?? null),
		...COUNTS.flatMap((count) => ends(count, ({ counts }) => counts[count])),
		whole("claims", ({ claims }) => claims.length),
		txt("counted_in", ({ countedIn }) => countedIn?.id ?? null),
		truth("counted_in_certain", ({ countedIn }) => countedIn?.certain ?? null),
		txt("case_id", (one) => one.case),
		txt("stage", ({ stage }) => stage),
		// A table of names is a list of people, and lists of people are what such states use. Names stay with the incident.
		whole("people_named", ({ people }) => people.length),
		list("authority_ids", (one) => one.authorities),
		list("authority_names", (one) => named(one.authorities, authorities)),
		txt("attribution", ({ attribution }) => attribution),
		list("group_ids", (one) => one.groups),
		list("group_names", (one) => named(one.groups, groups)),
		txt("campaign_id", (one) => one.campaign),
		txt("campaign_name", (one) => campaign(one)?.names.en ?? null),
		txt("campaign_name_ru", (one) => campaign(one)?.names.ru ?? null),
		txt("campaign_name_kk", (one) => campaign(one)?.names.kk ?? null),
		list("provision_ids", (one) => one.provisions),
		list("provision_names", (one) => one.provisions.map(law)),
		...ends("penalty_days", ({ penalty }) => penalty?.days),
		...ends("penalty_years", ({ penalty }) => penalty?.years, number),
		...ends("fine_tenge", ({ penalty }) => penalty?.fine?.tenge),
		...ends("fine_mci", ({ penalty }) => penalty?.fine?.mci),
		list("penalty_other", ({ penalty }) => penalty?.other ?? []),
		txt("summary_en", ({ summary }) => summary.en),
		txt("summary_ru", ({ summary }) => summary.ru ?? null),
		txt("summary_kk", ({ summary }) => summary.kk ?? null),
		txt("translation", ({ translation }) => translation?.status ?? null),
		list("follows", ({ follows }) => follows),
		list("about", ({ about }) => about),
		list("source_ids", (one) => one.sources),
		list("source_urls", (one) => one.sources.map((id) => sources.get(id)?.url ?? "")),
		list("publishers", (one) => [...new Set(one.sources.flatMap(publisherOf))]),
		txt("grade", ({ grade }) => grade),
		txt("disputed", ({ evidence }) => evidence?.disputed?.en ?? null),
		day("added", ({ added }) => added),
		day(
			"corrected",
			({ history }) =>
				history
					.map(({ date }) => date)
					.sort()
					.at(-1) ?? null,
		),
		day("record_date", () => record.version.date || null),
		txt("record_version", () => record.version.hash),
	];
}

function dayIn(day: Day): string | null {
	return day === NO_FIRST_DAY || day === NO_LAST_DAY ? null : formatDay(day);
}
