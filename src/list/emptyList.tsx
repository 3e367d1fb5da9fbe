import { useMemo } from "react";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Filter } from "../incident/filter.ts";
import type { Text } from "../text/text.ts";
import { datesName, valueName } from "../text/values.ts";
import type { Go } from "../view/steps.ts";
import type { View } from "../view/view.ts";
import { type Loosening, loosenings } from "./loosen.ts";

interface EmptyListProps {
	readonly catalogue: Catalogue;
	readonly view: View;
	readonly text: Text;
	readonly go: Go;
}

/** What stands in place of the list when nothing matches: which part of the filter to let go of, and what that gives. */
export function EmptyList({ catalogue, view, text, go }: EmptyListProps) {
	const { words, number } = text;
	const { incidents } = catalogue;
	const ways = useMemo(() => loosenings(incidents, view), [incidents, view]);
	if (ways.length === 0) return <p className="list-empty">{words.emptyRecord}</p>;
	return (
		<div className="list-empty">
			<p className="list-none">{words.empty}</p>
			<p>{words.emptyHelp}</p>
			<ul>
				{ways.map(({ of, step, matches }) => (
					<li key={of}>
						<button type="button" className="list-loosen" onClick={() => go(step)}>
							<span>{nameOf(text, catalogue, view.filter, of)}</span>
							{matches !== null && (
								<span className="list-gives">{words.incidents({ n: matches, count: number(matches) })}</span>
							)}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}

/** "Place: Almaty, Shymkent" */
function nameOf(text: Text, { names }: Catalogue, filter: Filter, of: Loosening["of"]): string {
	const { words } = text;
	const say = (facet: string, values: string) => words.remove({ what: words.loosen({ facet, values }) });
	if (of === "dates") return say(words.dates, datesName(text, filter.from, filter.to));
	if (of === "words") return say(words.searchWords, words.quoted({ words: filter.q.trim() }));
	const values = filter[of].map((value) => valueName(text, names, of, value));
	return say(words.facets[of], values.join(", "));
}
