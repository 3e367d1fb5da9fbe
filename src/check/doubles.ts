import type { Range } from "../incident/wire.ts";
import type { Archive, Filed } from "./archive.ts";
import { type Rule, wrongIn } from "./rule.ts";

/** Entries that may be one incident told twice. */
export const doubles: Rule = {
	name: "doubles",
	says: "Two incidents that look like one are merged, tied by countedIn, or said to be distinct.",
	*find(archive) {
		// Few incidents share a type and a place; only those are held against each other.
		const near = new Map<string, Filed[]>();
		for (const one of archive.incidents)
			for (const place of new Set(one.record.places)) {
				const key = `${one.record.type} ${place}`;
				near.set(key, [...(near.get(key) ?? []), one]);
			}
		const told = new Set<string>();
		for (const group of near.values())
			for (const [at, one] of group.entries())
				for (const other of group.slice(at + 1)) {
					const why = likeness(one, other);
					const pair = `${one.record.id} ${other.record.id}`;
					if (why === null || told.has(pair) || isAnswered(one, other, archive)) continue;
					told.add(pair);
					const mend = `merge them, or write "distinctFrom": ["${one.record.id}"] in ${other.record.id}`;
					yield wrongIn(other, "distinctFrom", `an answer whether it is ${one.record.id}`, why, mend);
				}
	},
};

/** What two incidents of one type and place share that makes them look like one; null when they do not. */
function likeness({ record: a }: Filed, { record: b }: Filed): string | null {
	if (a.kind !== b.kind || a.date.first > b.date.last || b.date.first > a.date.last) return null;
	const isShort = Math.max(a.date.last - a.date.first, b.date.last - b.date.first) <= LONGEST;
	if (!isShort) return null;
	const affected = (one: typeof a) => one.people.filter(({ part }) => part === "affected").map(({ name }) => name);
	const names = affected(b);
	const person = affected(a).find((name) => names.includes(name));
	if (person !== undefined) return `the same place, days and person, ${person}`;
	// Two entries that name different people are two entries.
	if (affected(a).length > 0 && names.length > 0) return null;
	const [x, y] = [a.counts.affected, b.counts.affected];
	if (x !== undefined && y !== undefined)
		return isClose(x, y) ? `the same place and days, and figures as close as ${sayRange(x)} and ${sayRange(y)}` : null;
	const source = a.sources.find((id) => b.sources.includes(id));
	const isAlike = x === y && a.campaign === b.campaign && a.date.edtf === b.date.edtf;
	return isAlike && source !== undefined ? `the same place, date, campaign and source, ${source}` : null;
}

/** Figures of a few people are close only when they are the same; others within a tenth. Single people abound. */
function isClose(x: Range, y: Range): boolean {
	const [a, b] = [x.min ?? x.max ?? 0, y.min ?? y.max ?? 0];
	return Math.min(a, b) > 1 && Math.abs(a - b) * 10 <= Math.max(a, b);
}

function sayRange({ min, max }: Range): string {
	return min === max ? `${min}` : `${min ?? "…"} to ${max ?? "…"}`;
}

/** Longer spans overlap with everything. */
const LONGEST = 7;

function isAnswered({ record: a }: Filed, { record: b }: Filed, { incidents }: Archive): boolean {
	const says = (one: typeof a, other: typeof a) =>
		one.distinctFrom?.includes(other.id) || one.follows.includes(other.id);
	if (says(a, b) || says(b, a)) return true;
	if (a.case !== null && a.case === b.case) return true;
	const byId = new Map(incidents.map(({ record }) => [record.id, record]));
	const isWithin = (one: typeof a | undefined, whole: typeof a, depth = 9): boolean =>
		one?.countedIn != null &&
		(one.countedIn.id === whole.id || (depth > 0 && isWithin(byId.get(one.countedIn.id), whole, depth - 1)));
	return isWithin(a, b) || isWithin(b, a);
}
