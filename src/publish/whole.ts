import { asWritten } from "../table/written.ts";
import { LIST_NAMES } from "./lists.ts";
import type { RecordRead } from "./record.ts";

/** The whole record in one file: every list, one entry a line, with its version. What could not be read is left out. */
export function toJson(record: RecordRead): string {
	const lists = LIST_NAMES.map((list) => {
		const lines = record[list].map((entry) => JSON.stringify(entry, asWritten)).join(",\n");
		return `"${list}":[\n${lines}\n]`;
	});
	const { date, hash } = record.version;
	return `{"licence":"CC-BY-4.0","version":${JSON.stringify({ date, hash })},\n${lists.join(",\n")}}\n`;
}
