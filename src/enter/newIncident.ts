import { parseArgs } from "node:util";
import { type Batch, enterAll } from "./batch.ts";
import * as command from "./command.ts";
import { lineOf } from "./form.ts";
import { type Draft, interview, isYes } from "./interview.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { type Placed, readJson } from "./table.ts";
import type { Terminal } from "./terminal.ts";

const USAGE = `npm run new:incident                        asks for one incident
npm run new:incident -- --json FILE         takes it from a JSON object; - reads what is piped in
npm run new:incident -- --csv FILE|TEXT     takes it from a header and one row
  --record DIR the record's folder, when that is not ${command.FOLDER}`;

/** `npm run new:incident`: one incident, written at once if it is right. */
export async function newIncident(args: readonly string[], terminal: Terminal, today: string): Promise<number> {
	const options = { json: command.STRING, csv: command.STRING, record: command.STRING } as const;
	const read = command.argumentsIn(() => parseArgs({ args: [...args], options, allowPositionals: false }));
	if (!read.ok) return command.refuse(terminal, read.error, USAGE);
	const { json, csv, record: folder = command.FOLDER } = read.value.values;
	try {
		const ledger = await openLedger(folder, today);
		if (json === undefined && csv === undefined) return await askForOne(folder, ledger, terminal);
		const drafts =
			json === undefined ? await draftsAt(csv ?? "", terminal) : readJson(await command.textAt(json, terminal));
		const made = enterAll(ledger, drafts);
		if (drafts.length !== 1) {
			return command.refuse(
				terminal,
				`expected one incident, came ${drafts.length}; to mend: npm run import takes many`,
			);
		}
		for (const { faults } of made.refused) return command.refuse(terminal, ...command.sayFaults(faults));
		tell(made, terminal);
		await command.write(folder, ledger, entriesOf(made), terminal);
		return 0;
	} catch (error) {
		return command.refuse(terminal, command.messageOf(error));
	}
}

/** The rows of a table in a file, or of one that is the argument itself. */
async function draftsAt(argument: string, terminal: Terminal): Promise<Placed<unknown>[]> {
	const text = argument.includes("\n") ? argument : await command.textAt(argument, terminal);
	const drafts = command.draftsInTable(text);
	return drafts.ok ? drafts.value : [{ at: "the table", draft: { ok: false, error: drafts.error } }];
}

async function askForOne(folder: string, ledger: Ledger, terminal: Terminal): Promise<number> {
	const draft = await interview(ledger, terminal);
	const made = await settled(ledger, draft, terminal);
	for (const { faults } of made.refused) {
		// What was typed is not lost: it can be mended and given again.
		const kept = `What you said, to mend and give again by --json:\n${lineOf(draft)}`;
		return command.refuse(terminal, ...command.sayFaults(faults), kept);
	}
	tell(made, terminal);
	for (const { entry } of made.entries) terminal.say(lineOf(entry.formed));
	if (!isYes(await terminal.ask("Write it (yes, no)?"))) return command.refuse(terminal, "As you wish.");
	await command.write(folder, ledger, entriesOf(made), terminal);
	return 0;
}

/** Enters a draft, asking for what only shows when all is said: whether it is in the record already. */
async function settled(ledger: Ledger, draft: Draft, { say, ask }: Terminal): Promise<Batch> {
	for (;;) {
		const made = enterAll(ledger, [{ at: "the answers", draft: { ok: true, value: draft } }]);
		const faults = made.refused.flatMap((one) => one.faults);
		const twins = faults.flatMap(({ field, came, expected }) =>
			field === "distinctFrom" ? (/kz-\d+/.exec(`${came} ${expected}`)?.[0] ?? []) : [],
		);
		if (twins.length === 0 || twins.length < faults.length) return made;
		for (const line of command.sayFaults(faults)) say(line);
		const others = twins.join(", ");
		if (!isYes(await ask(`Have you compared it with ${others}, and it is another one (yes, no)?`))) return made;
		draft.distinctFrom = [...((draft.distinctFrom as string[] | undefined) ?? []), ...twins];
	}
}

function tell(made: Batch, terminal: Terminal): void {
	for (const entry of entriesOf(made)) for (const line of command.linesFor(entry)) terminal.say(line);
	command.tellNotices(made.notices, terminal);
}

const entriesOf = (made: Batch) => made.entries.map(({ entry }) => entry);
