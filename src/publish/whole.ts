import type { EdtfDate } from "../incident/date.ts";
import { LIST_NAMES } from "./lists.ts";
import type { RecordRead } from "./record.ts";

/** An entry as it stands in its file, given as it was read: its dates are texts again. */
function asWritten(key: string, value: unknown): unknown {
	return key !== "" && isDate(value) ? value.edtf : value;
}

function isDate(value: unknown): value is EdtfDate {
	return typeof value === "object" && value !== null && "edtf" in value;
}

/** The whole record in one file: every list, one entry a line, with its version. What could not be read is left out. */
export function toJson(record: RecordRead): string {
	const lists = LIST_NAMES.map((list) => {
		const lines = record[list].map((entry) => JSON.stringify(entry, asWritten)).join(",\n");
		return `"${list}":[\n${lines}\n]`;
	});
	const { date, hash } = record.version;
	return `{"licence":"CC-BY-4.0","version":${JSON.stringify({ date, hash })},\n${lists.join(",\n")}}\n`;
}
