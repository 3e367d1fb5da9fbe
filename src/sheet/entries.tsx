import { type Day, NO_LAST_DAY } from "../incident/date.ts";
import type { IncidentId } from "../incident/id.ts";
import { rowOf } from "../incident/lookup.ts";
import { wordsOf } from "../text/later.ts";
import { titleOf } from "../text/titles.ts";
import { openIncident } from "../view/steps.ts";
import type { Reading } from "./reading.ts";

/** More entries than this are folded away: a wave's figure can include dozens. */
const SHOWN = 5;

interface EntriesProps extends Reading {
	readonly heading: string;
	readonly ids: readonly IncidentId[];
}

/** Other entries of the record under a heading, oldest first, each a link; nothing where there are none. */
export function Entries({ heading, ids, ...reading }: EntriesProps) {
	if (ids.length === 0) return null;
	const sorted = ids.toSorted((a, b) => dayOf(reading, a) - dayOf(reading, b));
	const rest = sorted.slice(SHOWN);
	const { text } = reading;
	return (
		<div className="sheet-entries">
			<h3>{heading}</h3>
			<List {...reading} ids={sorted.slice(0, SHOWN)} />
			{rest.length > 0 && (
				<details>
					<summary>{wordsOf(text, "sheet").more({ count: text.number(rest.length) })}</summary>
					<List {...reading} ids={rest} />
				</details>
			)}
		</div>
	);
}

/** The first day of an entry; one that the index does not hold comes last. */
function dayOf({ catalogue }: Reading, id: IncidentId): Day {
	const found = rowOf(catalogue, id);
	return found?.columns.first[found.row] ?? NO_LAST_DAY;
}

function List({ ids, ...reading }: Reading & { ids: readonly IncidentId[] }) {
	return (
		<ul>
			{ids.map((id) => (
				<li key={id}>
					<Entry {...reading} id={id} />
				</li>
			))}
		</ul>
	);
}

/** A link to an entry by its title; by its number where the index has none, and the page there says why. */
export function Entry({ id, catalogue, text, link }: Reading & { id: IncidentId }) {
	const found = rowOf(catalogue, id);
	const title = found === null ? null : titleOf(text, catalogue, found.columns, found.row);
	return (
		<a className="sheet-entry" {...link(openIncident(id))}>
			{title === null ? (
				id
			) : (
				<>
					<span className="sheet-entry-when">{title.whenShort}</span>
					<span className="sheet-entry-what">
						{title.what}, {title.where}
					</span>
				</>
			)}
		</a>
	);
}
