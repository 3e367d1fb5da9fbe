import type { UseQueryResult } from "@tanstack/react-query";
import type { IncidentId } from "../incident/id.ts";
import type { Parsed, Problem } from "../incident/parse.ts";
import type { Incident } from "../incident/wire.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { OtherTexts, Unreviewed } from "./otherTexts.tsx";
import { Told } from "./told.tsx";

interface HappenedProps {
	readonly text: Text;
	readonly id: IncidentId;
	readonly year: UseQueryResult<Parsed<Incident>>;
	readonly incident: Incident | null;
}

/** What happened, in our words; or that it is on its way, or why it cannot be shown. */
export function Happened({ text, id, year, incident }: HappenedProps) {
	const { words } = text;
	return (
		<section className="sheet-part sheet-happened">
			<h2>{wordsOf(text, "sheet").happened}</h2>
			{incident !== null ? (
				<>
					<p className="sheet-summary">
						<Told text={text} texts={incident.summary} />
					</p>
					<Unreviewed text={text} incident={incident} language={text.language} />
					{incident.venue !== null && (
						<p className="sheet-quiet">
							{wordsOf(text, "sheet").venue}: <Told text={text} texts={incident.venue.name} />
						</p>
					)}
					<OtherTexts text={text} incident={incident} />
				</>
			) : year.isError ? (
				<Failure text={text} what={words.incidentFailed} why={year.error.message} again={() => year.refetch()} />
			) : year.isSuccess ? (
				<Damaged text={text} problems={year.data.problems.filter((problem) => problem.id === id)} />
			) : (
				<p className="sheet-loading">{wordsOf(text, "sheet").loading}</p>
			)}
		</section>
	);
}

/** A record that is there but not as it should be, by the name of every bad field. */
export function Damaged({ text, problems }: { text: Text; problems: readonly Problem[] }) {
	if (problems.length === 0) return <p role="alert">{wordsOf(text, "sheet").absent}</p>;
	return (
		<div role="alert" className="sheet-failure">
			<p>{wordsOf(text, "sheet").damaged}</p>
			<Problems text={text} problems={problems} />
		</div>
	);
}

interface FailedProps {
	readonly text: Text;
	readonly queries: readonly Pick<UseQueryResult<unknown>, "isError" | "error" | "refetch" | "isFetching">[];
	readonly problems: readonly Problem[];
}

/** What of the names, sources and links did not come; all that did stays. */
export function Failed({ text, queries, problems }: FailedProps) {
	const failed = queries.filter(({ isError }) => isError);
	const lost = problems.filter(({ id }) => id === NO_RECORD);
	if (failed.length === 0 && lost.length === 0) return null;
	const why = [...failed.map(({ error }) => error?.message ?? ""), ...lost.map(({ came }) => came)].join("; ");
	const again = () => Promise.all(queries.map(({ refetch }) => refetch()));
	return <Failure text={text} what={wordsOf(text, "sheet").someMissing} why={why} again={again} />;
}
/** In place of an id, where a whole file is at fault. */
const NO_RECORD = "—";

interface FailureProps {
	readonly text: Text;
	readonly what: string;
	readonly why: string;
	readonly again: () => Promise<unknown>;
}

function Failure({ text, what, why, again }: FailureProps) {
	return (
		<div role="alert" className="sheet-failure">
			<p>{what}</p>
			<p className="sheet-quiet">{why}</p>
			<button type="button" className="button" onClick={() => void again()}>
				{text.words.retry}
			</button>
		</div>
	);
}

function Problems({ text, problems }: { text: Text; problems: readonly Problem[] }) {
	return (
		<ul>
			{problems.map((problem) => (
				<li key={`${problem.id} ${problem.field}`}>{text.words.problem(problem)}</li>
			))}
		</ul>
	);
}
