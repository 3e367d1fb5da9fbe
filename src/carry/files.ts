import type { Catalogue } from "../incident/catalogue.ts";
import type { Incident } from "../incident/wire.ts";
import { toCsv } from "../table/csv.ts";
import { toGeoJson } from "../table/geojson.ts";
import { incidentTable, type Table, type TableRecord } from "../table/table.ts";
import { asWritten } from "../table/written.ts";
import type { Text } from "../text/text.ts";

/** A view as it is taken along: what it says and where it lies, and what it holds. */
export interface Carried {
	readonly record: TableRecord;
	readonly catalogue: Catalogue;
	/** The filter in words. */
	readonly says: string;
	/** The view's address, whose fragment is the filter. */
	readonly address: string;
	/** The address at which the pages of the reader's language begin. */
	readonly home: string;
}

export const FORMS = ["csv", "geojson", "json"] as const;
export type Form = (typeof FORMS)[number];
const MEDIA_TYPES: { readonly [F in Form]: string } = {
	csv: "text/csv;charset=utf-8",
	geojson: "application/geo+json",
	json: "application/json",
};

/** A file to be saved. */
export interface CarriedFile {
	readonly name: string;
	readonly mediaType: string;
	readonly content: string;
}

/** Writes the incidents of a view as a file. The same view of the same record gives the same bytes. */
export function fileOf(form: Form, carried: Carried, text: Text): CarriedFile {
	const table = () => withView(incidentTable(carried.record, carried.catalogue, text, carried.home), carried);
	const written = {
		csv: () => toCsv(table()),
		geojson: () => toGeoJson(table(), carried.record),
		json: () => toViewJson(carried),
	}[form]();
	return { name: fileName(carried, form), mediaType: MEDIA_TYPES[form], content: written };
}

/** Says in every row what was asked for when it was taken along, so that a row alone can be traced. */
function withView(table: Table, { says, address }: Carried): Table {
	const columns = [
		...table.columns,
		{ name: "view", kind: "text", of: () => says } as const,
		{ name: "view_address", kind: "text", of: () => address } as const,
	];
	return { ...table, columns, rows: table.rows.map((row) => [...row, says, address]) };
}

/**
 * The incidents as they stand in the record's own files, in the form of the download of all of it, with whatever their
 * ids stand for; `addresses` says where each is read.
 */
function toViewJson({ record, says, address, home }: Carried): string {
	const { incidents, version } = record;
	const used = usedBy(incidents);
	const publishers = new Set<string>(record.sources.filter(({ id }) => used.has(id)).map((one) => one.publisher));
	const lists = {
		incidents,
		places: record.places.filter(({ id }) => used.has(id)),
		campaigns: record.campaigns.filter(({ id }) => used.has(id)),
		groups: record.groups.filter(({ id }) => used.has(id)),
		authorities: record.authorities.filter(({ id }) => used.has(id)),
		provisions: record.provisions.filter(({ id }) => used.has(id)),
		sources: record.sources.filter(({ id }) => used.has(id)),
		publishers: record.publishers.filter(({ id }) => publishers.has(id)),
	};
	const lines = Object.entries(lists).map(([name, list]) => {
		const entries = list.map((entry) => JSON.stringify(entry, asWritten)).join(",\n");
		return `"${name}":[\n${entries}\n]`;
	});
	const head = {
		licence: "CC-BY-4.0",
		version,
		view: { says, address },
		addresses: Object.fromEntries(incidents.map(({ id }) => [id, `${home}incidents/${id}/`])),
	};
	return `${JSON.stringify(head).slice(0, -1)},\n${lines.join(",\n")}}\n`;
}

/** Every id that incidents name, of whatever kind: no two kinds share an id that could be mistaken. */
function usedBy(incidents: readonly Incident[]): ReadonlySet<string> {
	return new Set(
		incidents.flatMap((one) => [
			...one.places,
			...one.claims.flatMap(({ scope, source }) => [scope?.place ?? [], source ?? []].flat()),
			...one.authorities,
			...one.groups,
			...(one.campaign === null ? [] : [one.campaign]),
			...one.provisions,
			...one.sources,
		]),
	);
}

/** How much of a filter a file's name holds. */
const LONGEST_NAME = 60;

/**
 * The name of a file: the filter, then the day of the record. Words that were searched are left out: they would stand
 * in the reader's folder for anybody to see.
 */
export function fileName(
	{ address, record }: Pick<Carried, "address"> & { record: Pick<TableRecord, "version"> },
	ending: string,
): string {
	const asked = (address.split("#")[1] ?? "")
		.split("&")
		.filter((part) => !/^(?:q|map|sort|figures)=/.test(part))
		.join("-")
		.replace(/[^a-z0-9]+/gi, "-")
		.slice(0, LONGEST_NAME)
		.replace(/^-+|-+$/g, "");
	return `${["alan", asked, record.version.date].filter((part) => part !== "").join("-")}.${ending}`;
}
