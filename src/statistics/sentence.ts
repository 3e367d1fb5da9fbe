import type { Text } from "../text/text.ts";
import type { Chart, Row } from "./chart.ts";
import type { StatisticsWords } from "./props.ts";

/** What a chart shows, in one sentence made from its own figures; empty where there is nothing to say. */
export function sentenceOf(text: Text, say: StatisticsWords, chart: Chart): string {
	const { number } = text;
	const [first] = chart.rows.toSorted((a, b) => heightOf(chart, b) - heightOf(chart, a));
	if (first === undefined || heightOf(chart, first) === 0) return "";
	const count = (n: number) => text.words.incidents({ n, count: number(n) });
	const said = { name: first.name, count: count(first.all.n) };
	switch (chart.id) {
		case "years":
			return say.said.years(said);
		case "places":
			return say.said.places(said);
		case "organisers":
			return say.said.organisers(said);
		case "authorities":
			return say.said.authorities(said);
		case "laws":
			return say.said.laws(said);
		case "phases": {
			const [before = 0, during = 0, after = 0] = chart.columns.map((_, i) => sumOf(chart.rows, i));
			return say.said.phases({ before: number(before), during: number(during), after: number(after) });
		}
		case "kinds": {
			const most = chart.columns.map(({ name }, i) => ({ name, n: sumOf(chart.rows, i) }));
			const [kind] = most.toSorted((a, b) => b.n - a.n);
			return kind === undefined ? "" : say.said.kinds({ name: kind.name, count: number(kind.n) });
		}
		case "jail": {
			const days = sumOf(chart.rows, 0);
			return say.said.jail({ n: days, count: number(days), year: first.name });
		}
	}
}

/** How tall a row's bar is: its incidents, or the sum of what is measured where it is no count of incidents. */
export function heightOf({ id }: Chart, { all, cells }: Row): number {
	if (id === "jail") return cells[0]?.n ?? 0;
	// Incidents in two phases are drawn in both.
	return Math.max(
		all.n,
		cells.reduce((sum, { n }) => sum + n, 0),
	);
}

function sumOf(rows: readonly Row[], column: number): number {
	return rows.reduce((sum, { cells }) => sum + (cells[column]?.n ?? 0), 0);
}
