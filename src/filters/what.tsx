import { memo, useCallback } from "react";
import { type IncidentType, PHASE_OF, PHASES, type Phase } from "../incident/vocabulary.ts";
import { toggleValue } from "../view/steps.ts";
import { ChoiceRow, ClearFacet } from "./choiceRow.tsx";
import { choicesOf } from "./choices.ts";
import type { FiltersProps } from "./filters.tsx";

/** Phases, each with its kinds of measure beneath it: also the key to the signs and colours of map, list and timeline. */
export const What = memo(function What(panel: FiltersProps) {
	const { catalogue, answer, view, text, go } = panel;
	const phases = choicesOf(text, catalogue, answer, view.filter, "phase");
	const types = choicesOf(text, catalogue, answer, view.filter, "type");
	const togglePhase = useCallback((value: string) => go(toggleValue("phase", value as Phase)), [go]);
	const toggleType = useCallback((value: string) => go(toggleValue("type", value as IncidentType)), [go]);
	return (
		<fieldset className="filters-facet">
			<legend className="visually-hidden">{text.words.facets.type}</legend>
			{[...PHASES, null].map((phase) => (
				<div className={`filters-phase filters-phase-${phase ?? "permitted"}`} key={phase}>
					{phases
						.filter(({ value }) => value === phase)
						.map((choice) => (
							<ChoiceRow key={choice.value} choice={choice} text={text} tone={choice.value} toggle={togglePhase} />
						))}
					<div className="filters-kinds">
						{types
							.filter(({ value }) => PHASE_OF[value as IncidentType] === phase)
							.map((choice) => (
								<ChoiceRow
									key={choice.value}
									choice={choice}
									text={text}
									tone={phase ?? "permitted"}
									toggle={toggleType}
								/>
							))}
					</div>
				</div>
			))}
			<ClearFacet facet="phase" {...panel} />
			<ClearFacet facet="type" {...panel} />
		</fieldset>
	);
});
