import { memo, useId, useMemo } from "react";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Months } from "../incident/months.ts";
import { PHASES } from "../incident/vocabulary.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { barsOf, fullest, ticksTo } from "./bars.ts";
import { firstEdge, lastEdge, type Scale } from "./scale.ts";
import { coverageBand, yearTicks } from "./years.ts";

/** The kinds of bar by position, as class names and names of patterns. */
export const KIND_NAMES = [...PHASES, "permitted"] as const;

/** Vertical measures, in pixels of the drawing: the tallest bar, the ground line, the coverage band beneath, the whole. */
const TOP = 6;
export const BASE = 86;
const BAND = 90;
export const HEIGHT = 96;

interface HistogramProps {
	readonly coverage: Catalogue["coverage"];
	readonly months: Months;
	readonly scale: Scale;
	/** Of the whole drawing; the scale's is that of the axis. */
	readonly width: number;
	readonly text: Text;
}

/**
 * The months, stacked by phase, in a fixed handful of outlines. Outlines rather than a canvas, because they follow the
 * theme, print, prerender and stay sharp by themselves. Nothing here depends on the dates asked for.
 */
export const Histogram = memo(function Histogram({ coverage, months, scale, width, text }: HistogramProps) {
	const id = useId();
	const { words, number, dates } = text;
	const most = fullest(months);
	const top = most?.total ?? 1;
	const bars = barsOf(months, scale, BASE, BASE - TOP, top);
	const band = useMemo(() => coverageBand(coverage, scale, BAND), [coverage, scale]);
	const ticks = useMemo(() => yearTicks(scale, BASE), [scale]);
	const said =
		most === null
			? words.empty
			: wordsOf(text, "timeline").timelineMonth({
					month: dates.month(months.start + most.month),
					parts: words.incidents({ n: most.total, count: number(most.total) }),
				});
	const span = dates.span(firstEdge(scale), lastEdge(scale) - 1, 0);
	return (
		<svg
			className="timeline-histogram"
			role="img"
			aria-label={wordsOf(text, "timeline").timelineChart({ span, fullest: said })}
			width="100%"
			viewBox={`0 0 ${width} ${HEIGHT}`}
			preserveAspectRatio="none"
		>
			{[...KIND_NAMES, "quiet"].map((tone) => (
				<Hatch key={tone} id={`${id}-${tone}`} tone={tone} />
			))}
			{ticksTo(most?.total ?? 0).map((figure) => {
				const y = Math.round(BASE - (figure / top) * (BASE - TOP)) + 0.5;
				return (
					<g key={figure} className="timeline-tick">
						<path d={`M${scale.left} ${y}h${scale.width}`} />
						<text x={scale.left - 14} y={y}>
							{number(figure)}
						</text>
					</g>
				);
			})}
			{KIND_NAMES.map((kind, k) => (
				<path key={kind} className={`timeline-${kind}`} d={bars.certain[k]} />
			))}
			{KIND_NAMES.map((kind, k) => (
				<path key={kind} fill={`url(#${id}-${kind})`} d={bars.vague[k]} />
			))}
			<path className="timeline-ground" d={`M${scale.left} ${BASE + 0.5}h${scale.width}${ticks}`} />
			<path className="timeline-quiet" d={band.good + band.fair} />
			<path fill={`url(#${id}-quiet)`} d={band.thin} />
		</svg>
	);
});

/** Diagonal lines in one tone, for what is not exactly known. */
export function Hatch({ id, tone }: { readonly id: string; readonly tone: string }) {
	return (
		<pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
			<rect className="timeline-hatch-ground" width="4" height="4" />
			<rect className={`timeline-${tone}`} width="1.7" height="4" />
		</pattern>
	);
}
