import { type Answer, ask } from "../incident/answer.ts";
import type { Asker } from "../incident/asker.ts";
import type { Bits } from "../incident/bits.ts";
import type { Columns } from "../incident/columns.ts";
import { engineOf } from "../incident/engine.ts";
import type { Filter } from "../incident/filter.ts";
import { atRest } from "./atRest.ts";
import { loadAsker } from "./lazy.ts";

/** Answers filters over columns; what makes further answers quick is loaded when the reader first asks for something. */
export function createAsking(columns: Columns) {
	const engine = engineOf(columns);
	let asker: Asker | null = null;
	let asked: Filter | null = null;
	const load = async () => {
		try {
			asker ??= (await loadAsker()).makeAsker(engine, atRest);
		} catch {
			// Without that file every answer is as true, only not as quick.
		}
		return asker;
	};
	return {
		ask(filter: Filter, words: Bits | null): Answer {
			if (asked !== null && asked !== filter) void load();
			asked = filter;
			return asker?.ask(filter, words) ?? ask(engine, filter, words);
		},
		prepare: async (filter: Filter, words: Bits | null) => (await load())?.prepare(filter, words),
	};
}
