import { idAt } from "../incident/lookup.ts";
import { neighboursOf } from "../incident/order.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { closeIncident, type Go, type Link, openIncident } from "../view/steps.ts";
import type { SheetProps } from "./reading.ts";

/** Above the sheet: the way to the neighbours within the present filter and order, and the way out. */
export function Bar({ row, ...props }: SheetProps & { row: number | null }) {
	const { text, go } = props;
	return (
		<div className="sheet-bar">
			{row !== null && <Paging {...props} row={row} />}
			<Close text={text} go={go} />
		</div>
	);
}

function Paging({ catalogue, answer, view, text, link, row }: SheetProps & { row: number }) {
	const { number } = text;
	const { incidents } = catalogue;
	const place = neighboursOf(incidents, answer.rows, row, view.sort);
	if (place === null) return <p className="sheet-position">{wordsOf(text, "sheet").outside}</p>;
	const step = (to: number | null) => (to === null ? null : link(openIncident(idAt(incidents, to))));
	return (
		<>
			<Step to={step(place.previous)} rel="prev" sign="‹" says={wordsOf(text, "sheet").previous} />
			<p className="sheet-position">
				{wordsOf(text, "sheet").position({ at: number(place.position + 1), of: number(answer.rows.length) })}
			</p>
			<Step to={step(place.next)} rel="next" sign="›" says={wordsOf(text, "sheet").next} />
		</>
	);
}

function Step({
	to,
	rel,
	sign,
	says,
}: {
	to: ReturnType<Link> | null;
	rel: "prev" | "next";
	sign: string;
	says: string;
}) {
	const shown = (
		<>
			<span className="sheet-step-sign" aria-hidden="true">
				{sign}
			</span>
			<span className="sheet-step-name">{says}</span>
		</>
	);
	// At either end the place stays, so that the other link does not move from under the finger.
	if (to === null) return <span className={`sheet-step sheet-step-${rel} sheet-step-none`}>{shown}</span>;
	return (
		<a className={`sheet-step sheet-step-${rel}`} rel={rel} {...to}>
			{shown}
		</a>
	);
}

function Close({ text, go }: { text: Text; go: Go }) {
	return (
		<button type="button" className="sheet-close" onClick={() => go(closeIncident())}>
			<svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
				<path d="M2.5 2.5l11 11M13.5 2.5l-11 11" fill="none" stroke="currentColor" strokeWidth="1.75" />
			</svg>
			{text.words.close}
		</button>
	);
}
