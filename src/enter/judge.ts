import { readArchive } from "../check/archive.ts";
import { findingsIn } from "../check/rules.ts";
import type { Problem } from "../incident/parse.ts";
import { type Entry, mendOfTwin } from "./enter.ts";
import { type Fault, mendOf } from "./fault.ts";
import { clockOf, keyOf, type Ledger } from "./ledger.ts";
import { contentsWith } from "./save.ts";

/** What the checker finds in the record once entries are in it, and does not find without them. */
export interface Verdict {
	readonly faults: readonly Problem[];
	readonly notices: readonly Problem[];
}

/** Holds every rule of the checker against the record with new entries in it. */
export function judge(ledger: Ledger, entries: readonly Entry[]): Verdict {
	if (entries.length === 0) return { faults: [], notices: [] };
	const files = new Map([...ledger.files, ...contentsWith(ledger.files, entries)]);
	const { archive, problems } = readArchive(files);
	const { faults, notices } = findingsIn(archive, clockOf(ledger.today));
	const isNew = (problem: Problem) => !ledger.found.has(keyOf(problem));
	return { faults: [...problems, ...faults].filter(isNew), notices: notices.filter(isNew) };
}

/**
 * Which entries are to blame for findings, and for which: the one a finding is about, else those it names. An entry that
 * is only too like another new one is blamed when nothing else is wrong: the other may go for a reason of its own.
 */
export function blame<T extends { readonly entry: Entry }>(
	made: readonly T[],
	faults: readonly Problem[],
): Map<T, Problem[]> {
	const owner = new Map(made.flatMap((one) => idsOf(one.entry).map((id) => [id, one] as const)));
	const blamed = faults.map((problem) => {
		const about = owner.get(problem.id);
		const named = namedIn(problem).flatMap((id) => owner.get(id) ?? []);
		const isBetween = about !== undefined && named.some((one) => one !== about);
		return { problem, isBetween, on: about === undefined ? named : [about] };
	});
	const alone = blamed.filter(({ isBetween, on }) => !isBetween && on.length > 0);
	const by = new Map<T, Problem[]>();
	for (const { problem, on } of alone.length > 0 ? alone : blamed) {
		// What nobody can be blamed for is everybody's: better nothing than something wrong.
		for (const one of on.length > 0 ? new Set(on) : made) by.set(one, [...(by.get(one) ?? []), problem]);
	}
	return by;
}

function idsOf({ incident, sources, publishers }: Entry): string[] {
	return [incident.id, ...sources.map(({ id }) => id), ...publishers.map(({ id }) => id)];
}

function namedIn({ field, expected, came, mend = "" }: Problem): string[] {
	return [field, expected, came, mend].join(" ").match(/kz-\d+|s-\d+/g) ?? [];
}

/** A finding as a fault of an entry; `placeOf` says where in the same file another new entry stands. */
export function faultIn(entry: Entry, problem: Problem, placeOf: (id: string) => string | undefined): Fault {
	const { id, field, expected, came, rule, mend } = problem;
	const whole = id === entry.incident.id ? field : `${id}.${field}`;
	if (rule !== "doubles") return { field: whole, expected, came, mend: mend ?? mendOf(field) };
	// The checker wants the answer in the later of the two; only the one that is not written yet can still give it.
	const other = [id, ...namedIn(problem)].find((one) => one !== entry.incident.id) ?? id;
	const place = placeOf(other);
	return {
		field: "distinctFrom",
		expected: `an answer whether it is ${place ?? other}`,
		came,
		mend:
			place === undefined
				? mendOfTwin(other)
				: `keep one of them, or enter ${place} first and put its id into distinctFrom`,
	};
}
