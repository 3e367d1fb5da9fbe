import "./list.css";
import { memo } from "react";
import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { idAt } from "../incident/lookup.ts";
import type { Text } from "../text/text.ts";
import { titleOf } from "../text/titles.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { type Link, openIncident } from "../view/steps.ts";

interface StatisticsProps {
	readonly catalogue: Catalogue;
	/** What the same filter gives of the cumulative figures. */
	readonly statistics: Answer;
	readonly text: Text;
	readonly link: Link;
}

/** Figures over many incidents, below the list and never in it: they are counted nowhere. */
export const Statistics = memo(function Statistics(props: StatisticsProps) {
	const { catalogue, text, link } = props;
	const { rows } = props.statistics;
	const { words, number } = text;
	if (rows.length === 0) return null;
	return (
		<div className="list-statistics">
			<Disclosure summary={words.statistics({ n: rows.length, count: number(rows.length) })}>
				{() => (
					<>
						<p className="list-note">{words.statisticsNote}</p>
						<ul>
							{[...rows].reverse().map((row) => {
								const { what, where, whenShort } = titleOf(text, catalogue, catalogue.statistics, row);
								return (
									<li key={row}>
										<a className="list-link" {...link(openIncident(idAt(catalogue.statistics, row)))}>
											<span className="list-when">
												<span>{whenShort}</span> <span>{where}</span>
											</span>
											<span className="list-what">{what}</span>
										</a>
									</li>
								);
							})}
						</ul>
					</>
				)}
			</Disclosure>
		</div>
	);
});
