import "./sheet.css";
import { useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useRef } from "react";
import { linksQuery, referencesQuery, yearQuery } from "../data/record.ts";
import type { IncidentId } from "../incident/id.ts";
import { type Found, rowOf, yearOfRow } from "../incident/lookup.ts";
import { titleInFull, titleOf } from "../text/titles.ts";
import { hrefOf } from "../view/history.ts";
import { closeIncident, openIncident } from "../view/steps.ts";
import { FIRST_VIEW } from "../view/view.ts";
import { Bar } from "./bar.tsx";
import { Chain } from "./chain.tsx";
import { Citing } from "./citing.tsx";
import { CONTACT } from "./contact.ts";
import { Correct } from "./correct.tsx";
import { Figures } from "./figures.tsx";
import { useEscape, useReaderFocus } from "./focus.ts";
import { Head } from "./head.tsx";
import { History } from "./history.tsx";
import { Law } from "./law.tsx";
import type { SheetProps } from "./reading.ts";
import { Sources, sourcedBy } from "./sources.tsx";
import { Failed, Happened } from "./texts.tsx";
import { Who } from "./who.tsx";

/** One incident or statistic: what the index knows of it at once, its texts and sources as they come. */
export function IncidentSheet(props: SheetProps) {
	const { catalogue, view, text, go, link } = props;
	const id = view.subject.kind === "incident" ? view.subject.id : null;
	const found = id === null ? null : rowOf(catalogue, id);
	const sheet = useRef<HTMLElement>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	useReaderFocus(sheet, heading, id ?? "", id === null ? "" : link(openIncident(id)).href);
	useEscape(() => go(closeIncident()));
	if (id === null || found === null) return null;
	return (
		<aside className="sheet" aria-label={text.words.regions.incident} ref={sheet}>
			{/* Who pages through hears what came, since the focus stays on "next". */}
			<p className="visually-hidden" aria-live="polite">
				{titleInFull(text, titleOf(text, catalogue, found.columns, found.row))}
			</p>
			<Bar {...props} row={found.kind === "incident" ? found.row : null} />
			{/* Another entry is another body: it starts at its top. */}
			<Body key={id} {...props} id={id} found={found} heading={heading} />
		</aside>
	);
}

interface BodyProps extends SheetProps {
	readonly id: IncidentId;
	readonly found: Found;
	readonly heading: RefObject<HTMLHeadingElement | null>;
}

function Body({ id, found, heading, catalogue, view, text, link, root, home }: BodyProps) {
	const year = useQuery(yearQuery(root, yearOfRow(found.columns, found.row)));
	const names = useQuery(referencesQuery(root));
	const backlinks = useQuery(linksQuery(root));
	const incident = year.data?.records.find((one) => one.id === id) ?? null;
	const references = names.data ?? null;
	const sourced = sourcedBy(incident, references);
	const reading = { catalogue, view, text, link };
	const here = { ...reading, found, incident };
	const title = titleInFull(text, titleOf(text, catalogue, found.columns, found.row));
	const address = hrefOf({ ...FIRST_VIEW, subject: { kind: "incident", id } }, home);
	const version = `${catalogue.version.date}, ${catalogue.version.hash}`;
	const links = backlinks.data?.get(id) ?? null;
	const { siteName } = text.words;
	useEffect(() => {
		document.title = `${title} · ${siteName}`;
	}, [title, siteName]);
	return (
		<article className="sheet-body">
			<Head {...here} id={id} home={home} heading={heading} />
			<Happened text={text} id={id} year={year} incident={incident} />
			<Figures {...here} sourced={sourced} links={links} />
			<Who {...here} references={references} home={home} />
			<Law {...here} references={references} />
			<Chain {...reading} incident={incident} links={links} />
			{incident !== null && <Sources text={text} sourced={sourced} />}
			<Failed text={text} queries={[names, backlinks]} problems={references?.problems ?? []} />
			<History text={text} incident={incident} />
			<Citing text={text} cited={{ subject: { kind: "entry", id, title }, address, version: catalogue.version }} />
			<Correct text={text} contact={CONTACT} subject={{ id, title, address, version, incident }} />
		</article>
	);
}
