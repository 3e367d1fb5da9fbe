import type { Catalogue } from "../incident/catalogue.ts";
import { calendar } from "../incident/date.ts";
import type { Incident } from "../incident/wire.ts";
import type { Text } from "../text/text.ts";
import type { Ask, Chart, Row } from "./chart.ts";

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

/** Incidents of short jail terms by year, and the least days they came to. */
export function jailChart(ask: Ask, catalogue: Catalogue, terms: JailTerms, text: Text): Chart {
	const rows = catalogue.incidents.facets.year.values.map((year): Row => {
		const { figure, people } = ask({ year: [year], type: ["administrative-arrest"] });
		const days = terms.filter((one) => one.year === year).reduce((sum, one) => sum + one.days, 0);
		const coverage = catalogue.coverage.find((one) => String(one.year) === year)?.level ?? null;
		return { key: year, name: year, coverage, people, all: figure, cells: [{ n: days, filter: figure.filter }] };
	});
	const name = text.words.types["administrative-arrest"];
	return { id: "jail", columns: [{ key: "days", name, tone: "after" }], rows, axis: "years", more: 0 };
}
