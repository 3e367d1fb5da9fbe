import "./timeline.css";
import { memo, useMemo, useState } from "react";
import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { Placed } from "../ui/placed.tsx";
import { chooseDates, type Go } from "../view/steps.ts";
import type { View } from "../view/view.ts";
import { BrushSurface } from "./brushSurface.tsx";
import { Histogram } from "./histogram.tsx";
import { Legend } from "./legend.tsx";
import { MOST_MONTHS, MonthButtons } from "./monthButtons.tsx";
import { isMonthEdge, scaleOf } from "./scale.ts";
import { useWidth } from "./width.ts";
import { widestSpan, windowOf } from "./window.ts";
import { YearButtons } from "./yearButtons.tsx";
import { YearTable } from "./yearTable.tsx";
import { askedYears, monthsIn, type Years, zoomedYears } from "./zoom.ts";

/** Room beside the axis: for the figures on the left, and for the handles, which lie outside the window they end. */
const LEFT = 44;
const RIGHT = 16;

interface TimelineProps {
	readonly catalogue: Catalogue;
	readonly answer: Answer;
	readonly view: View;
	/** The days asked for now, which the rest may follow a moment later: what shows them moves with the hand. */
	readonly asks: Pick<View["filter"], "from" | "to" | "year">;
	readonly text: Text;
	readonly go: Go;
	/** Called when a hand or the keyboard is about to move the days: time to make what answers that quickly. */
	readonly touch: () => void;
}

/** When it happened: incidents by month and phase, the days asked for, and how well each year is covered. */
export const Timeline = memo(function Timeline(props: TimelineProps) {
	const { catalogue, answer, view, asks, text, go, touch } = props;
	const { words, dates } = text;
	const [zoom, setZoom] = useState<Years | null>(null);
	const [measured, width] = useWidth(760);
	const { from, to } = asks;
	const asked = askedYears(asks, scaleOf(answer.months, LEFT, 1));
	const zoomed = zoomedYears(zoom, asked);
	const { start, size } = zoomed ?? answer.months;
	const isPart = zoomed !== null;
	const months = useMemo(
		() => (isPart ? monthsIn(answer.months, { start, size }) : answer.months),
		[answer.months, isPart, start, size],
	);
	const scale = useMemo(
		() => scaleOf({ start, size }, LEFT, width - LEFT - RIGHT, isPart),
		[start, size, width, isPart],
	);
	const shown = windowOf(asks, scale);
	const into = isMonthEdge(shown.from) && isMonthEdge(shown.end) ? 0 : 9;
	const widest = useMemo(() => widestSpan(dates, into), [dates, into]);
	const Units = size <= MOST_MONTHS ? MonthButtons : YearButtons;
	const permitted = view.filter.type.includes("permitted");
	const said = wordsOf(text, "timeline");
	return (
		<section className="timeline" aria-label={words.regions.timeline}>
			{size === 0 ? (
				<p className="timeline-hint">{words.emptyRecord}</p>
			) : (
				<div className="timeline-body">
					<Legend text={text} permitted={permitted} />
					{from === null && to === null && asked === null ? (
						<p className="timeline-dates timeline-hint">{said.timelineHint}</p>
					) : (
						<p className="timeline-dates">
							<Placed as="span" widest={widest}>
								{dates.span(shown.from, shown.end - 1, 0, "short")}
							</Placed>
							{asked !== null && (
								<button type="button" onClick={() => setZoom(isPart ? null : asked)}>
									{isPart ? said.zoomOut : said.zoomIn}
								</button>
							)}
							{(from !== null || to !== null) && (
								<button type="button" onClick={() => go(chooseDates(null, null))}>
									{said.timelineAll}
								</button>
							)}
						</p>
					)}
					<div className="timeline-axis" ref={measured}>
						<BrushSurface filter={asks} {...{ scale, width, text, go, touch }}>
							<Histogram coverage={catalogue.coverage} {...{ months, scale, width, text }} />
						</BrushSurface>
						<Units from={view.filter.from} to={view.filter.to} {...{ scale, text, go }} />
					</div>
					<YearTable coverage={catalogue.coverage} months={answer.months} {...{ permitted, text }} />
				</div>
			)}
		</section>
	);
});
