import { type KeyboardEvent, useRef } from "react";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { chooseDates, dragDates, type Go } from "../view/steps.ts";
import { innerReach } from "./brush.ts";
import { REACH } from "./drag.ts";
import { keyed } from "./keys.ts";
import { firstEdge, lastEdge, type Scale, xOf } from "./scale.ts";
import { type Dates, datesOf, type Window } from "./window.ts";

interface HandleProps {
	readonly end: keyof Window;
	readonly shown: Window;
	readonly dates: Dates;
	readonly scale: Scale;
	readonly height: number;
	readonly text: Text;
	readonly go: Go;
}

/** One end of the window: a slider whose value is the first or last day shown. */
export function Handle({ end, shown, dates, scale, height, text, go }: HandleProps) {
	// While the dates are still those that the last key gave, more keys amend that one entry of the history.
	const given = useRef<Dates | null>(null);
	const isFrom = end === "from";
	const [least, value, most] = isFrom
		? [firstEdge(scale), shown.from, shown.end - 1]
		: [shown.from, shown.end - 1, lastEdge(scale) - 1];
	const outward = isFrom ? -1 : 1;
	const inner = innerReach(xOf(scale, shown.end) - xOf(scale, shown.from), REACH);
	// Its parts stand where they are to be seen. A handle moved by a transform has the browser part the page into layers
	// anew at every move, which takes it as long as all else of the frame.
	const x = Math.round(xOf(scale, shown[end]));

	const onKeyDown = (event: KeyboardEvent) => {
		const next = keyed(shown, end, event, scale);
		if (next === null) return;
		event.preventDefault();
		const amends = given.current?.from === dates.from && given.current.to === dates.to;
		const asked = datesOf(next, scale);
		given.current = asked;
		go((amends ? dragDates : chooseDates)(asked.from, asked.to));
	};
	return (
		<g
			className="timeline-handle"
			role="slider"
			tabIndex={0}
			data-end={end}
			aria-label={isFrom ? wordsOf(text, "timeline").timelineFrom : wordsOf(text, "timeline").timelineTo}
			aria-orientation="horizontal"
			aria-valuemin={least}
			aria-valuemax={most}
			aria-valuenow={value}
			aria-valuetext={text.dates.day(value)}
			onKeyDown={onKeyDown}
			onBlur={() => {
				given.current = null;
			}}
		>
			<rect className="timeline-target" x={x + (isFrom ? inner - REACH : -inner)} width={REACH} height={height} />
			{/* Outside the window, so that a window of one narrow month is not hidden by its own ends. */}
			<rect className="timeline-edge" x={isFrom ? x - 1.5 : x} width={1.5} height={height} />
			<rect className="timeline-grip" x={isFrom ? x - 10 : x} y={height / 2 - 15} width={10} height={30} rx={3} />
			<path
				className="timeline-ridges"
				d={`M${x + outward * 3.5} ${height / 2 - 5}v10M${x + outward * 6.5} ${height / 2 - 5}v10`}
			/>
		</g>
	);
}
