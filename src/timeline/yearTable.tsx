import "./yearTable.css";
import { memo, useId, useState } from "react";
import type { Catalogue } from "../incident/catalogue.ts";
import { PERMITTED } from "../incident/kind.ts";
import type { Months } from "../incident/months.ts";
import type { Coverage } from "../incident/wire.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { Hatch, KIND_NAMES } from "./histogram.tsx";
import { sumByYear, THICKNESS } from "./years.ts";

interface YearTableProps {
	readonly coverage: Catalogue["coverage"];
	readonly months: Months;
	readonly permitted: boolean;
	readonly text: Text;
}

/**
 * The chart as a table, for whoever cannot see or does not trust a drawing, with how well each year is covered and why:
 * a gap in the record is not peace. Its rows are made only while it is open.
 */
export const YearTable = memo(function YearTable({ coverage, months, permitted, text }: YearTableProps) {
	const [open, setOpen] = useState(false);
	const { words, number } = text;
	const kinds = KIND_NAMES.slice(0, permitted ? KIND_NAMES.length : PERMITTED);
	return (
		<details
			className="timeline-by-year"
			onToggle={(event) => setOpen(event.currentTarget.open)}
			onKeyDown={(event) => {
				if (event.key !== "Escape" || !event.currentTarget.open) return;
				event.currentTarget.open = false;
				event.currentTarget.querySelector("summary")?.focus();
				event.stopPropagation();
			}}
		>
			<summary>{wordsOf(text, "timeline").timelineTable}</summary>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to enter it */}
			<section className="timeline-table" tabIndex={0} aria-label={wordsOf(text, "timeline").timelineTable}>
				{open && (
					<table>
						<caption>{wordsOf(text, "timeline").coverage}</caption>
						<thead>
							<tr>
								<th scope="col">{words.facets.year}</th>
								{kinds.map((kind) => (
									<th key={kind} scope="col">
										{kind === "permitted" ? words.types.permitted : words.phases[kind]}
									</th>
								))}
								<th scope="col">{wordsOf(text, "timeline").timelineVague}</th>
							</tr>
						</thead>
						{sumByYear(months, coverage).map(({ year, certain, vague, coverage }) => (
							<tbody key={year}>
								<tr>
									<th scope="rowgroup" rowSpan={coverage === null ? 1 : 2}>
										{year}
									</th>
									{kinds.map((kind, k) => (
										<td key={kind}>{number(certain[k] ?? 0)}</td>
									))}
									<td>{number(vague)}</td>
								</tr>
								{coverage !== null && (
									<tr>
										<td className="timeline-why" colSpan={kinds.length + 1}>
											<Level level={coverage.level} />
											<b>{wordsOf(text, "timeline").coverageLevels[coverage.level]}</b> {text.name(coverage.why)}
										</td>
									</tr>
								)}
							</tbody>
						))}
					</table>
				)}
			</section>
		</details>
	);
});

/** A piece of the coverage band. */
function Level({ level }: { readonly level: Coverage["level"] }) {
	const id = useId();
	return (
		<svg width="24" height={THICKNESS[level]} aria-hidden="true">
			<Hatch id={id} tone="quiet" />
			<rect width="24" height="5" {...(level === "thin" ? { fill: `url(#${id})` } : { className: "timeline-quiet" })} />
		</svg>
	);
}
