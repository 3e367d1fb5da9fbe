import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { NO_FIRST_DAY, parseDate } from "../incident/date.ts";
import type { Incident } from "../incident/wire.ts";
import { type Entry, fileFor } from "./enter.ts";
import { fileOf, isRecord } from "./form.ts";

/**
 * The new content of every file that entries change, by its path below the record's folder, what is pointed at before
 * what points at it. A file that is not a list is one the ledger calls unreadable; nothing is entered then.
 */
export function contentsWith(
	files: ReadonlyMap<string, string | null>,
	entries: readonly Entry[],
): Map<string, string> {
	const lists = new Map<string, unknown[]>();
	const listOf = (file: string) => {
		const list = lists.get(file) ?? (JSON.parse(files.get(file) ?? "[]") as unknown[]);
		lists.set(file, list);
		return list;
	};
	for (const { incident, formed, sources, publishers } of entries) {
		for (const one of publishers) insert(listOf("publishers.json"), one, (other) => textOf(other, "id") > one.id);
		for (const one of sources) listOf("sources.json").push(one);
		insert(listOf(fileFor(incident)), formed, (other) => isLater(other, incident));
	}
	const written = ["publishers.json", "sources.json", ...lists.keys()];
	return new Map(written.flatMap((file) => (lists.has(file) ? [[file, fileOf(lists.get(file) ?? [])]] : [])));
}

/** Puts a record before the first that comes after it; the others keep their order, damaged ones too. */
function insert(list: unknown[], one: unknown, isAfter: (other: unknown) => boolean): void {
	const at = list.findIndex(isAfter);
	list.splice(at < 0 ? list.length : at, 0, one);
}

/** Whether a record of a year's file comes after an incident: by first day, last day, number. */
function isLater(other: unknown, { id, date }: Incident): boolean {
	const read = parseDate(textOf(other, "date"));
	const { first, last } = read.ok ? read.value : { first: NO_FIRST_DAY, last: NO_FIRST_DAY };
	const number = (text: string) => Number(text.slice(3));
	return (first - date.first || last - date.last || number(textOf(other, "id")) - number(id)) > 0;
}

function textOf(record: unknown, key: string): string {
	const value = isRecord(record) ? record[key] : null;
	return typeof value === "string" ? value : "";
}

/** Writes files below a folder: all of them beside the old ones first, so that what fails fails before any is changed. */
export async function save(folder: string, contents: ReadonlyMap<string, string>): Promise<void> {
	const beside = [...contents].map(([file, text]) => ({
		to: join(folder, file),
		from: join(folder, `${file}.new`),
		text,
	}));
	try {
		for (const { to, from, text } of beside) {
			await mkdir(dirname(to), { recursive: true });
			await writeFile(from, text);
		}
		for (const { from, to } of beside) await rename(from, to);
	} finally {
		for (const { from } of beside) await rm(from, { force: true });
	}
}
