import type { Catalogue } from "../incident/catalogue.ts";
import type { JailTerms } from "../incident/jail.ts";
import type { Text } from "../text/text.ts";
import { type Ask, type Chart, coverageOf, type Row } from "./chart.ts";

/** Incidents of short jail terms by year, and the least days they came to. */
export function jailChart(ask: Ask, catalogue: Catalogue, terms: JailTerms, text: Text): Chart {
	const rows = catalogue.incidents.facets.year.values.map((year): Row => {
		const { figure, people } = ask({ year: [year], type: ["administrative-arrest"] });
		const days = terms.filter((one) => one.year === year).reduce((sum, one) => sum + one.days, 0);
		return {
			key: year,
			name: year,
			coverage: coverageOf(catalogue, year),
			people,
			all: figure,
			cells: [{ n: days, filter: figure.filter }],
		};
	});
	const name = text.words.types["administrative-arrest"];
	return { id: "jail", columns: [{ key: "days", name, tone: "after" }], rows, axis: "years", more: 0 };
}
