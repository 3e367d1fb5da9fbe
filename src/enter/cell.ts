import { defuse, undefuse } from "../table/csv.ts";
import type { CellKind } from "./columns.ts";
import { isRecord } from "./form.ts";

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** What a cell says. A text that is not of its column's kind stays a text, so that the parser refuses it by name. */
export function readCell(kind: CellKind, cell: string): unknown {
	const text = undefuse(cell);
	switch (kind) {
		case "text":
			return text;
		case "ids":
			return text.split(/[\s,;|]+/).filter((id) => id !== "");
		case "pages":
			return text.split(/[\s|]+/).filter((page) => page !== "");
		case "number":
			return numberIn(text);
		case "lonLat":
			return text
				.split(/[\s,;]+/)
				.filter((one) => one !== "")
				.map(numberIn);
		case "yesNo":
			return { yes: true, true: true, no: false, false: false }[text.trim().toLowerCase()] ?? text;
		case "people":
			return text.trimStart().startsWith("[") ? jsonIn(text) : text.split("\n").map(personIn);
		case "json":
			return jsonIn(text);
	}
}

/** The cell for a value, safe to open in a spreadsheet; empty for null and for nothing. */
export function writeCell(kind: CellKind, value: unknown): string {
	return defuse(textOf(kind, value));
}

function textOf(kind: CellKind, value: unknown): string {
	if (value === null || value === undefined) return "";
	if (kind === "yesNo") return value === true ? "yes" : "no";
	if (kind === "ids" || kind === "pages" || kind === "lonLat") return (value as unknown[]).join(" ");
	if (kind === "people" || kind === "json") return isNothing(value) ? "" : JSON.stringify(value);
	return String(value);
}

function numberIn(text: string): unknown {
	const trimmed = text.trim();
	return NUMBER.test(trimmed) ? Number(trimmed) : text;
}

function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

function personIn(line: string): unknown {
	const [name, role, part = "affected"] = line.split("|").map((one) => one.trim());
	return { name, role, part };
}

function isNothing(value: unknown): boolean {
	return Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0;
}
