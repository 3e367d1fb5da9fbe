import type { Facet } from "../incident/filter.ts";
import { Check } from "../ui/check.tsx";
import { clearFacet } from "../view/steps.ts";
import type { Choice } from "./choices.ts";
import type { FiltersProps } from "./filters.tsx";

interface ChoiceRowProps {
	readonly choice: Choice;
	readonly text: FiltersProps["text"];
	readonly toggle: (value: string) => void;
	readonly tone?: string;
}

/** One value as a row: box, its sign in a tone where it has one, name, number and bar. */
export function ChoiceRow({
	choice: { value, name, n, share, chosen },
	text: { words, number },
	toggle,
	tone,
}: ChoiceRowProps) {
	return (
		<Check
			shape="row"
			label={name}
			checked={chosen}
			value={value}
			toggle={toggle}
			figure={number(n)}
			description={words.incidents({ n, count: number(n) })}
			share={share}
			{...(tone !== undefined && { sign: value, tone })}
		/>
	);
}

/** The button that lets go of everything chosen in a facet; not there while nothing is. */
export function ClearFacet({ facet, view, text, go }: Pick<FiltersProps, "view" | "text" | "go"> & { facet: Facet }) {
	if (view.filter[facet].length === 0) return null;
	return (
		<button type="button" className="filters-clear" onClick={() => go(clearFacet(facet))}>
			{text.words.clearFacet({ facet: text.words.facets[facet] })}
		</button>
	);
}
