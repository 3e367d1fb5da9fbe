import { type IncidentType, PHASE_OF, PHASES, type Phase } from "../incident/vocabulary.ts";
import { Glyph } from "../ui/glyph.tsx";
import { toggleValue } from "../view/steps.ts";
import { choicesOf } from "./choices.ts";
import type { FiltersProps } from "./filters.tsx";
import { ChoiceRow, ClearFacet } from "./valueList.tsx";

/** Phases, each with its kinds of measure beneath it: also the key to the signs and colours of map, list and timeline. */
export function What(panel: FiltersProps) {
	const { catalogue, answer, view, text, go } = panel;
	const phases = choicesOf(text, catalogue, answer, view.filter, "phase");
	const types = choicesOf(text, catalogue, answer, view.filter, "type");
	return (
		<fieldset className="filters-facet">
			<legend className="visually-hidden">{text.words.facets.type}</legend>
			{[...PHASES, null].map((phase) => (
				<div className={`filters-phase filters-phase-${phase ?? "permitted"}`} key={phase}>
					{phases
						.filter(({ value }) => value === phase)
						.map((choice) => (
							<ChoiceRow
								key={choice.value}
								choice={choice}
								text={text}
								mark={<Glyph shape={choice.value} tone={choice.value} />}
								onChange={() => go(toggleValue("phase", choice.value as Phase))}
							/>
						))}
					<div className="filters-kinds">
						{types
							.filter(({ value }) => PHASE_OF[value as IncidentType] === phase)
							.map((choice) => (
								<ChoiceRow
									key={choice.value}
									choice={choice}
									text={text}
									mark={<Glyph shape={choice.value} tone={phase ?? "permitted"} />}
									onChange={() => go(toggleValue("type", choice.value as IncidentType))}
								/>
							))}
					</div>
				</div>
			))}
			<ClearFacet facet="phase" {...panel} />
			<ClearFacet facet="type" {...panel} />
		</fieldset>
	);
}
