import { Grid, Part } from "./part.tsx";
import type { CodebookProps } from "./props.ts";

/** Three questions to the Parquet file, each with its SQL and its answer. */
export function Queries({ facts, text, say }: CodebookProps) {
	const { lead, spark, titles, notes, sql: sqlOf, answer } = say.queries;
	// A year is a number that is never grouped; only the counts after the first column are.
	const shown = (cell: string | number, column: number) =>
		typeof cell === "string" ? <code>{cell}</code> : column === 0 ? String(cell) : text.number(cell);
	return (
		<Part id="queries" title={say.sections.queries}>
			<p>{lead}</p>
			<p>{spark}</p>
			{facts.worked.map(({ key, sql, columns, rows }) => (
				<div key={key} className="codebook-query" id={`query-${key}`}>
					<h3>{titles[key]}</h3>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable to be scrolled */}
					<figure className="codebook-grid" aria-label={sqlOf({ title: titles[key] })} tabIndex={0}>
						<pre>
							<code>{sql}</code>
						</pre>
					</figure>
					<p>{notes[key]}</p>
					<Grid
						name={answer({ title: titles[key] })}
						heads={columns}
						figures={columns.flatMap((_, i) => (i === 0 ? [] : [i]))}
						rows={rows.map((row) => row.map(shown))}
					/>
				</div>
			))}
		</Part>
	);
}
