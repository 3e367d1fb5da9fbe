import type { Grade } from "../incident/vocabulary.ts";
import type { Incident, Publisher, Source } from "../incident/wire.ts";

type Claim = Incident["claims"][number];

/** What a grade depends on. */
export interface Grounds {
	readonly claims: readonly Claim[];
	/** The publishers of the pages that carry the fact itself. */
	readonly publishers: readonly Publisher[];
	/** Whether one of those pages carries the authority's own statement or document, as an editor who read it says. */
	readonly isStated: boolean;
	/** Whether something other than a figure is contested, as an editor who read the pages says. */
	readonly isDisputed: boolean;
}

/**
 * How firmly an incident is known. Contested: two claims about the people hit cannot both be true, or an editor says
 * what else is contested. Confirmed: the authority itself states it. Corroborated: two or more publishers of separate
 * families carry the fact itself. Else a single voice.
 */
export function gradeOf({ claims, publishers, isStated, isDisputed }: Grounds): Grade {
	if (isDisputed || claims.some((one, at) => claims.slice(at + 1).some((other) => contradict(one, other))))
		return "contested";
	const isConfirmed =
		isStated || claims.some(({ role }) => role === "authority") || publishers.some(({ kind }) => kind === "authority");
	if (isConfirmed) return "confirmed";
	return voices(publishers) >= 2 ? "corroborated" : "single";
}

/** What an incident's grade depends on, looked up. */
export function groundsOf(
	{ claims, sources: cited, evidence }: Pick<Incident, "claims" | "sources" | "evidence">,
	sources: ReadonlyMap<string, Source>,
	publishers: ReadonlyMap<string, Publisher>,
): Grounds {
	const carrying = evidence?.onlyIn ?? cited;
	return {
		claims,
		publishers: carrying.flatMap((id) => publishers.get(sources.get(id)?.publisher ?? "") ?? []),
		isStated: evidence?.statedIn !== undefined,
		isDisputed: evidence?.disputed !== undefined,
	};
}

/** Attendance is estimated by eye, so two figures of it are no contradiction; those of people hit, hurt or killed are. */
const ESTIMATED = new Set<Claim["counts"]>(["participants"]);

/** Whether two claims of one thing cannot both be true. One claimant's two figures are of two moments. */
function contradict(a: Claim, b: Claim): boolean {
	if (a.counts !== b.counts || a.by === b.by || ESTIMATED.has(a.counts) || scopeOf(a) !== scopeOf(b)) return false;
	return (a.max ?? Number.POSITIVE_INFINITY) < (b.min ?? 0) || (b.max ?? Number.POSITIVE_INFINITY) < (a.min ?? 0);
}

function scopeOf({ scope }: Claim): string {
	return JSON.stringify([scope?.what?.en, scope?.place, scope?.date?.edtf]);
}

/**
 * How many independent voices there are: most publishers that share no family, one page of two organisations being one
 * voice. Publishers that only pass on what others report are none, unless nobody else is there.
 */
function voices(publishers: readonly Publisher[]): number {
	const heard = new Set<string>();
	let count = 0;
	// Those of one family first: beside them, a joint page of two says nothing new.
	const independent = publishers.filter((one) => one.independent).toSorted((a, b) => a.family.length - b.family.length);
	for (const { family } of independent) {
		if (family.some((voice) => heard.has(voice))) continue;
		for (const voice of family) heard.add(voice);
		count++;
	}
	return Math.max(count, Math.min(1, publishers.length));
}
