import { gradeOf, groundsOf } from "../check/grade.ts";
import { byId } from "../incident/lookup.ts";
import type { Grade } from "../incident/vocabulary.ts";
import type { Incident, Publisher, Source } from "../incident/wire.ts";

/** The grade that follows from an entry's claims, evidence and sources, which the record need not hold yet. */
export function gradeFor(one: Incident, sources: readonly Source[], publishers: readonly Publisher[]): Grade {
	return gradeOf(groundsOf(one, byId(sources), byId(publishers)));
}
