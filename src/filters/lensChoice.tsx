import { useId } from "react";
import { LENSES, type Lens } from "../incident/lens.ts";
import { countBy } from "../view/steps.ts";
import type { PanelProps } from "./filters.tsx";
import { useNow } from "./useNow.ts";

/** Whose figures people are counted by; how many incidents then lack one is said at once. */
export function LensChoice({ answer, now, text, go }: PanelProps) {
	const { words, number } = text;
	const id = useId();
	const lens = useNow(now, (view) => view.lens);
	const { lacking } = answer.people;
	return (
		<div className="filters-lens">
			<label htmlFor={id}>{words.lens}</label>
			<select id={id} value={lens} onChange={(event) => go(countBy(event.currentTarget.value as Lens))}>
				{LENSES.map((one) => (
					<option key={one} value={one}>
						{words.lenses[one]}
					</option>
				))}
			</select>
			<p className="filters-note">
				{words.atLeastPeople({ n: answer.people.atLeast, count: number(answer.people.atLeast) })}
				{lacking > 0 && `; ${words.lacking({ n: lacking, count: number(lacking) })}`}
			</p>
		</div>
	);
}
