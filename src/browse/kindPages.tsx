import { ByYear } from "../document/byYear.tsx";
import type { StaticPage } from "../document/page.ts";
import { askFor, sayIncidents, Totals } from "../document/totals.tsx";
import type { Catalogue } from "../incident/catalogue.ts";
import { TYPES } from "../incident/vocabulary.ts";
import { pageWords } from "../text/pages.ts";
import { listed } from "./listed.tsx";

/** A page for each kind of measure: all its incidents, year by year. */
export function kindPages(catalogue: Catalogue): StaticPage[] {
	return TYPES.map((type) => {
		const asked = askFor(catalogue, { type: [type] });
		return {
			path: `kinds/${type}/`,
			style: "document",
			draw: (here) => {
				const { text } = here;
				const say = pageWords(text.language, "document");
				const kind = text.words.types[type];
				const incidents = sayIncidents(text, asked.measures.size);
				const named = { title: say.kind.title({ kind }), description: say.kind.description({ kind, incidents }) };
				return listed(
					here,
					named,
					<>
						<Totals here={here} asked={asked} />
						{asked.measures.size === 0 && <p>{say.none}</p>}
						<ByYear here={here} catalogue={catalogue} rows={asked.measures.rows} statistics={asked.statistics.rows} />
					</>,
				);
			},
		};
	});
}
