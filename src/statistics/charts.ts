import { answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { type Facet, type Filter, NO_FILTER } from "../incident/filter.ts";
import type { JailTerms } from "../incident/jail.ts";
import type { Lens } from "../incident/lens.ts";
import { PHASE_OF, PHASES, TYPES } from "../incident/vocabulary.ts";
import type { Text } from "../text/text.ts";
import { valueName } from "../text/values.ts";
import { type Ask, askerOf, type Chart, type ChartId, type Column, coverageOf, rowOf } from "./chart.ts";
import { jailChart } from "./jail.ts";

/** So many values a ranking shows; the rest is told, and stands in the filters of the map. */
const RANKED = 15;

/** Every chart of the page. */
export function chartsOf(catalogue: Catalogue, terms: JailTerms, text: Text, lens: Lens): Chart[] {
	const ask = askerOf(catalogue, lens);
	const phases = PHASES.map((phase) => ({ key: phase, name: text.words.phases[phase], tone: phase }));
	const byPhase = PHASES.map((phase): Partial<Filter> => ({ phase: [phase] }));
	const kinds = TYPES.flatMap((type): Column[] => {
		const tone = PHASE_OF[type];
		return tone === null ? [] : [{ key: type, name: text.words.types[type], tone }];
	});
	const byKind = TYPES.filter((type) => PHASE_OF[type] !== null).map((type): Partial<Filter> => ({ type: [type] }));
	const ranked = (id: ChartId, facet: "place" | "group" | "authority" | "provision") => {
		const { values, more } = mostOf(catalogue, facet);
		const rows = values.map((value) => {
			const name = valueName(text, catalogue.names, facet, value);
			return rowOf(ask, { key: value, name }, { [facet]: [value] }, byPhase);
		});
		return { id, columns: phases, rows, axis: "ranked", more } satisfies Chart;
	};
	const years = yearRows(ask, catalogue, byPhase);
	return [
		{ id: "years", columns: phases, rows: years, axis: "years", more: 0 },
		{ id: "phases", columns: phases, rows: years, axis: "years", more: 0 },
		{ id: "kinds", columns: kinds, rows: yearRows(ask, catalogue, byKind), axis: "years", more: 0 },
		ranked("places", "place"),
		ranked("organisers", "group"),
		ranked("authorities", "authority"),
		ranked("laws", "provision"),
		jailChart(ask, catalogue, terms, text),
	];
}

/** A line a year, from the record's first to its last. */
function yearRows(ask: Ask, catalogue: Catalogue, columns: readonly Partial<Filter>[]): Chart["rows"] {
	return catalogue.incidents.facets.year.values.map((year) => {
		return rowOf(ask, { key: year, name: year, coverage: coverageOf(catalogue, year) }, { year: [year] }, columns);
	});
}

/** The values of a facet that most incidents have; of equals, the one that stands first in the record. */
function mostOf({ incidents }: Catalogue, facet: Facet): { values: string[]; more: number } {
	const { counts } = answer(incidents, NO_FILTER, null);
	const counted = incidents.facets[facet].values
		.map((value, at) => ({ value, n: counts[facet][at] ?? 0 }))
		.filter(({ n }) => n > 0)
		.toSorted((a, b) => b.n - a.n);
	return { values: counted.slice(0, RANKED).map(({ value }) => value), more: Math.max(0, counted.length - RANKED) };
}
