import { memo } from "react";
import { asksNothing } from "../incident/filter.ts";
import { termsOf } from "../incident/terms.ts";
import { sentenceOf } from "../text/sentence.ts";
import { termName } from "../text/values.ts";
import { clearAll, dropTerm } from "../view/steps.ts";
import type { FiltersProps } from "./filters.tsx";
import { leaveButton } from "./leaveButton.ts";

/** What is asked, in one sentence. */
export const Sentence = memo(function Sentence(props: Pick<FiltersProps, "catalogue" | "view" | "text">) {
	const { catalogue, view, text } = props;
	return sentenceOf(text, catalogue.names, view.filter);
});

/** The button that lets go of all that is asked. */
export const Clear = memo(function Clear({ view, text, go }: Omit<FiltersProps, "answer">) {
	if (asksNothing(view.filter)) return null;
	return (
		<button
			type="button"
			className="summary-clear"
			onClick={(event) => {
				leaveButton(event.currentTarget);
				go(clearAll());
			}}
		>
			{text.words.clearFilters}
		</button>
	);
});

/** Each thing that is asked, with a cross that takes it away. */
export const Terms = memo(function Terms({ catalogue, view, text, go }: Omit<FiltersProps, "answer">) {
	const { words } = text;
	const terms = termsOf(view.filter);
	if (terms.length === 0) return null;
	return (
		<ul className="summary-terms" aria-label={words.chosenFilters}>
			{terms.map((term) => {
				const name = termName(text, catalogue.names, term);
				return (
					<li key={term.kind === "value" ? `${term.facet} ${term.value}` : term.kind}>
						<button
							type="button"
							className="summary-term"
							aria-label={words.remove({ what: name })}
							onClick={(event) => {
								leaveButton(event.currentTarget);
								go(dropTerm(term));
							}}
						>
							<span className="summary-name">{name}</span>
							<Cross />
						</button>
					</li>
				);
			})}
		</ul>
	);
});

function Cross() {
	return (
		<svg className="summary-cross" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" focusable="false">
			<path d="M2 2 10 10M10 2 2 10" />
		</svg>
	);
}
