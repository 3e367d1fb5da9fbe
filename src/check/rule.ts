import type { Day } from "../incident/date.ts";
import { type Problem, show } from "../incident/parse.ts";
import type { Archive, Filed } from "./archive.ts";

/** One thing that must be true of the record, by its name. Rules are pure: the same archive gives the same problems. */
export interface Rule {
	readonly name: string;
	/** What must be true, in one sentence, for the codebook. */
	readonly says: string;
	/** A notice asks an editor to look; only the other rules' problems are faults. */
	readonly notice?: true;
	/** No day of entry lies after `today`. */
	readonly find: (archive: Archive, today: Day) => Iterable<Problem>;
}

/** A problem of one record's field; `came` is any value and is shown as JSON. */
export function wrong(file: string, id: string, field: string, expected: string, came: unknown, mend: string): Problem {
	return { file, id, field, expected: expected.slice(0, 300), came: show(came), mend };
}

/** A problem of an incident's field. */
export function wrongIn(
	{ file, record }: Filed,
	field: string,
	expected: string,
	came: unknown,
	mend: string,
): Problem {
	return wrong(file, record.id, field, expected, came, mend);
}

/** Items that stand in a list more than once, each named once. */
export function repeated<T>(items: readonly T[]): T[] {
	return [...new Set(items.filter((item, at) => items.indexOf(item) !== at))];
}
