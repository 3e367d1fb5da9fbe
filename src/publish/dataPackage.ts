import { type DataFile, type Download, type DownloadName, LICENCE } from "../codebook/facts.ts";
import type { CellKind, Column } from "../table/table.ts";
import { pageWords } from "../text/pages.ts";
import type { RecordRead } from "./record.ts";

/** What a table schema calls each kind of cell. A list is a text there, since its separator is ours. */
const TABLE_TYPES: { readonly [K in CellKind]: string } = {
	text: "string",
	whole: "integer",
	number: "number",
	truth: "boolean",
	day: "date",
	list: "string",
};
const KINDS: { readonly [N in DataFile]: { format: string; mediatype: string } } = {
	"alan.csv": { format: "csv", mediatype: "text/csv" },
	"alan.json": { format: "json", mediatype: "application/json" },
	"alan.geojson": { format: "geojson", mediatype: "application/geo+json" },
	"alan.parquet": { format: "parquet", mediatype: "application/vnd.apache.parquet" },
	"alan-statistics.csv": { format: "csv", mediatype: "text/csv" },
};

/** Describes the downloads as a Data Package (datapackage.org): what each file is, its hash, and every column's type. */
export function dataPackage(
	downloads: readonly Download[],
	columns: readonly Column[],
	{ version, coverage }: RecordRead,
	words: { title: string; description: string },
	described: Readonly<Record<string, string>>,
): string {
	const means: Readonly<Record<string, string>> = pageWords("en", "fields").columns;
	const fields = columns.map(({ name, kind }) => ({
		name,
		type: TABLE_TYPES[kind],
		...(kind === "list" ? { "alan:separator": " | " } : {}),
		description: means[name],
	}));
	const years = coverage.map(({ year }) => year);
	const resources = downloads.flatMap(({ name, bytes, sha256 }) => {
		if (!isDescribed(name)) return [];
		const { format, mediatype } = KINDS[name];
		return {
			name: name.replace(".", "-"),
			path: name,
			...(format === "csv"
				? { profile: "tabular-data-resource", dialect: { delimiter: ",", lineTerminator: "\r\n" } }
				: {}),
			format,
			mediatype,
			...(format === "parquet" ? {} : { encoding: "utf-8" }),
			bytes,
			hash: `sha256:${sha256}`,
			description: described[name],
			// Every file but the whole record has the same columns; that one is described by a JSON Schema beside it.
			...(name === "alan.json"
				? { jsonSchema: "../schema/record.json" }
				: { schema: { fields, primaryKey: ["id"], missingValues: [""] } }),
		};
	});
	const content = {
		profile: "data-package",
		name: "alan",
		title: words.title,
		description: words.description,
		version: `${version.date}+${version.hash}`,
		...(version.date === "" ? {} : { created: `${version.date}T00:00:00Z` }),
		licenses: [LICENCE],
		...(years.length === 0 ? {} : { temporal: { start: String(Math.min(...years)), end: String(Math.max(...years)) } }),
		resources,
	};
	return `${JSON.stringify(content, null, "\t")}\n`;
}

function isDescribed(name: DownloadName): name is DataFile {
	return name in KINDS;
}
