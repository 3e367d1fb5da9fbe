import "./summary.css";
import { useRef } from "react";
import { termsOf } from "../incident/terms.ts";
import { sentenceOf } from "../text/sentence.ts";
import { termName } from "../text/values.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { clearAll, dropTerm } from "../view/steps.ts";
import type { FiltersProps } from "./filters.tsx";

/** What the filter says and gives: the sentence, how many incidents and people, and each thing asked with its cross. */
export function Summary({ catalogue, answer, view, text, go }: FiltersProps) {
	const { words, number } = text;
	const { size, possible, outOf, people } = answer;
	const terms = termsOf(view.filter);
	const permitted = view.filter.type.includes("permitted");
	const sentence = useRef<HTMLHeadingElement>(null);
	// The button pressed is about to vanish: without this a keyboard would start again from the top of the page.
	const leave = (button: HTMLElement) => {
		const item = button.closest("li");
		const beside = item?.nextElementSibling ?? item?.previousElementSibling;
		(beside?.querySelector("button") ?? sentence.current)?.focus();
	};
	return (
		<div className="summary">
			<h2 className="summary-sentence" aria-live="polite" tabIndex={-1} ref={sentence}>
				{sentenceOf(text, catalogue.names, view.filter)}
			</h2>
			<div className="summary-counts">
				<p role="status">{words.status(number(size), number(outOf))}</p>
				{terms.length > 0 && (
					<button
						type="button"
						className="summary-clear"
						onClick={(event) => {
							leave(event.currentTarget);
							go(clearAll());
						}}
					>
						{words.clearFilters}
					</button>
				)}
			</div>
			{possible.size > 0 && <p className="summary-note">{words.possibly(possible.size, number(possible.size))}</p>}
			{size > 0 && (
				<Disclosure summary={words.atLeastPeople(people.atLeast, number(people.atLeast))}>
					{() => (
						<div className="summary-notes">
							<p>{words.peopleNote}</p>
							{people.lacking > 0 && <p>{words.lacking(people.lacking, number(people.lacking))}</p>}
							{!permitted && <p>{words.permittedLeftOut}</p>}
						</div>
					)}
				</Disclosure>
			)}
			{terms.length > 0 && (
				<ul className="summary-terms" aria-label={words.chosenFilters}>
					{terms.map((term) => {
						const name = termName(text, catalogue.names, term);
						return (
							<li key={term.kind === "value" ? `${term.facet} ${term.value}` : term.kind}>
								<button
									type="button"
									className="summary-term"
									aria-label={words.remove(name)}
									onClick={(event) => {
										leave(event.currentTarget);
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
			)}
		</div>
	);
}

function Cross() {
	return (
		<svg className="summary-cross" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true" focusable="false">
			<path d="M2 2 10 10M10 2 2 10" />
		</svg>
	);
}
