import "./list.css";
import { memo, useMemo } from "react";
import { answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { idAt } from "../incident/lookup.ts";
import type { WordIndex } from "../incident/wordIndex.ts";
import type { Text } from "../text/text.ts";
import { titleOf } from "../text/titles.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { type Link, openIncident } from "../view/steps.ts";
import type { View } from "../view/view.ts";

interface StatisticsProps {
	readonly catalogue: Catalogue;
	readonly view: View;
	/** What finds words in them; null until it is there. */
	readonly found: { readonly statistics: WordIndex } | null;
	readonly text: Text;
	readonly link: Link;
}

/** Figures over many incidents, below the list and never in it: they are counted nowhere. */
export const Statistics = memo(function Statistics(props: StatisticsProps) {
	const { catalogue, view, text, link } = props;
	const { statistics } = catalogue;
	const { filter } = view;
	const rowsFound = useMemo(() => props.found?.statistics.find(filter.q) ?? null, [props.found, filter.q]);
	const { rows } = useMemo(() => answer(statistics, filter, rowsFound), [statistics, filter, rowsFound]);
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
								const { what, where, whenShort } = titleOf(text, catalogue, statistics, row);
								return (
									<li key={row}>
										<a className="list-link" {...link(openIncident(idAt(statistics, row)))}>
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
