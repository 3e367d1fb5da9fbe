import type { Problem } from "../incident/parse.ts";
import { type Entry, enter, entered } from "./enter.ts";
import type { Fault } from "./fault.ts";
import { blame, faultIn, judge } from "./judge.ts";
import type { Ledger } from "./ledger.ts";
import type { Placed } from "./table.ts";

/** What has become of many drafts: the good ones as entries, and of each other one why it was refused. */
export interface Batch {
	readonly entries: readonly Made[];
	readonly refused: readonly Refused[];
	/** What the checker asks an editor to look at, once the good ones are in the record. */
	readonly notices: readonly Problem[];
}

interface Made {
	readonly at: string;
	readonly entry: Entry;
}

interface Refused {
	readonly at: string;
	readonly faults: readonly Fault[];
}

/** Makes entries of drafts; a bad one costs nothing but itself. */
export function enterAll(ledger: Ledger, drafts: readonly Placed<unknown>[]): Batch {
	const refused: Refused[] = [];
	let remaining = drafts;
	// What the checker refuses is taken out and the rest made again, since it moves up to the numbers that are free now.
	for (;;) {
		const made = enterInTurn(ledger, remaining);
		refused.push(...made.refused);
		const entries = made.entries.map(({ entry }) => entry);
		const { faults, notices } = judge(ledger, entries);
		const isInOrder = (a: Refused, b: Refused) => placeIn(drafts, a.at) - placeIn(drafts, b.at);
		if (faults.length === 0) return { entries: made.entries, refused: refused.toSorted(isInOrder), notices };
		const placeOf = (id: string) => made.entries.find(({ entry }) => entry.incident.id === id)?.at;
		const out = [...blame(made.entries, faults)].map(([{ at, entry }, problems]) => ({
			at,
			faults: problems.map((problem) => faultIn(entry, problem, placeOf)),
		}));
		refused.push(...out);
		const gone = new Set(out.map(({ at }) => at));
		remaining = remaining.filter(({ at }) => made.entries.some((one) => one.at === at) && !gone.has(at));
	}
}

function enterInTurn(ledger: Ledger, drafts: readonly Placed<unknown>[]): Pick<Batch, "entries" | "refused"> {
	const entries: Made[] = [];
	const refused: Refused[] = [];
	let present = ledger;
	for (const { at, draft } of drafts) {
		const made = draft.ok ? enter(present, draft.value) : { ok: false as const, error: [draft.error] };
		if (made.ok) {
			entries.push({ at, entry: made.value });
			present = entered(present, made.value);
		} else refused.push({ at, faults: made.error });
	}
	return { entries, refused };
}

function placeIn(drafts: readonly Placed<unknown>[], at: string): number {
	return drafts.findIndex((one) => one.at === at);
}
