import "./summary.css";
import { type ComponentType, memo, type ReactNode, Suspense } from "react";
import type { Answer } from "../incident/answer.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Placed } from "../ui/placed.tsx";
import type { FiltersProps } from "./filters.tsx";

interface StatusProps extends Pick<FiltersProps, "text"> {
	readonly answer: Pick<Answer, "size" | "outOf">;
	/** Whether the answer does not yet know the words asked for. */
	readonly pending: boolean;
}

/** How many incidents there are: the one thing that shows in the frame of the reader's move, whatever else follows. */
export function Status({ answer: { size, outOf }, text: { words, number }, pending }: StatusProps) {
	const say = (n: number) => words.status({ matching: number(n), outOf: number(outOf), n: outOf });
	return pending ? (
		<p>{words.loading}</p>
	) : (
		<Placed as="p" widest={say(outOf)}>
			{say(size)}
		</Placed>
	);
}

interface ToldProps {
	/** What is asked, as a heading. */
	readonly sentence: ReactNode;
	/** Whether that is still about what was asked before. */
	readonly following: boolean;
	/** What it gives. */
	readonly children: ReactNode;
}

/** What is asked and what it gives, told together and once: when the sentence has come after the count. */
export function Told({ sentence, following, children }: ToldProps) {
	return (
		<div className="summary-said" role="status" aria-atomic="true" aria-busy={following}>
			{sentence}
			{children}
		</div>
	);
}

interface SummaryProps extends FiltersProps {
	/** What is told of a sentence: it and how many there are. */
	readonly told: (sentence: ReactNode) => ReactNode;
	/** What is asked, as a sentence, whole and one by one; they may come a moment later than the counts. */
	readonly Sentence: ComponentType<Pick<FiltersProps, "catalogue" | "view" | "text">>;
	readonly Clear: ComponentType<Omit<FiltersProps, "answer">>;
	readonly Terms: ComponentType<Omit<FiltersProps, "answer">>;
}

/** What the filter says and gives: the sentence, how many incidents and people, and each thing asked with its cross. */
export function Summary({ told, Sentence, Clear, Terms, ...panel }: SummaryProps) {
	const { catalogue, view, text, go } = panel;
	return (
		<div className="summary">
			<div className="summary-head">
				{told(
					<h2 className="summary-sentence" tabIndex={-1}>
						<Suspense fallback={"\u00a0"}>
							<Sentence catalogue={catalogue} view={view} text={text} />
						</Suspense>
					</h2>,
				)}
				<Suspense fallback={null}>
					<Clear catalogue={catalogue} view={view} text={text} go={go} />
				</Suspense>
			</div>
			<Notes {...panel} />
			<Suspense fallback={null}>
				<Terms catalogue={catalogue} view={view} text={text} go={go} />
			</Suspense>
		</div>
	);
}

/** What the number of incidents does not tell: how many of them only possibly match, and how many people they befell. */
const Notes = memo(function Notes({ answer, view, text }: FiltersProps) {
	const { words, number } = text;
	const { size, possible, people } = answer;
	return (
		<>
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
		</>
	);
});
