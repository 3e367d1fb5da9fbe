import { readFile } from "node:fs/promises";
import { type Problem, sayProblem } from "../incident/parse.ts";
import { ok, type Result } from "../incident/result.ts";
import { type Entry, fileFor } from "./enter.ts";
import { type Fault, sayFault } from "./fault.ts";
import type { Ledger } from "./ledger.ts";
import { draftOf } from "./row.ts";
import { contentsWith, save } from "./save.ts";
import { type Placed, readTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";

// What the two commands have in common. Each gives its exit code: 0 when everything asked for was done.

/** Where the record is, when nothing else is said. */
export const FOLDER = "public/data";
export const STRING = { type: "string" } as const;
export const FLAG = { type: "boolean", default: false } as const;

/** The arguments of a command, or what is wrong with them. */
export function argumentsIn<T>(parse: () => T): Result<T, string> {
	try {
		return ok(parse());
	} catch (error) {
		return { ok: false, error: messageOf(error) };
	}
}

/** What an exception says. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** The text of a file, or of what is piped in. */
export function textAt(file: string, terminal: Terminal): Promise<string> {
	return file === "-" ? terminal.input() : readFile(file, "utf8");
}

/** The drafts in the rows of a table. */
export function draftsInTable(text: string): Result<Placed<unknown>[], Fault> {
	const table = readTable(text);
	if (!table.ok) return table;
	return ok(table.value.map(({ at, draft }) => ({ at, draft: draft.ok ? ok(draftOf(draft.value)) : draft })));
}

/** What an entry would bring, a line for each thing. */
export function linesFor({ incident, sources, publishers, alike }: Entry): string[] {
	const { id, type, date, places, grade } = incident;
	return [
		`${id} into ${fileFor(incident)}: ${type}, ${date.edtf}, ${places.join(" and ")}, ${grade}`,
		...publishers.map((one) => `with publisher ${one.id}: ${one.name}`),
		...sources.map((one) => `with source ${one.id}: ${one.publisher}, ${one.url}`),
		...(alike.length === 0 ? [] : [`compare it with ${alike.map((one) => one.id).join(", ")}`]),
	];
}

/** Tells what the checker asks an editor to look at. */
export function tellNotices(notices: readonly Problem[], { say }: Terminal): void {
	for (const notice of notices) say(`notice: ${sayProblem(notice)}`);
}

/** Writes entries into the record's files. */
export async function write(
	folder: string,
	ledger: Ledger,
	entries: readonly Entry[],
	{ say }: Terminal,
): Promise<void> {
	const contents = contentsWith(ledger.files, entries);
	await save(folder, contents);
	say(`Written: ${[...contents.keys()].join(", ")}.`);
}

/** Says why nothing was done. */
export function refuse({ say }: Terminal, ...why: readonly string[]): number {
	for (const line of why) say(line);
	say("Nothing was written.");
	return 1;
}

/** Faults, one a line. */
export function sayFaults(faults: readonly Fault[]): string[] {
	return faults.map(sayFault);
}
