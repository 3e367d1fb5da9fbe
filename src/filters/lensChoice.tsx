import { useId } from "react";
import { LENSES, type Lens } from "../incident/lens.ts";
import { countBy } from "../view/steps.ts";
import type { FiltersProps } from "./filters.tsx";

/** Whose figures people are counted by; how many incidents then lack one is said at once. */
export function LensChoice({ answer, view, text, go }: FiltersProps) {
	const { words, number } = text;
	const id = useId();
	const { lacking } = answer.people;
	return (
		<div className="filters-lens">
			<label htmlFor={id}>{words.lens}</label>
			<select id={id} value={view.lens} onChange={(event) => go(countBy(event.currentTarget.value as Lens))}>
				{LENSES.map((lens) => (
					<option key={lens} value={lens}>
						{words.lenses[lens]}
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
