import type { Catalogue } from "../incident/catalogue.ts";
import type { Columns } from "../incident/columns.ts";
import { calendar } from "../incident/date.ts";
import { pageWords } from "../text/pages.ts";
import { Entries } from "./entries.tsx";
import type { Here } from "./site.ts";
import { sayIncidents } from "./totals.tsx";

interface ByYearProps {
	readonly here: Here;
	readonly catalogue: Catalogue;
	/** Rows of the incidents, oldest first. */
	readonly rows: Iterable<number>;
	/** Rows of the statistics that belong here too, oldest first. */
	readonly statistics: Iterable<number>;
}

/** Incidents under their years, latest first, with a way to each year; cumulative figures apart, below. */
export function ByYear({ here, catalogue, rows, statistics }: ByYearProps) {
	const { incidents } = catalogue;
	const years = grouped(incidents, rows);
	return (
		<>
			{years.length > 2 && (
				<nav aria-label={pageWords(here.text.language, "document").years}>
					<ul className="document-years">
						{years.map(([year, of]) => (
							<li key={year}>
								<a href={`#y${year}`}>{year}</a> <span className="document-count">{here.text.number(of.length)}</span>
							</li>
						))}
					</ul>
				</nav>
			)}
			{years.map(([year, of]) => (
				<section key={year} id={`y${year}`} aria-labelledby={`h${year}`}>
					<h2 id={`h${year}`}>
						{year} <span className="document-count">{sayIncidents(here.text, of.length)}</span>
					</h2>
					<Entries here={here} catalogue={catalogue} columns={incidents} rows={of.toReversed()} />
				</section>
			))}
			<Statistics here={here} catalogue={catalogue} rows={statistics} />
		</>
	);
}

/** Cumulative figures, which are never counted, under a heading that says so; nothing where there are none. */
export function Statistics({ here, catalogue, rows }: Omit<ByYearProps, "statistics">) {
	const list = [...rows];
	const say = pageWords(here.text.language, "document");
	if (list.length === 0) return null;
	return (
		<section id="statistics" aria-labelledby="statistics-title">
			<h2 id="statistics-title">{say.statistics}</h2>
			<p className="document-quiet">{here.text.words.statisticsNote}</p>
			<Entries here={here} catalogue={catalogue} columns={catalogue.statistics} rows={list.toReversed()} />
		</section>
	);
}

/** Rows by the year their date begins in, latest year first. */
function grouped({ first }: Columns, rows: Iterable<number>): [year: number, rows: number[]][] {
	const years = new Map<number, number[]>();
	for (const row of rows) {
		const { year } = calendar(first[row] ?? 0);
		years.set(year, [...(years.get(year) ?? []), row]);
	}
	return [...years].sort(([a], [b]) => b - a);
}
