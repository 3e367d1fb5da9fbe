import { memo, useCallback } from "react";
import { type Day, formatDay, parseDay } from "../incident/date.ts";
import { chooseEnd, toggleValue } from "../view/steps.ts";
import { ChoiceBox, ClearFacet } from "./choiceBox.tsx";
import { choicesOf } from "./choices.ts";
import { DateField } from "./dateField.tsx";
import type { PanelProps } from "./filters.tsx";

/** First and last day, and the years as chips. */
export const When = memo(function When(panel: PanelProps) {
	const { catalogue, answer, view, text, go, now } = panel;
	const { words } = text;
	const { from, to } = view.filter;
	const years = choicesOf(text, catalogue, answer, view.filter, "year");
	const min = `${years[0]?.value ?? "2010"}-01-01`;
	const max = `${years.at(-1)?.value ?? "2010"}-12-31`;
	const after = (a: Day | null, b: Day | null) => a !== null && b !== null && a > b;
	const toggleYear = useCallback((value: string) => go(toggleValue("year", value)), [go]);
	return (
		<>
			<div className="filters-dates">
				<DateField
					label={words.from}
					value={from === null ? "" : formatDay(from)}
					min={min}
					max={max}
					inOrder={(day) => !after(parseDay(day), to)}
					choose={(day, again) => go(chooseEnd("from", parseDay(day), again ? "replace" : "push"))}
				/>
				<DateField
					label={words.to}
					value={to === null ? "" : formatDay(to)}
					min={min}
					max={max}
					inOrder={(day) => !after(from, parseDay(day))}
					choose={(day, again) => go(chooseEnd("to", parseDay(day), again ? "replace" : "push"))}
				/>
			</div>
			<fieldset className="filters-facet">
				<legend className="visually-hidden">{words.facets.year}</legend>
				<div>
					<div className="filters-years">
						{years.map((choice) => (
							<ChoiceBox key={choice.value} facet="year" shape="chip" {...{ choice, text, now }} toggle={toggleYear} />
						))}
					</div>
					<ClearFacet facet="year" {...panel} />
				</div>
			</fieldset>
		</>
	);
});
