import type { Facet } from "../incident/filter.ts";
import { Check } from "../ui/check.tsx";
import { clearFacet } from "../view/steps.ts";
import type { Choice } from "./choices.ts";
import type { FiltersProps, PanelProps } from "./filters.tsx";
import { useNow } from "./useNow.ts";

interface ChoiceBoxProps extends Pick<PanelProps, "text" | "now"> {
	readonly facet: Facet;
	readonly choice: Choice;
	readonly toggle: (value: string) => void;
	readonly shape?: "row" | "chip";
	readonly tone?: string;
}

/**
 * One value: box, its sign in a tone where it has one, name, number and bar. Whether it is ticked shows in the frame of
 * the click, for which no other box is drawn anew.
 */
export function ChoiceBox({ facet, choice, text, now, toggle, shape = "row", tone }: ChoiceBoxProps) {
	const { value, name, n, share } = choice;
	const { words, number } = text;
	const chosen = useNow(now, ({ filter }) => (filter[facet] as readonly string[]).includes(value));
	return (
		<Check
			shape={shape}
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
