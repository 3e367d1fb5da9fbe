import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Cell, CellKind, Table } from "../table/table.ts";
import type { RecordRead } from "./record.ts";

/** How each kind of cell is typed: the plainest types, which DuckDB, Spark, pandas and R all read. */
const TYPES: { readonly [K in Exclude<CellKind, "list">]: Partial<SchemaElement> } = {
	text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
	whole: { type: "INT32" },
	number: { type: "DOUBLE" },
	truth: { type: "BOOLEAN" },
	day: { type: "INT32", converted_type: "DATE" },
};

/** The table as Parquet: days are dates, lists are lists, what is not known is null; the version is in its metadata. */
export function toParquet(
	{ columns, rows }: Pick<Table, "columns" | "rows">,
	version: RecordRead["version"],
): Uint8Array {
	const schema: SchemaElement[] = [{ name: "incident", num_children: columns.length }];
	for (const { name, kind } of columns) schema.push(...elementsOf(name, kind));
	const columnData = columns.map(({ name, kind }, column) => ({
		name,
		data: rows.map((row) => cellValue(kind, row[column] ?? null)),
	}));
	const kvMetadata = [
		{ key: "alan.date", value: version.date },
		{ key: "alan.version", value: version.hash },
		{ key: "alan.licence", value: "CC-BY-4.0" },
	];
	return new Uint8Array(parquetWriteBuffer({ schema, columnData, kvMetadata, createdBy: "Alañ" }));
}

function elementsOf(name: string, kind: CellKind): SchemaElement[] {
	if (kind !== "list") return [{ name, repetition_type: "OPTIONAL", ...TYPES[kind] }];
	// The three levels that the format prescribes for a list.
	return [
		{ name, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST" },
		{ name: "list", repetition_type: "REPEATED", num_children: 1 },
		{ name: "element", repetition_type: "OPTIONAL", ...TYPES.text },
	];
}

function cellValue(kind: CellKind, cell: Cell): unknown {
	return kind === "day" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell;
}
