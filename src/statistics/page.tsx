import { LENSES } from "../incident/lens.ts";
import type { Chart } from "./chart.ts";
import { Grid } from "./grid.tsx";
import { Multiples } from "./multiples.tsx";
import { pathOf, type StatisticsProps } from "./props.ts";
import { Rows } from "./rows.tsx";
import { sentenceOf } from "./sentence.ts";

/** The record in figures, each a link to the view that gives it. */
export function Statistics({ title, ...props }: StatisticsProps & { readonly title: string }) {
	const { charts, lens, say, text, to } = props;
	return (
		<>
			<h1>{title}</h1>
			<p className="statistics-lead">{say.lead}</p>
			<p className="statistics-note">{say.overlap}</p>
			<nav className="statistics-lenses" aria-label={text.words.lens}>
				<span aria-hidden="true">{text.words.lens}</span>
				<ul>
					{LENSES.map((one) => (
						<li key={one}>
							<a href={to(pathOf(one))} aria-current={one === lens ? "page" : undefined}>
								{text.words.lenses[one]}
							</a>
						</li>
					))}
				</ul>
			</nav>
			<nav className="statistics-contents" aria-label={say.contents}>
				<ul>
					{charts.map(({ id }) => (
						<li key={id}>
							<a href={`#${id}`}>{say.titles[id]}</a>
						</li>
					))}
				</ul>
			</nav>
			{charts.map((chart) => (
				<Section key={chart.id} {...props} chart={chart} />
			))}
		</>
	);
}

function Section({ chart, ...props }: StatisticsProps & { chart: Chart }) {
	const { text, say, lens, file } = props;
	const { id, more } = chart;
	const isMultiple = id === "kinds" || id === "phases";
	const name = `${pathOf(lens)}${id}.${text.language}`;
	return (
		<section className="statistics-chart" id={id} aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{say.titles[id]}</h2>
			<p className="statistics-said">{sentenceOf(text, say, chart)}</p>
			{chart.axis === "years" && <p className="statistics-note">{say.coverageKey}</p>}
			{id === "jail" && <p className="statistics-note">{say.jailNote}</p>}
			{isMultiple ? <Multiples {...props} chart={chart} /> : <Rows {...props} chart={chart} />}
			{more > 0 && <p className="statistics-note">{say.more({ n: more, count: text.number(more) })}</p>}
			{id !== "jail" && (
				<details className="statistics-table">
					<summary>{say.table}</summary>
					<Grid {...props} chart={chart} />
				</details>
			)}
			<p className="statistics-files">
				<a href={file(`${name}.csv`)} download="">
					{say.csv}
				</a>
				<a href={file(`${name}.svg`)} download="">
					{say.picture}
				</a>
			</p>
		</section>
	);
}
