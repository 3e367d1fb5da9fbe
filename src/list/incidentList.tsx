import "./list.css";
import { memo, type RefObject, useId, useMemo } from "react";
import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { idAt } from "../incident/lookup.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { type Go, type Link, sortBy } from "../view/steps.ts";
import { SORTS, type Sort, type View } from "../view/view.ts";
import { EmptyList } from "./emptyList.tsx";
import { readingOrder } from "./readingOrder.ts";
import { Row } from "./row.tsx";
import { rowKeys } from "./rowKeys.ts";
import { useRows } from "./useRows.ts";

interface IncidentListProps {
	readonly catalogue: Catalogue;
	readonly answer: Answer;
	readonly view: View;
	/** The order chosen, which the list itself may follow a moment later. */
	readonly sort: Sort;
	readonly text: Text;
	readonly go: Go;
	readonly link: Link;
	/** The element that scrolls, an ancestor of the list. */
	readonly scroller: RefObject<HTMLElement | null>;
}

/** The incidents that match, in the order asked for. Only the rows near the window exist. */
export const IncidentList = memo(function IncidentList(props: IncidentListProps) {
	const { catalogue, answer, view, sort: chosen, text, go, link, scroller } = props;
	const { words } = text;
	const { incidents } = catalogue;
	const order = useMemo(() => readingOrder(incidents, answer.rows, view.sort), [incidents, answer, view.sort]);
	const { list, rows, above, height, measure, focusing } = useRows(order, scroller);
	const sort = useId();
	const open = view.subject.kind === "incident" ? view.subject.id : null;
	if (order.length === 0) return <EmptyList catalogue={catalogue} view={view} text={text} go={go} />;
	return (
		<div className="list">
			<p className="list-printed">{wordsOf(text, "carry").printed}</p>
			<div className="list-head">
				<label className="list-sort" htmlFor={sort}>
					{words.sortBy}
				</label>
				<select id={sort} value={chosen} onChange={(event) => go(sortBy(event.currentTarget.value as Sort))}>
					{SORTS.map((one) => (
						<option key={one} value={one}>
							{words.sorts[one]}
						</option>
					))}
				</select>
			</div>
			<ol
				className="list-rows"
				aria-label={words.regions.list}
				ref={list}
				style={{ height, paddingTop: above }}
				onKeyDown={rowKeys}
				onFocus={focusing}
				onBlur={focusing}
			>
				{rows.map(({ index, row, apart }) => (
					<Row
						key={incidents.id[row]}
						catalogue={catalogue}
						text={text}
						row={row}
						index={index}
						size={order.length}
						apart={apart}
						possible={answer.possible.has(row)}
						current={idAt(incidents, row) === open}
						link={link}
						measure={measure}
					/>
				))}
			</ol>
		</div>
	);
});
