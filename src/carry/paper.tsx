import { createPortal } from "react-dom";
import { parseDate } from "../incident/date.ts";
import { byId, idAt } from "../incident/lookup.ts";
import { inOrder, type Order } from "../incident/order.ts";
import type { Incident, Source } from "../incident/wire.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { titleInFull, titleOf } from "../text/titles.ts";
import { hrefOf } from "../view/history.ts";
import { FIRST_VIEW } from "../view/view.ts";
import type { Carried } from "./files.ts";

interface PaperProps {
	readonly carried: Carried;
	/** The rows of the index to print, oldest first, and the order they are read in. */
	readonly rows: readonly number[] | Int32Array;
	readonly order: Order;
	/** How many incidents and people. */
	readonly counts: string;
	readonly text: Text;
}

/**
 * A view as a document on paper: every incident with its address and, numbered as on its own page, its sources by name
 * and address. It stands beside the app, is never on the screen, and while it is there nothing else is printed.
 */
export function Paper({ carried, rows, order, counts, text }: PaperProps) {
	const { record, catalogue, says, address, home } = carried;
	const { words, dates } = text;
	const incidents = byId(record.incidents);
	const [sources, publishers] = [byId(record.sources), byId(record.publishers)];
	const { hash, date } = record.version;
	return createPortal(
		<article className="paper">
			<p>
				{words.siteName}: {words.siteLine}
			</p>
			<h1>{says}</h1>
			<p>{counts}</p>
			<p className="paper-address">{address}</p>
			<p>{words.footer.version({ date: dates.day(dates.parse(date)), hash })}. CC BY 4.0</p>
			<ol>
				{Array.from(inOrder(catalogue.incidents, rows, order), (row) => {
					const id = idAt(catalogue.incidents, row);
					const of = incidents.get(id);
					return (
						<li key={id}>
							<h2>{titleInFull(text, titleOf(text, catalogue, catalogue.incidents, row))}</h2>
							<p className="paper-address">
								{hrefOf({ ...FIRST_VIEW, subject: { kind: "incident", id } }, new URL(home))}
							</p>
							<ol>
								{(of === undefined ? [] : sourcesOf(of)).map((key) => (
									<li key={key}>
										<Cited source={sources.get(key)} id={key} publishers={publishers} text={text} />
									</li>
								))}
							</ol>
						</li>
					);
				})}
			</ol>
		</article>,
		document.body,
	);
}

/** The sources of an incident in the order of their numbers, those that only a claim names included. */
function sourcesOf({ sources, claims }: Incident): string[] {
	return [...new Set([...sources, ...claims.flatMap(({ source }) => source ?? [])])];
}

interface CitedProps {
	readonly source: Source | undefined;
	readonly id: string;
	readonly publishers: ReadonlyMap<string, { readonly name: string }>;
	readonly text: Text;
}

/** Who published a page, what, when, and where it and its copy are. */
function Cited({ source, id, publishers, text }: CitedProps) {
	const said = wordsOf(text, "sheet");
	if (source === undefined) return said.sourceMissing({ id });
	const { url, title, language, archived } = source;
	const read = source.published === null ? null : parseDate(source.published);
	const day = read?.ok ? text.dates.span(read.value.first, read.value.last, 0) : null;
	return (
		<>
			{publishers.get(source.publisher)?.name ?? source.publisher}.{" "}
			<bdi lang={title === null ? undefined : (language ?? undefined)}>{title ?? said.noTitle}</bdi>
			{day !== null && ` (${day})`}. <span className="paper-address">{url}</span>
			{archived !== null && (
				<>
					{`; ${said.archived}: `}
					<span className="paper-address">{archived}</span>
				</>
			)}
		</>
	);
}
