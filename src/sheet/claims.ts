import { COUNTS, type CountName } from "../incident/vocabulary.ts";
import type { Incident, Range } from "../incident/wire.ts";

export type Claim = Incident["claims"][number];

/** Claims that answer one question: the same count within the same scope. Only these can contradict one another. */
export interface ClaimGroup {
	readonly scope: Claim["scope"];
	/** Lowest first. */
	readonly claims: readonly Claim[];
	/** No number lies within all of them, so they cannot all be true. */
	readonly disputed: boolean;
}

/** One figure of an incident with all that is claimed of it: of the whole incident first, then of parts of it. */
export interface Figure {
	readonly counts: CountName;
	/** The incident's own figure; null where there are only claims about parts of it. */
	readonly range: Range | null;
	readonly groups: readonly ClaimGroup[];
}

/** The figures of an incident in the order of the vocabulary, each with its claims. Never an average. */
export function figuresOf({ counts, claims }: Pick<Incident, "counts" | "claims">): Figure[] {
	return COUNTS.flatMap((name) => {
		const range = counts[name] ?? null;
		const about = claims.filter((claim) => claim.counts === name);
		if (range === null && about.length === 0) return [];
		const keys = [...new Set(about.map(keyOf))].sort((a, b) => Number(b === WHOLE) - Number(a === WHOLE));
		return [{ counts: name, range, groups: keys.map((key) => groupOf(about.filter((one) => keyOf(one) === key))) }];
	});
}

function groupOf(claims: readonly Claim[]): ClaimGroup {
	const highestLow = Math.max(...claims.map(lowOf));
	const lowestHigh = Math.min(...claims.map(highOf));
	return { scope: claims[0]?.scope ?? null, claims: claims.toSorted(lowestFirst), disputed: highestLow > lowestHigh };
}

/** By the lowest number a claim names; of two that start alike, the one that ends lower, "or more" last. */
function lowestFirst(a: Claim, b: Claim): number {
	const named = ({ min, max }: Claim) => min ?? max ?? 0;
	return named(a) - named(b) || (highOf(a) === highOf(b) ? 0 : highOf(a) - highOf(b));
}

const lowOf = ({ min }: Claim) => min ?? 0;
const highOf = ({ max }: Claim) => max ?? Number.POSITIVE_INFINITY;

const WHOLE = "[]";
function keyOf({ scope }: Claim): string {
	const { what, place, date } = scope ?? {};
	const parts = [what?.en, place, date?.edtf];
	return parts.every((part) => part === undefined) ? WHOLE : JSON.stringify(parts);
}
