import { type Answer, ask } from "../incident/answer.ts";
import type { Asker } from "../incident/asker.ts";
import type { Bits } from "../incident/bits.ts";
import type { Columns } from "../incident/columns.ts";
import { engineOf } from "../incident/engine.ts";
import type { Filter } from "../incident/filter.ts";
import { loadAsker } from "./lazy.ts";
import { nextTask } from "./nextTask.ts";

/** Answers filters over columns; what makes moves of the days quick is loaded when they are first about to move. */
export function createAsking(columns: Columns) {
	const engine = engineOf(columns);
	let asker: Asker | null = null;
	return {
		ask: (filter: Filter, words: Bits | null): Answer => asker?.ask(filter, words) ?? ask(engine, filter, words),
		async prepare(filter: Filter, words: Bits | null): Promise<void> {
			try {
				asker ??= (await loadAsker()).makeAsker(engine, nextTask);
				asker.prepare(filter, words);
			} catch {
				// Without that file every answer is as true, only not as quick.
			}
		},
	};
}
