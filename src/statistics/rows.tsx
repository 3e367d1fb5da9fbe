import type { Chart, Row } from "./chart.ts";
import { type StatisticsProps, viewOf } from "./props.ts";
import { Covered, Stack } from "./stack.tsx";

type RowsProps = Omit<StatisticsProps, "charts"> & { readonly chart: Chart };

/** A chart that is a table: name, bar, and every figure a link to the view that gives it. */
export function Rows({ chart, lens, text, say, to }: RowsProps) {
	const { number } = text;
	const isJail = chart.id === "jail";
	const figure = ({ all: { n, filter } }: Row) => <a href={to(viewOf(filter, lens))}>{number(n)}</a>;
	return (
		<div className="statistics-scroll">
			<table className="statistics-rows" data-axis={chart.axis}>
				<thead>
					<tr>
						<th scope="col">{say.heads[chart.axis === "years" ? "year" : "name"]}</th>
						<th scope="col" className="statistics-bar">
							<Key chart={chart} say={say} />
						</th>
						<th scope="col">{say.heads.incidents}</th>
						<th scope="col">{isJail ? say.heads.days : say.heads.people}</th>
					</tr>
				</thead>
				<tbody>
					{chart.rows.map((row) => (
						<tr key={row.key}>
							<th scope="row">
								{row.coverage !== null && <Covered level={row.coverage} says={say.coverage[row.coverage]} />}
								{row.name}
							</th>
							<td className="statistics-bar">
								<Stack chart={chart} row={row} />
							</td>
							<td>{figure(row)}</td>
							<td>{isJail ? number(row.cells[0]?.n ?? 0) : number(row.people.atLeast)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** What the colours of the bars stand for. */
function Key({ chart, say }: Pick<RowsProps, "chart" | "say">) {
	if (chart.columns.length < 2) return <span className="visually-hidden">{say.heads.bar}</span>;
	return (
		<span className="statistics-key">
			{chart.columns.map(({ key, name, tone }) => (
				<span key={key}>
					<svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
						<rect className={`statistics-${tone}`} width="10" height="10" />
					</svg>
					{name}
				</span>
			))}
		</span>
	);
}
