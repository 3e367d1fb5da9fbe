import { wordsOf } from "../text/later.ts";
import "./sheet.css";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { referencesQuery } from "../data/record.ts";
import type { IncidentId } from "../incident/id.ts";
import { closeIncident, openIncident } from "../view/steps.ts";
import { Entry } from "./entries.tsx";
import { useEscape, useReaderFocus } from "./focus.ts";
import type { SheetProps } from "./reading.ts";
import { Damaged } from "./texts.tsx";

/** What stands where there is nothing: an address of ours that names nothing, or an incident not in the record. */
export function UnknownPage(props: Omit<SheetProps, "answer">) {
	const { view, text, go, link } = props;
	const { subject } = view;
	const id = subject.kind === "incident" ? subject.id : null;
	const sheet = useRef<HTMLElement>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const href = id === null ? "" : link(openIncident(id)).href;
	useReaderFocus(sheet, heading, id ?? (subject.kind === "unknown" ? subject.path : ""), href);
	useEscape(() => go(closeIncident()));
	return (
		<section className="sheet sheet-unknown" ref={sheet}>
			<div className="sheet-body">
				<h1 className="sheet-title" ref={heading} tabIndex={-1}>
					{id === null ? wordsOf(text, "sheet").unknownPage : wordsOf(text, "sheet").unknownIncident({ id })}
				</h1>
				{subject.kind === "unknown" && <p className="sheet-path">{subject.path}</p>}
				{id !== null && <Why key={id} {...props} id={id} />}
				<p>
					<a {...link(closeIncident())}>{wordsOf(text, "sheet").backToAll}</a>
				</p>
			</div>
		</section>
	);
}

/** Why the record has no such incident: it could not be read, or was merged into another or withdrawn. */
function Why({ catalogue, view, text, link, root, id }: Omit<SheetProps, "answer"> & { id: IncidentId }) {
	const { dates } = text;
	const references = useQuery(referencesQuery(root));
	const problems = catalogue.problems.filter((problem) => problem.id === id);
	if (problems.length > 0) return <Damaged text={text} problems={problems} />;
	const tombstone = references.data?.tombstones.get(id);
	if (tombstone === undefined) return null;
	return (
		<>
			<p>
				{wordsOf(text, "sheet").tombstone({ id, date: dates.day(dates.parse(tombstone.date)), why: tombstone.why })}
			</p>
			{tombstone.to !== null && (
				<div className="sheet-entries">
					<h2>{wordsOf(text, "sheet").movedTo}</h2>
					<Entry catalogue={catalogue} view={view} text={text} link={link} id={tombstone.to} />
				</div>
			)}
		</>
	);
}
