import { useCallback, useState } from "react";
import type { Facet } from "../incident/filter.ts";
import { toggleValue } from "../view/steps.ts";
import { ChoiceBox, ClearFacet } from "./choiceBox.tsx";
import { choicesOf, found, ranked } from "./choices.ts";
import type { PanelProps } from "./filters.tsx";

/** A list with more values than this gets a field to find one. */
const LONG = 15;
/** A list never shows more than this at once: thousands of boxes would be slow, and nobody reads them. */
const MOST_SHOWN = 200;

interface ValueListProps extends PanelProps {
	readonly facet: Facet;
	/** Whether the facet's name stands above: not needed where it is alone in its group. */
	readonly titled: boolean;
}

/** The values of a facet that can have many: the chosen ones on top, then those with most incidents. */
export function ValueList({ facet, titled, ...panel }: ValueListProps) {
	const { catalogue, answer, view, text, go, now } = panel;
	const { words, number, compare } = text;
	const [typed, setTyped] = useState("");
	const toggle = useCallback((value: string) => go(toggleValue(facet, value)), [facet, go]);
	const all = choicesOf(text, catalogue, answer, view.filter, facet);
	const matching = ranked(found(all, catalogue.names, facet, typed), compare);
	const hidden = matching.length - MOST_SHOWN;
	return (
		<fieldset className="filters-facet">
			<legend className={titled ? "filters-legend" : "visually-hidden"}>{words.facets[facet]}</legend>
			<div>
				{all.length > LONG && (
					<input
						className="filters-find"
						type="search"
						maxLength={100}
						value={typed}
						placeholder={words.findValue({ facet: words.facets[facet] })}
						aria-label={words.findValue({ facet: words.facets[facet] })}
						onChange={(event) => setTyped(event.currentTarget.value)}
					/>
				)}
				<div className="filters-values">
					{matching.slice(0, MOST_SHOWN).map((choice) => (
						<ChoiceBox key={choice.value} {...{ facet, choice, text, now, toggle }} />
					))}
					{matching.length === 0 && <p className="filters-note">{words.noValue}</p>}
					{hidden > 0 && <p className="filters-note">{words.moreValues({ n: hidden, count: number(hidden) })}</p>}
				</div>
				<ClearFacet facet={facet} {...panel} />
			</div>
		</fieldset>
	);
}
