import type { Cell, Table } from "./table.ts";

/** What stands between the values of a list in one cell. Not a semicolon, by which many spreadsheets part columns. */
export const BETWEEN = " | ";

/**
 * A text that a spreadsheet would run as a formula: it begins, after any spaces, with one of = + - @ (or their
 * full-width twins), or with a tab or a line's end. One that begins with an apostrophe is taken along, so that what is
 * put in front can be told from what was there.
 */
const RUNS = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n'])/;

/** The text as it may stand in a spreadsheet: one apostrophe in front of what would run, nothing else changed. */
export function defuse(text: string): string {
	return RUNS.test(text) ? `'${text}` : text;
}

/** The text as it was before it was defused. */
export function undefuse(cell: string): string {
	return cell.startsWith("'") ? cell.slice(1) : cell;
}

/**
 * The table as CSV (RFC 4180): UTF-8 with a byte order mark, without which spreadsheets garble Cyrillic; lines end in
 * CR LF; cells are quoted where they must be; what is not known is empty.
 */
export function toCsv({ columns, rows }: Pick<Table, "columns" | "rows">): string {
	const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(cellText))];
	return `\uFEFF${lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("")}`;
}

function cellText(cell: Cell): string {
	if (cell === null) return "";
	if (typeof cell === "string") return defuse(cell);
	return Array.isArray(cell) ? defuse(cell.join(BETWEEN)) : String(cell);
}

function quoted(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
