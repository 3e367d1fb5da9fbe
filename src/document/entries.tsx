import type { Catalogue } from "../incident/catalogue.ts";
import type { Columns } from "../incident/columns.ts";
import { idAt } from "../incident/lookup.ts";
import { PHASE_OF } from "../incident/vocabulary.ts";
import { titleOf } from "../text/titles.ts";
import type { Here } from "./site.ts";

interface EntriesProps {
	readonly here: Here;
	readonly catalogue: Catalogue;
	readonly columns: Columns;
	/** In the order they are to be read in. */
	readonly rows: Iterable<number>;
}

/** Entries of the record, a line each: when, what and where, as a link to their page. */
export function Entries({ here, catalogue, columns, rows }: EntriesProps) {
	return (
		<ul className="document-entries">
			{Array.from(rows, (row) => {
				const id = idAt(columns, row);
				const title = titleOf(here.text, catalogue, columns, row);
				return (
					<li key={id}>
						<span className="document-when">{title.whenShort}</span>
						<a href={here.to(`incidents/${id}/`)}>
							<Mark phase={PHASE_OF[title.type]} />
							{`${title.what}, ${title.where}`}
						</a>
					</li>
				);
			})}
		</ul>
	);
}

/** A mark of the phase, for the eye to run down; the words beside it say the kind. */
export function Mark({ phase }: { phase: (typeof PHASE_OF)[keyof typeof PHASE_OF] }) {
	return <span className="document-mark" data-phase={phase ?? undefined} aria-hidden="true" />;
}
