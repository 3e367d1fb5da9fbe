import { calendar } from "./date.ts";
import type { Incident } from "./wire.ts";

/** The least days of jail that one incident's sentences come to, and the year in which its date begins. */
interface JailTerm {
	readonly year: string;
	readonly days: number;
}
export type JailTerms = readonly JailTerm[];

/**
 * The least days of jail: for each incident of short jail terms the least term times the least number of people. An
 * incident whose people are counted in another's, or whose figure covers other measures too, is left out, so that no
 * day is counted twice and none is counted that was a fine. The sum is therefore a floor, well below what was imposed.
 */
export function jailTermsOf(incidents: Iterable<Incident>): JailTerms {
	const terms: JailTerm[] = [];
	for (const one of incidents) {
		if (one.kind !== "incident" || one.type !== "administrative-arrest") continue;
		const [least, people] = [one.penalty?.days?.min ?? null, one.counts.affected?.min ?? null];
		const isShared = one.countedIn !== null || one.joint.length > 0;
		if (least === null || people === null || isShared) continue;
		terms.push({ year: String(calendar(one.date.first).year), days: least * people });
	}
	return terms;
}
