import { memo, type RefCallback, useMemo } from "react";
import type { Catalogue } from "../incident/catalogue.ts";
import { idAt } from "../incident/lookup.ts";
import { PHASE_OF } from "../incident/vocabulary.ts";
import type { Text } from "../text/text.ts";
import { titleOf } from "../text/titles.ts";
import { Glyph } from "../ui/glyph.tsx";
import { type Link, openIncident } from "../view/steps.ts";

interface RowProps {
	readonly catalogue: Catalogue;
	readonly text: Text;
	readonly row: number;
	/** Its place in the list, and how long the list is. */
	readonly index: number;
	readonly size: number;
	/** Where it stands in the list, in px, when it stands apart from the rows in sight. */
	readonly apart: number | null;
	readonly possible: boolean;
	/** Whether it is the incident that is open. */
	readonly current: boolean;
	readonly link: Link;
	readonly measure: RefCallback<HTMLLIElement>;
}

/** One incident of the list: when and where, and what, all of it one link. */
export const Row = memo(function Row({
	catalogue,
	text,
	row,
	index,
	size,
	apart,
	possible,
	current,
	link,
	measure,
}: RowProps) {
	const { incidents } = catalogue;
	// A step of the reader's changes the places of many rows that stay in sight, but not what they say.
	const { type, what, where, whenShort } = useMemo(
		() => titleOf(text, catalogue, incidents, row),
		[text, catalogue, incidents, row],
	);
	return (
		<li
			ref={measure}
			className="list-row"
			data-index={index}
			data-row={row}
			aria-posinset={index + 1}
			aria-setsize={size}
			style={apart === null ? undefined : { position: "absolute", top: apart, insetInline: 0 }}
		>
			<a className="list-link" aria-current={current || undefined} {...link(openIncident(idAt(incidents, row)))}>
				<span className="list-when">
					<span>{whenShort}</span> <span>{where}</span>
					{possible && <span className="list-possible">{text.words.vague}</span>}
				</span>
				<span className="list-what">
					<Glyph shape={type} tone={PHASE_OF[type] ?? "permitted"} />
					<span>{what}</span>
				</span>
			</a>
		</li>
	);
});
