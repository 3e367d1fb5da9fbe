import { gzipSync } from "node:zlib";
import { decodeCatalogue, encodeCatalogue, type Names } from "../incident/catalogue.ts";
import type { Columns } from "../incident/columns.ts";
import { median, type Row, repeated, row, timesOf } from "./measure.ts";
import { parsed, recordsOf } from "./records.ts";

/** Weighs the index against the same fields as JSON objects, and times getting from either's text to what it holds. */
export function benchWeight(columns: Columns, names: Names): { rows: Row[]; equal: boolean } {
	const records = recordsOf(columns, names);
	const objects = JSON.stringify(records);
	const rest = { version: { hash: "", date: "" }, coverage: [], problems: [] };
	const index = JSON.stringify(encodeCatalogue(parsed(records), names, rest));
	// The names travel with the index but are no fields of incidents, so they are weighed on neither side.
	const empty = JSON.stringify(encodeCatalogue([], names, rest));
	const kB = (text: string) => gzipSync(text, { level: 9 }).length / 1000;
	const read = decodeCatalogue(JSON.parse(index));
	const equal = read.ok && JSON.stringify(recordsOf(read.value.incidents, names)) === objects;
	// The names, which every page needs, are read on both sides: on theirs from a text of their own, as one of Latin letters
	// alone, like the records', is read quicker. Not by turns: neither shall have to sweep up after the other.
	const named = JSON.stringify(names);
	const ours = median(timesOf(repeated([index], 60), (text) => decodeCatalogue(JSON.parse(text))));
	const theirs = median(timesOf(repeated([objects], 12), (text) => [JSON.parse(named), JSON.parse(text)]));
	// As in weighing, they are on neither side.
	const fields = JSON.stringify({ ...JSON.parse(index), names: null });
	const decode = (text: string) => decodeCatalogue({ ...JSON.parse(text), names });
	const ourFields = median(timesOf(repeated([fields], 60), decode));
	const theirFields = median(timesOf(repeated([objects], 12), (text) => JSON.parse(text)));
	return {
		rows: [
			row("index-weight", columns.size, "kB", kB(index) - kB(empty), "JSON objects, gzip", kB(objects)),
			row("index-ready", columns.size, "ms", ours, "JSON.parse of objects", theirs),
			row("index-ready-fields", columns.size, "ms", ourFields, "JSON.parse of objects", theirFields),
		],
		equal,
	};
}
