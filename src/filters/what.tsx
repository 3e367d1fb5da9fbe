import { memo, useCallback } from "react";
import { type IncidentType, PHASE_OF, PHASES, type Phase } from "../incident/vocabulary.ts";
import { toggleValue } from "../view/steps.ts";
import { ChoiceBox, ClearFacet } from "./choiceBox.tsx";
import { choicesOf } from "./choices.ts";
import type { PanelProps } from "./filters.tsx";

/** Phases, each with its kinds of measure beneath it: also the key to the signs and colours of map, list and timeline. */
export const What = memo(function What(panel: PanelProps) {
	const { catalogue, answer, view, text, go, now } = panel;
	const phases = choicesOf(text, catalogue, answer, view.filter, "phase");
	const types = choicesOf(text, catalogue, answer, view.filter, "type");
	const togglePhase = useCallback((value: string) => go(toggleValue("phase", value as Phase)), [go]);
	const toggleType = useCallback((value: string) => go(toggleValue("type", value as IncidentType)), [go]);
	return (
		<fieldset className="filters-facet">
			<legend className="visually-hidden">{text.words.facets.type}</legend>
			{/* Whatever comes into a fieldset itself has Chromium make anew all that is in it. */}
			<div>
				{[...PHASES, null].map((phase) => (
					<div className={`filters-phase filters-phase-${phase ?? "permitted"}`} key={phase}>
						{phases
							.filter(({ value }) => value === phase)
							.map((choice) => (
								<ChoiceBox
									key={choice.value}
									facet="phase"
									{...{ choice, text, now }}
									tone={choice.value}
									toggle={togglePhase}
								/>
							))}
						<div className="filters-kinds">
							{types
								.filter(({ value }) => PHASE_OF[value as IncidentType] === phase)
								.map((choice) => (
									<ChoiceBox
										key={choice.value}
										facet="type"
										{...{ choice, text, now }}
										tone={phase ?? "permitted"}
										toggle={toggleType}
									/>
								))}
						</div>
					</div>
				))}
				<ClearFacet facet="phase" {...panel} />
				<ClearFacet facet="type" {...panel} />
			</div>
		</fieldset>
	);
});
