import Papa from "papaparse";
import { err, ok, type Result } from "../incident/result.ts";
import { COLUMNS, SOURCE_COLUMNS } from "./columns.ts";
import { type Fault, shown } from "./fault.ts";
import type { Row } from "./row.ts";

/** A draft and where in its file it stands. */
export interface Placed<T> {
	/** "row 2", as a spreadsheet counts them, or "line 1". */
	readonly at: string;
	readonly draft: Result<T, Fault>;
}

const KNOWN = new Set([...COLUMNS, ...SOURCE_COLUMNS].map(({ name }) => name));

/**
 * Reads a table with a header. Commas, semicolons and tabs are told apart by the header, since spreadsheets write what
 * their country is used to. A column nobody knows refuses the whole table: nothing typed in it should be lost unseen.
 */
export function readTable(text: string): Result<Placed<Row>[], Fault> {
	const content = text.replace(/^\uFEFF/, "");
	const [header = ""] = content.split(/\r?\n/, 1);
	const delimiter = [",", ";", "\t"].find((one) => header.includes(one)) ?? ",";
	const { data, errors } = Papa.parse<string[]>(content, { delimiter });
	const [names = [], ...rows] = data.map((cells, at) => (at === 0 ? cells.map((cell) => cell.trim()) : cells));
	const strange = names.filter((name, at) => !KNOWN.has(name) || names.indexOf(name) !== at);
	if (strange.length > 0 || names.length === 0) {
		const mend = "name every column once, as `npm run import -- --columns` lists them, and take out the others";
		return err({ field: "the header", expected: "known columns", came: shown(strange.join(", ")), mend });
	}
	const broken = new Map(errors.map(({ row, message }) => [row, message]));
	return ok(
		rows.flatMap((cells, index): Placed<Row>[] => {
			if (cells.every((cell) => cell.trim() === "")) return [];
			const came = broken.get(index + 1) ?? (cells.length > names.length ? `${cells.length} cells` : null);
			const mend = "put cells that hold commas, quotes or line breaks in quotes, and double the quotes inside";
			const fault = { field: "the row", expected: `at most ${names.length} cells`, came: came ?? "", mend };
			const row = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
			return [{ at: `row ${index + 2}`, draft: came === null ? ok(row) : err(fault) }];
		}),
	);
}

/** A table as a spreadsheet opens it: with a mark that says it is Unicode, and all columns that some row fills. */
export function writeTable(rows: readonly Row[]): string {
	const used = COLUMNS.map(({ name }) => name).filter((name) => rows.some((row) => (row[name] ?? "") !== ""));
	const cells = rows.map((row) => used.map((name) => row[name] ?? ""));
	return `\uFEFF${Papa.unparse([used, ...cells], { newline: "\r\n" })}\r\n`;
}

/** Reads a file of one JSON object a line. */
export function readLines(text: string): Placed<unknown>[] {
	return text
		.replace(/^\uFEFF/, "")
		.split(/\r?\n/)
		.flatMap((line, index): Placed<unknown>[] => {
			if (line.trim() === "") return [];
			const at = `line ${index + 1}`;
			try {
				return [{ at, draft: ok(JSON.parse(line)) }];
			} catch (error) {
				const came = error instanceof Error ? error.message : String(error);
				const mend = "write one JSON object a line, without commas between the lines";
				return [{ at, draft: err({ field: "the line", expected: "well-formed JSON", came, mend }) }];
			}
		});
}

/** Reads a file of one JSON object, over as many lines as it likes. */
export function readJson(text: string): Placed<unknown>[] {
	try {
		const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
		const all: unknown[] = Array.isArray(content) ? content : [content];
		return all.map((one, index) => ({ at: `object ${index + 1}`, draft: ok(one) }));
	} catch (error) {
		const came = error instanceof Error ? error.message : String(error);
		const mend = "see `npm run import -- --example` for the fields, and src/incident/wire.ts for their form";
		return [{ at: "the file", draft: err({ field: "the file", expected: "well-formed JSON", came, mend }) }];
	}
}
