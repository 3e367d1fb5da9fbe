import { scaleBand, scaleLinear } from "d3-scale";
import type { Chart } from "./chart.ts";
import { type StatisticsProps, viewOf } from "./props.ts";

/** The drawing's own measures; it is stretched to the room there is. */
const WIDTH = 170;
const HEIGHT = 60;
const BAND = 4;

type MultiplesProps = Omit<StatisticsProps, "charts"> & { readonly chart: Chart };

/** The same axis of years once for each column, each with a scale of its own whose top is told. */
export function Multiples({ chart, lens, text, say, to }: MultiplesProps) {
	const { number } = text;
	const years = chart.rows.map(({ key }) => key);
	return (
		<ul className="statistics-multiples">
			{chart.columns.map(({ key, name, tone }, i) => {
				const cells = chart.rows.map((row) => row.cells[i]?.n ?? 0);
				const top = Math.max(...cells);
				const most = chart.rows[cells.indexOf(top)];
				const total = cells.reduce((sum, n) => sum + n, 0);
				return (
					<li key={key}>
						<h3>{name}</h3>
						<p>
							{most !== undefined && top > 0 ? (
								<a href={to(viewOf(most.cells[i]?.filter ?? most.all.filter, lens))}>
									{say.most({ count: number(top), year: most.name })}
								</a>
							) : (
								say.none
							)}
						</p>
						<Bars {...{ chart, years, cells, tone }} label={say.multiple({ name, n: total, count: number(total) })} />
						<p className="statistics-ends" aria-hidden="true">
							<span>{years.at(0)}</span>
							<span>{years.at(-1)}</span>
						</p>
					</li>
				);
			})}
		</ul>
	);
}

interface BarsProps {
	readonly chart: Chart;
	readonly years: readonly string[];
	readonly cells: readonly number[];
	readonly tone: string;
	readonly label: string;
}

function Bars({ chart, years, cells, tone, label }: BarsProps) {
	const x = scaleBand(years, [0, WIDTH]).paddingInner(0.2);
	const y = scaleLinear([0, Math.max(1, ...cells)], [0, HEIGHT]);
	const at = (i: number) => x(years[i] ?? "") ?? 0;
	const column = (i: number, n: number) =>
		`M${at(i).toFixed(1)} ${HEIGHT}v${-y(n).toFixed(1)}h${x.bandwidth().toFixed(1)}V${HEIGHT}z`;
	const covered = (level: string) =>
		chart.rows
			.flatMap((row, i) =>
				row.coverage === level ? [`M${at(i).toFixed(1)} ${HEIGHT + BAND}h${x.bandwidth().toFixed(1)}`] : [],
			)
			.join("");
	return (
		<svg
			className="statistics-bars"
			viewBox={`0 0 ${WIDTH} ${HEIGHT + 2 * BAND}`}
			width="100%"
			height={HEIGHT + 2 * BAND}
			preserveAspectRatio="none"
			role="img"
			aria-label={label}
		>
			<path className={`statistics-${tone}`} d={cells.map((n, i) => (n > 0 ? column(i, n) : "")).join("")} />
			<path className="statistics-ground" d={`M0 ${HEIGHT}h${WIDTH}`} />
			{(["good", "fair", "thin"] as const).map((level) => (
				<path key={level} className={`statistics-band statistics-${level}`} d={covered(level)} />
			))}
		</svg>
	);
}
