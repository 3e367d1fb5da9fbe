import type { Chart } from "./chart.ts";
import { type StatisticsProps, viewOf } from "./props.ts";

/** Every figure of a chart, each a link to the view that gives it. */
export function Grid({ chart, lens, text, say, to }: Omit<StatisticsProps, "charts"> & { readonly chart: Chart }) {
	const { number } = text;
	return (
		<div className="statistics-scroll">
			<table className="statistics-grid">
				<thead>
					<tr>
						<th scope="col">{say.heads[chart.axis === "years" ? "year" : "name"]}</th>
						{chart.columns.map(({ key, name }) => (
							<th key={key} scope="col">
								{name}
							</th>
						))}
						<th scope="col">{say.heads.incidents}</th>
						<th scope="col">{say.heads.people}</th>
						<th scope="col">{say.heads.lacking}</th>
					</tr>
				</thead>
				<tbody>
					{chart.rows.map((row) => (
						<tr key={row.key}>
							<th scope="row">{row.name}</th>
							{[...row.cells, row.all].map(({ n, filter }, i) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: the columns of one chart never move.
								<td key={i}>{n === 0 ? "0" : <a href={to(viewOf(filter, lens))}>{number(n)}</a>}</td>
							))}
							<td>{number(row.people.atLeast)}</td>
							<td>{number(row.people.lacking)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
