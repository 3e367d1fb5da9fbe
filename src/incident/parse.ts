import * as v from "valibot";
import { nextTask } from "./nextTask.ts";
import { atOnce, inSlices, type Slices } from "./slices.ts";
import type { Incident } from "./wire.ts";
import { incident } from "./wire.ts";

/** One thing wrong in one file of the record: which record, which field, what was expected, what came. */
export interface Problem {
	readonly file: string;
	/** The record's id, or its position ("#3") when it has none. */
	readonly id: string;
	readonly field: string;
	readonly expected: string;
	readonly came: string;
	/** The rule of the checker that found it; the parser's own problems have none. */
	readonly rule?: string;
	/** How to mend it. */
	readonly mend?: string;
}

export interface Parsed<T> {
	readonly records: T[];
	readonly problems: Problem[];
}

/** Reads a file of incidents: every good one, and a problem for each bad one. Nothing throws. */
export function parseIncidents(file: string, content: unknown): Parsed<Incident> {
	return parseList(file, content, incident);
}

/** Reads a list of records of any kind: the good ones, and a problem for every bad field of the others. */
export function parseList<S extends v.GenericSchema>(
	file: string,
	content: unknown,
	schema: S,
): Parsed<v.InferOutput<S>> {
	return atOnce(parsingList(file, content, schema));
}

/** The same in slices, between which the page answers. */
export function readList<S extends v.GenericSchema>(
	file: string,
	content: unknown,
	schema: S,
): Promise<Parsed<v.InferOutput<S>>> {
	return inSlices(parsingList(file, content, schema), nextTask);
}

function* parsingList<S extends v.GenericSchema>(
	file: string,
	content: unknown,
	schema: S,
): Slices<Parsed<v.InferOutput<S>>> {
	if (!Array.isArray(content))
		return {
			records: [],
			problems: [{ file, id: "—", field: "—", expected: "a list of records", came: show(content) }],
		};
	const records: v.InferOutput<S>[] = [];
	const problems: Problem[] = [];
	// A record that cannot be read takes no id away from one that can.
	const seen = new Set<string>();
	for (const [position, raw] of content.entries()) {
		yield;
		const id = idOf(raw) ?? `#${position + 1}`;
		if (seen.has(id)) {
			problems.push({ file, id, field: "id", expected: "an id used once", came: show(id) });
			continue;
		}
		const read = v.safeParse(schema, raw);
		if (read.success) {
			seen.add(id);
			records.push(read.output);
		} else for (const issue of read.issues) problems.push(problemOf(file, id, issue));
	}
	return { records, problems };
}

/** Parses a file's text; broken JSON is one problem of the file, never an exception. */
export function parseJson(file: string, text: string): { content: unknown; problems: Problem[] } {
	try {
		return { content: JSON.parse(text), problems: [] };
	} catch (error) {
		const came = error instanceof Error ? error.message : String(error);
		return { content: [], problems: [{ file, id: "—", field: "—", expected: "well-formed JSON", came }] };
	}
}

/** One line a problem, as the command line and the page show it, whatever stands in the record. */
export function sayProblem({ file, id, field, expected, came, rule, mend }: Problem): string {
	const line = `${file}: ${id}: ${field}: expected ${expected}, came ${came}`;
	const whole = `${line}${mend === undefined ? "" : `; to mend it, ${mend}`}${rule === undefined ? "" : ` [${rule}]`}`;
	return whole.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, " ");
}

function idOf(raw: unknown): string | null {
	if (typeof raw !== "object" || raw === null) return null;
	const named = "id" in raw ? raw.id : "year" in raw ? String(raw.year) : null;
	return typeof named === "string" && named !== "" ? named.slice(0, 60) : null;
}

function problemOf(file: string, id: string, issue: v.BaseIssue<unknown>): Problem {
	const field = v.getDotPath(issue)?.slice(0, 200) ?? "—";
	const ours = issue.kind === "validation" || issue.type === "custom" || issue.type === "raw_transform";
	const expected = ours ? issue.message : (issue.expected ?? issue.message);
	return { file, id, field, expected, came: show(issue.input) };
}

/** A value as a problem shows it: short, and never an exception. */
export function show(value: unknown): string {
	if (value === undefined) return "nothing";
	const json = jsonOf(value);
	return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}

function jsonOf(value: unknown): string {
	try {
		return JSON.stringify(typeof value === "string" ? value.slice(0, 100) : value) ?? String(value);
	} catch {
		return "a value nested too deep to show";
	}
}
