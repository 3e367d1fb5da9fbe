import type { StaticPage } from "../document/page.ts";
import { pageTerm } from "../document/terms.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import type { JailTerms } from "../incident/jail.ts";
import { LENSES } from "../incident/lens.ts";
import { pageWords } from "../text/pages.ts";
import { chartsOf } from "./charts.ts";
import { Statistics } from "./page.tsx";
import { pathOf } from "./props.ts";

/** The record in figures, a page for each way to count people. */
export function statisticsPages(catalogue: Catalogue, terms: JailTerms): StaticPage[] {
	return LENSES.map((lens) => ({
		path: pathOf(lens),
		style: "statistics",
		draw: (here) => {
			const { text, to, file } = here;
			const say = pageWords(text.language, "statistics");
			const title = lens === "lowest" ? say.title : say.titleBy({ lens: text.words.lenses[lens] });
			const about = {
				...{ title, description: say.description, kind: "website" as const, picture: null },
				trail: lens === "lowest" ? [] : [{ path: pathOf("lowest"), name: say.title }],
				data: [pageTerm(here, "WebPage", { title, description: say.description })],
			};
			const charts = chartsOf(catalogue, terms, text, lens);
			return { about, main: <Statistics {...{ charts, lens, text, say, to, file }} title={title} /> };
		},
	}));
}
