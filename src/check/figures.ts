import type { Problem } from "../incident/parse.ts";
import { COUNTS } from "../incident/vocabulary.ts";
import type { Filed } from "./archive.ts";
import { type Rule, wrongIn } from "./rule.ts";

/** The most that can be true of each count: nobody lives in Kazakhstan beyond 20 million. */
const MOST = {
	affected: 20e6,
	participants: 20e6,
	killed: 10_000,
	injured: 100_000,
	applications: 100_000,
	organisations: 100_000,
} as const;

/** Figures that can be. */
export const figures: Rule = {
	name: "figures",
	says: "A figure is possible, and an incident's own figure is not above every claim that is made of it.",
	*find({ incidents }) {
		for (const one of incidents) {
			for (const count of COUNTS) {
				const range = one.record.counts[count];
				const most = Math.max(range?.min ?? 0, range?.max ?? 0);
				if (most > MOST[count]) yield tooMany(one, `counts.${count}`, MOST[count], most);
			}
			yield* claimed(one);
		}
	},
};

function* claimed(one: Filed): Iterable<Problem> {
	const { claims, counts } = one.record;
	for (const [at, { min, max, counts: count }] of claims.entries()) {
		const most = Math.max(min ?? 0, max ?? 0);
		if (min === null && max === null)
			yield wrongIn(one, `claims.${at}`, "a figure", "min and max null", "give the figure, or take the claim out");
		if (min !== null && max !== null && min > max)
			yield wrongIn(
				one,
				`claims.${at}`,
				"a min that is not above its max",
				{ min, max },
				"exchange the two, or read the source again",
			);
		if (most > MOST[count]) yield tooMany(one, `claims.${at}`, MOST[count], most);
	}
	for (const count of COUNTS) {
		const range = counts[count];
		const rivals = claims.filter((claim) => claim.counts === count);
		// Only where every claim is of the whole incident: a part's figure may well be below it.
		if (range === undefined || rivals.length === 0 || rivals.some(({ scope }) => scope !== null)) continue;
		const highest = Math.max(...rivals.map(({ min, max }) => max ?? (min === null ? 0 : Number.POSITIVE_INFINITY)));
		if ((range.min ?? 0) > highest)
			yield wrongIn(
				one,
				`counts.${count}`,
				`at most what somebody claims, ${highest}`,
				range,
				"mend the figure, or add the claim it rests on",
			);
		const lowest = Math.min(...rivals.map(({ min }) => min ?? 0));
		if (range.max !== null && range.max < lowest)
			yield wrongIn(
				one,
				`counts.${count}`,
				`at least what everybody claims, ${lowest}`,
				range,
				"mend the figure, or add the claim it rests on",
			);
	}
}

function tooMany(one: Filed, field: string, most: number, came: number): Problem {
	return wrongIn(one, field, `at most ${most}`, came, "read the source again: a digit too many?");
}
