import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Catalogue } from "../incident/catalogue.ts";
import type { JailTerms } from "../incident/jail.ts";
import { LENSES } from "../incident/lens.ts";
import { LANGUAGES } from "../incident/vocabulary.ts";
import type { Chart } from "../statistics/chart.ts";
import { chartsOf } from "../statistics/charts.ts";
import { pictureOf } from "../statistics/picture.tsx";
import { pathOf, type StatisticsWords } from "../statistics/props.ts";
import { toCsv } from "../table/csv.ts";
import { textIn } from "../text/every.ts";
import { pageWords } from "../text/pages.ts";

/** Writes every chart of the statistics as a table (CSV) and a picture (SVG), in each language and by each lens. */
export async function writeStatistics(folder: string, catalogue: Catalogue, terms: JailTerms): Promise<void> {
	for (const lens of LENSES) {
		await mkdir(join(folder, pathOf(lens)), { recursive: true });
		for (const language of LANGUAGES) {
			const text = textIn(language);
			const say = pageWords(language, "statistics");
			const { date, hash } = catalogue.version;
			const version = text.words.footer.version({ date: text.dates.day(text.dates.parse(date)), hash });
			const origin = `${text.words.siteName} · ${version} · ${text.words.lens}: ${text.words.lenses[lens]}`;
			for (const chart of chartsOf(catalogue, terms, text, lens)) {
				const file = join(folder, pathOf(lens), `${chart.id}.${language}`);
				await writeFile(`${file}.csv`, tableOf(chart, say));
				await writeFile(`${file}.svg`, pictureOf({ chart, text, say, origin }));
			}
		}
	}
}

function tableOf(chart: Chart, say: StatisticsWords): string {
	const { heads } = say;
	const isJail = chart.id === "jail";
	const names = [
		chart.axis === "years" ? heads.year : heads.name,
		...(isJail ? [heads.days] : chart.columns.map(({ name }) => name)),
		...[heads.incidents, heads.people, heads.lacking],
	];
	const rows = chart.rows.map(({ name, cells, all, people }) => [
		...[name, ...cells.map(({ n }) => n), all.n, people.atLeast, people.lacking],
	]);
	return toCsv({ columns: names.map((name) => ({ name, kind: "text", of: () => null })), rows });
}
