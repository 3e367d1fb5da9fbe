import "./summary.css";
import { type ComponentType, memo, Suspense } from "react";
import { asksNothing } from "../incident/filter.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { clearAll } from "../view/steps.ts";
import type { FiltersProps } from "./filters.tsx";
import { leaveButton } from "./leaveButton.ts";

interface SummaryProps extends FiltersProps {
	/** Whether the answer does not yet know the words asked for. */
	readonly pending: boolean;
	/** What is asked, as a sentence and one by one; they may come a moment later than the counts. */
	readonly Sentence: ComponentType<Pick<FiltersProps, "catalogue" | "view" | "text">>;
	readonly Terms: ComponentType<Omit<FiltersProps, "answer">>;
}

/** What the filter says and gives: the sentence, how many incidents and people, and each thing asked with its cross. */
export const Summary = memo(function Summary(props: SummaryProps) {
	const { catalogue, answer, view, text, go, pending, Sentence, Terms } = props;
	const { words, number } = text;
	const { size, possible, outOf, people } = answer;
	return (
		<div className="summary">
			<div className="summary-head">
				{/* What is asked and what it gives, told together and once. */}
				<div className="summary-said" role="status" aria-atomic="true">
					<h2 className="summary-sentence" tabIndex={-1}>
						<Suspense fallback={"\u00a0"}>
							<Sentence catalogue={catalogue} view={view} text={text} />
						</Suspense>
					</h2>
					<p>{pending ? words.loading : words.status({ matching: number(size), outOf: number(outOf), n: outOf })}</p>
				</div>
				{!asksNothing(view.filter) && (
					<button
						type="button"
						className="summary-clear"
						onClick={(event) => {
							leaveButton(event.currentTarget);
							go(clearAll());
						}}
					>
						{words.clearFilters}
					</button>
				)}
			</div>
			{possible.size > 0 && (
				<p className="summary-note">{words.possibly({ n: possible.size, count: number(possible.size) })}</p>
			)}
			{size > 0 && (
				<Disclosure summary={words.atLeastPeople({ n: people.atLeast, count: number(people.atLeast) })}>
					{() => (
						<div className="summary-notes">
							<p>{words.peopleNote}</p>
							{people.lacking > 0 && <p>{words.lacking({ n: people.lacking, count: number(people.lacking) })}</p>}
							{!view.filter.type.includes("permitted") && <p>{words.permittedLeftOut}</p>}
						</div>
					)}
				</Disclosure>
			)}
			<Suspense fallback={null}>
				<Terms catalogue={catalogue} view={view} text={text} go={go} />
			</Suspense>
		</div>
	);
});
