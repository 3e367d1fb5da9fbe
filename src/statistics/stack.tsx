import { scaleLinear } from "d3-scale";
import type { Chart, Row } from "./chart.ts";
import { heightOf } from "./sentence.ts";

/** A bar of a table's row: a part for each column, one after another, as wide as its share of the greatest row. */
export function Stack({ chart, row }: { chart: Chart; row: Row }) {
	const greatest = Math.max(1, ...chart.rows.map((one) => heightOf(chart, one)));
	const width = scaleLinear([0, greatest], [0, 100]);
	let begin = 0;
	return (
		<svg className="statistics-stack" width="100%" height="14" aria-hidden="true">
			{chart.columns.map(({ key, tone }, i) => {
				const n = row.cells[i]?.n ?? 0;
				const x = begin;
				begin += n;
				if (n === 0) return null;
				return (
					<rect
						key={key}
						className={`statistics-${tone}`}
						x={`${width(x).toFixed(2)}%`}
						width={`${width(n).toFixed(2)}%`}
						height="14"
					/>
				);
			})}
		</svg>
	);
}

/** Beside a year: how well it is covered, so that a short bar is not read as peace. */
export function Covered({ level, says }: { level: Row["coverage"]; says: string }) {
	if (level === null) return null;
	return (
		<svg className={`statistics-covered statistics-${level}`} viewBox="0 0 6 20" width="6" height="20" role="img">
			<title>{says}</title>
			{level === "thin" ? <path d="M3 1v3M3 7v3M3 13v3M3 19v1" /> : <path d="M3 0v20" />}
		</svg>
	);
}
