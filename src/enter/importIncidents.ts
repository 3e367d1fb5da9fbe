import { parseArgs } from "node:util";
import { enterAll } from "./batch.ts";
import { COLUMNS, SOURCE_COLUMNS } from "./columns.ts";
import * as command from "./command.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { rowOf } from "./row.ts";
import { readLines, writeTable } from "./table.ts";
import type { Terminal } from "./terminal.ts";

const USAGE = `npm run import -- FILE.csv|FILE.jsonl       shows what would be written, and what is refused and why
npm run import -- FILE --write              writes what is right; what is refused stays out
npm run import -- --columns                 lists the columns of a table
npm run import -- --example kz-0421         gives a row to start from
  --record DIR the record's folder, when that is not ${command.FOLDER}`;

/** `npm run import`: many incidents, each judged by itself. */
export async function importIncidents(args: readonly string[], terminal: Terminal, today: string): Promise<number> {
	const { FLAG, STRING } = command;
	const options = { write: FLAG, columns: FLAG, example: STRING, record: STRING } as const;
	const read = command.argumentsIn(() => parseArgs({ args: [...args], options, allowPositionals: true }));
	if (!read.ok) return command.refuse(terminal, read.error, USAGE);
	const { write, columns, example, record: folder = command.FOLDER } = read.value.values;
	const [file, ...more] = read.value.positionals;
	if (columns) {
		for (const { name, says } of [...COLUMNS, ...SOURCE_COLUMNS]) terminal.say(`${name.padEnd(30)} ${says}`);
		return 0;
	}
	try {
		if (example !== undefined) return showExample(await openLedger(folder, today), example, terminal);
		if (file === undefined || more.length > 0) return command.refuse(terminal, "expected one file", USAGE);
		if (!/\.(csv|tsv|txt|jsonl|ndjson)$/i.test(file)) {
			return command.refuse(terminal, `expected a .csv or .jsonl file, came ${file}`, USAGE);
		}
		return await importFile(folder, file, write, terminal, today);
	} catch (error) {
		return command.refuse(terminal, command.messageOf(error));
	}
}

async function importFile(folder: string, file: string, isToWrite: boolean, terminal: Terminal, today: string) {
	const { say } = terminal;
	const text = await command.textAt(file, terminal);
	const drafts = /\.(jsonl|ndjson)$/i.test(file)
		? { ok: true as const, value: readLines(text) }
		: command.draftsInTable(text);
	if (!drafts.ok) return command.refuse(terminal, ...command.sayFaults([drafts.error]));
	const ledger = await openLedger(folder, today);
	const { entries, refused, notices } = enterAll(ledger, drafts.value);
	for (const { at, faults } of refused) for (const line of command.sayFaults(faults)) say(`${at}: refused: ${line}`);
	for (const { at, entry } of entries) for (const line of command.linesFor(entry)) say(`${at}: ${line}`);
	command.tellNotices(notices, terminal);
	say(`${entries.length} good, ${refused.length} refused.`);
	if (!isToWrite) say("Nothing was written. To write what is good, add --write.");
	else if (entries.length === 0) say("Nothing was written.");
	else
		await command.write(
			folder,
			ledger,
			entries.map(({ entry }) => entry),
			terminal,
		);
	return refused.length === 0 ? 0 : 1;
}

function showExample(ledger: Ledger, id: string, terminal: Terminal): number {
	const one = ledger.incidents.get(id);
	if (one === undefined) return command.refuse(terminal, `expected the id of an incident, came ${id}`);
	// What a new entry is given stays out.
	terminal.say(
		writeTable([{ ...rowOf(one), id: "", added: "", history: "", grade: "", translation_of: "" }]).trimEnd(),
	);
	return 0;
}
