import { Codebook } from "../codebook/page.tsx";
import type { StaticPage } from "../document/page.ts";
import { pageTerm, recordTerm } from "../document/terms.ts";
import { FOLDER_OF } from "../incident/vocabulary.ts";
import { pageWords } from "../text/pages.ts";
import type { DataFacts } from "./dataPages.ts";

/** The page about the data: what to download, and what every column, field and value means. */
export function dataPage(facts: DataFacts): StaticPage {
	return {
		path: "data/",
		style: "data",
		draw: (here) => {
			const { text } = here;
			const say = pageWords(text.language, "codebook");
			const named = { title: say.title, description: say.description };
			const files = facts.downloads.flatMap(({ name, bytes }) => {
				const type = TYPES[name.slice(name.lastIndexOf("."))];
				return type === undefined ? [] : { path: `data/downloads/${name}`, type, bytes };
			});
			const record = recordTerm(
				here,
				{
					title: `${text.words.siteName}: ${text.words.siteLine}`,
					description: pageWords(text.language, "document").description,
				},
				facts.coverage.map(({ year }) => year),
				files,
			);
			return {
				about: {
					...named,
					kind: "website",
					picture: null,
					trail: [],
					data: [pageTerm(here, "WebPage", named, { mainEntity: record })],
				},
				main: (
					<Codebook
						{...{ facts, text, say }}
						file={(path) => here.file(`data/${path}`)}
						address={(language) => (here.site.address === null ? null : here.told(FOLDER_OF[language]))}
					/>
				),
			};
		},
	};
}

/** What kind of file each download is, by its ending (RFC 6838); the rest describe these. */
const TYPES: Readonly<Record<string, string>> = {
	".csv": "text/csv",
	".json": "application/json",
	".geojson": "application/geo+json",
	".parquet": "application/vnd.apache.parquet",
};
