import { scaleBand, scaleLinear } from "d3-scale";
import { renderToStaticMarkup } from "react-dom/server";
import type { Text } from "../text/text.ts";
import type { Chart, Column } from "./chart.ts";
import type { StatisticsWords } from "./props.ts";
import { heightOf, sentenceOf } from "./sentence.ts";

/** Measures of a drawing that stands alone, in pixels. */
const WIDTH = 960;
const LABEL = 250;
const LINE = 26;
const HEAD = 96;
const FOOT = 44;
/** The colours of the light theme, on paper: a picture has no style sheet. */
const TONES = { before: "#b7791f", during: "#c8321f", after: "#5b3a6b" } as const;
const [PAPER, INK, QUIET] = ["#fbfaf7", "#1d1b18", "#655f56"];
const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

interface PictureProps {
	readonly chart: Chart;
	readonly text: Text;
	readonly say: StatisticsWords;
	/** Of what version it shows, and where it is from. */
	readonly origin: string;
}

/** A chart as an SVG file: title, sentence, bars with their figures, and where it is from. */
export function pictureOf(props: PictureProps): string {
	const { chart } = props;
	const isMultiple = chart.id === "kinds" || chart.id === "phases";
	const height = HEAD + FOOT + LINE * (isMultiple ? 5.5 * Math.ceil(chart.columns.length / 3) : chart.rows.length);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(
		<svg
			xmlns="http://www.w3.org/2000/svg"
			width={WIDTH}
			height={height}
			viewBox={`0 0 ${WIDTH} ${height}`}
			fontFamily={FONT}
			fill={INK}
		>
			<rect width={WIDTH} height={height} fill={PAPER} />
			<text x="24" y="42" fontSize="24" fontWeight="600">
				{props.say.titles[chart.id]}
			</text>
			<text x="24" y="68" fontSize="15" fill={QUIET}>
				{sentenceOf(props.text, props.say, chart)}
			</text>
			{isMultiple ? <Multiples {...props} /> : <Lines {...props} />}
			<text x="24" y={height - 18} fontSize="13" fill={QUIET}>
				{props.origin}
			</text>
		</svg>,
	)}\n`;
}

function Lines({ chart, text: { number } }: PictureProps) {
	const greatest = Math.max(1, ...chart.rows.map((row) => heightOf(chart, row)));
	const x = scaleLinear([0, greatest], [0, WIDTH - LABEL - 100]);
	return chart.rows.map((row, i) => {
		const y = HEAD + i * LINE;
		let begin = 0;
		return (
			<g key={row.key} fontSize="14">
				<text x={LABEL - 12} y={y + 16} textAnchor="end">
					{shortened(row.name)}
				</text>
				{chart.columns.map(({ key, tone }, c) => {
					const n = row.cells[c]?.n ?? 0;
					const from = begin;
					begin += n;
					return n === 0 ? null : (
						<rect key={key} x={LABEL + x(from)} y={y + 3} width={x(n)} height="16" fill={TONES[tone]} />
					);
				})}
				<text x={LABEL + x(begin) + 8} y={y + 16}>
					{number(chart.id === "jail" ? begin : row.all.n)}
				</text>
			</g>
		);
	});
}

function Multiples({ chart, text: { number } }: PictureProps) {
	const years = chart.rows.map(({ key }) => key);
	const [width, height] = [280, 80];
	const x = scaleBand(years, [0, width]).paddingInner(0.2);
	return chart.columns.map((column: Column, c) => {
		const cells = chart.rows.map((row) => row.cells[c]?.n ?? 0);
		const top = Math.max(1, ...cells);
		const y = scaleLinear([0, top], [0, height]);
		return (
			<g
				key={column.key}
				transform={`translate(${24 + (c % 3) * 312} ${HEAD + Math.floor(c / 3) * LINE * 5.5})`}
				fontSize="13"
			>
				<text y="14" fontSize="14" fontWeight="600">
					{column.name}
				</text>
				{cells.map((n, i) => (
					<rect
						key={years[i]}
						x={x(years[i] ?? "") ?? 0}
						y={24 + height - y(n)}
						width={x.bandwidth()}
						height={y(n)}
						fill={TONES[column.tone]}
					/>
				))}
				<path d={`M0 ${24 + height}h${width}`} stroke={QUIET} />
				<text y={24 + height + 18} fill={QUIET}>
					{years.at(0)}
				</text>
				<text x={width} y={24 + height + 18} textAnchor="end" fill={QUIET}>
					{years.at(-1)}
				</text>
				<text x={width} y="14" textAnchor="end" fill={QUIET}>
					{number(top)}
				</text>
			</g>
		);
	});
}

/** A name as long as there is room for; the table beside the picture has it whole. */
function shortened(name: string): string {
	return name.length <= 32 ? name : `${name.slice(0, 31).trimEnd()}…`;
}
