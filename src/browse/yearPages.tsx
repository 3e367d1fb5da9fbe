import { Statistics } from "../document/byYear.tsx";
import { Entries } from "../document/entries.tsx";
import type { StaticPage } from "../document/page.ts";
import type { Here } from "../document/site.ts";
import { type Asked, askFor, sayIncidents, Totals } from "../document/totals.tsx";
import type { Catalogue } from "../incident/catalogue.ts";
import { calendar, type Day, dayOf } from "../incident/date.ts";
import { pageWords } from "../text/pages.ts";
import { listed } from "./listed.tsx";

/** A page for each year that any entry touches. */
export function yearPages(catalogue: Catalogue): StaticPage[] {
	const { incidents, statistics } = catalogue;
	const years = [...new Set([...incidents.facets.year.values, ...statistics.facets.year.values])].sort();
	return years.map((year, at) => {
		const asked = askFor(catalogue, { year: [year] });
		return {
			path: `years/${year}/`,
			style: "document",
			draw: (here) => {
				const say = pageWords(here.text.language, "document");
				const counted = sayIncidents(here.text, asked.measures.size);
				const named = {
					title: say.year.title({ year }),
					description: say.year.description({ year, incidents: counted }),
				};
				const beside = { previous: years[at - 1], next: years[at + 1] };
				return listed(here, named, <Year here={here} catalogue={catalogue} year={year} asked={asked} {...beside} />);
			},
		};
	});
}

interface YearProps {
	readonly here: Here;
	readonly catalogue: Catalogue;
	readonly year: string;
	readonly asked: Asked;
	readonly previous: string | undefined;
	readonly next: string | undefined;
}

function Year({ here, catalogue, year, asked, previous, next }: YearProps) {
	const { text, to } = here;
	const say = pageWords(text.language, "document");
	const coverage = catalogue.coverage.find((one) => String(one.year) === year);
	const rows = [...asked.measures.rows, ...asked.permitted.rows].sort((a, b) => a - b);
	return (
		<>
			<Totals here={here} asked={asked} />
			{coverage !== undefined && (
				<p>
					<strong>{say.year.covered[coverage.level]}</strong> {text.name(coverage.why)}
				</p>
			)}
			<p className="document-step">
				{previous !== undefined && (
					<a rel="prev" href={to(`years/${previous}/`)}>
						{say.year.previous({ year: previous })}
					</a>
				)}
				{next !== undefined && (
					<a rel="next" href={to(`years/${next}/`)}>
						{say.year.next({ year: next })}
					</a>
				)}
			</p>
			{rows.length === 0 && <p>{say.none}</p>}
			{months(catalogue, year, rows).map(([month, of]) => (
				<section key={month} id={`m${month}`} aria-labelledby={`h${month}`}>
					<h2 id={`h${month}`}>{monthName(here, Number(year), month)}</h2>
					<Entries here={here} catalogue={catalogue} columns={catalogue.incidents} rows={of} />
				</section>
			))}
			<Statistics here={here} catalogue={catalogue} rows={asked.statistics.rows} />
		</>
	);
}

/** Rows by the month they begin in, those that began before the year first, as month 0. */
function months({ incidents }: Catalogue, year: string, rows: readonly number[]): [month: number, rows: number[]][] {
	const begin = dayOf(Number(year));
	const of = new Map<number, number[]>();
	for (const row of rows) {
		const first = incidents.first[row] ?? 0;
		const month = first < begin || isWholeYear(first, incidents.last[row] ?? 0) ? 0 : calendar(first).month;
		of.set(month, [...(of.get(month) ?? []), row]);
	}
	return [...of].sort(([a], [b]) => a - b);
}

/** Whether a date says no more than a year or several, so that no month may be made of it. */
function isWholeYear(first: Day, last: Day): boolean {
	const [from, to] = [calendar(first), calendar(last)];
	return from.month === 1 && from.day === 1 && (to.year > from.year || (to.month === 12 && to.day === 31));
}

function monthName({ text }: Here, year: number, month: number): string {
	return month === 0 ? pageWords(text.language, "document").year.undated : text.dates.month(year * 12 + month - 1);
}
