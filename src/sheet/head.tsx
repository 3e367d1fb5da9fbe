import type { RefObject } from "react";
import type { IncidentId } from "../incident/id.ts";
import type { Found } from "../incident/lookup.ts";
import { GRADES, PHASE_OF } from "../incident/vocabulary.ts";
import type { Incident } from "../incident/wire.ts";
import { wordsOf } from "../text/later.ts";
import { titleOf } from "../text/titles.ts";
import { CopyButton } from "../ui/copyButton.tsx";
import { Glyph } from "../ui/glyph.tsx";
import { hrefOf } from "../view/history.ts";
import { FIRST_VIEW } from "../view/view.ts";
import type { Reading } from "./reading.ts";
import { Told } from "./told.tsx";

interface HeadProps extends Reading {
	readonly id: IncidentId;
	readonly found: Found;
	/** Null until its texts have come. */
	readonly incident: Incident | null;
	readonly home: URL;
	readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What the index knows of an entry, so that it stands there before the texts have come. */
export function Head({ id, found, incident, home, heading, catalogue, text }: HeadProps) {
	const { words } = text;
	const { kind, columns, row } = found;
	const title = titleOf(text, catalogue, columns, row);
	const phase = PHASE_OF[title.type];
	const disputed = incident?.evidence?.disputed;
	const grade = GRADES[columns.facets.grade.of[row] ?? 0] ?? "single";
	return (
		<header>
			<p className="sheet-kind">
				<Glyph shape={title.type} tone={phase ?? "permitted"} />
				{words.types[title.type]}
				{phase !== null && <span className="sheet-phase">{words.phases[phase]}</span>}
			</p>
			<h1 className="sheet-title" ref={heading} tabIndex={-1}>
				{title.what}
			</h1>
			<p className="sheet-where">{title.where}</p>
			<p className="sheet-when">{title.when}</p>
			<p className="sheet-grade" data-grade={grade}>
				<strong>{words.grades[grade]}</strong> {wordsOf(text, "sheet").gradeExplanations[grade]}
				{disputed !== undefined && (
					<>
						{" "}
						<Told text={text} texts={disputed} />
					</>
				)}
			</p>
			{kind === "statistic" && <p className="sheet-note">{wordsOf(text, "sheet").statistic}</p>}
			<div className="sheet-share">
				<span className="sheet-quiet">{id}</span>
				{/* The bare address: what the reader searched for is nobody else's business. */}
				<CopyButton
					label={words.copyLink}
					copied={words.copied}
					failed={words.copyFailed}
					text={() => hrefOf({ ...FIRST_VIEW, subject: { kind: "incident", id } }, home)}
				/>
			</div>
		</header>
	);
}
