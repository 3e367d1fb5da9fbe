import type { ReactNode } from "react";
import type { Text } from "../text/text.ts";
import type { Go } from "../view/steps.ts";
import type { View } from "../view/view.ts";
import { useDrag } from "./drag.ts";
import { Handle } from "./handle.tsx";
import { BASE, HEIGHT } from "./histogram.tsx";
import { type Scale, xOf } from "./scale.ts";
import { windowOf } from "./window.ts";
import { veilOf } from "./years.ts";

interface BrushSurfaceProps {
	readonly filter: Pick<View["filter"], "from" | "to" | "year">;
	readonly scale: Scale;
	readonly width: number;
	readonly text: Text;
	readonly go: Go;
	readonly touch: () => void;
	/** What is brushed over. */
	readonly children: ReactNode;
}

/**
 * Where dates are chosen by hand: the window with its two handles, and a veil over what is not asked for. While dates
 * are dragged only these few shapes move; the bars beneath stay as they are.
 */
export function BrushSurface({ filter, scale, width, text, go, touch, children }: BrushSurfaceProps) {
	const shown = windowOf(filter, scale);
	const dated = filter.from !== null || filter.to !== null;
	const drag = useDrag(scale, shown, dated, go, touch);
	const [from, end] = [Math.round(xOf(scale, shown.from)), Math.round(xOf(scale, shown.end))];
	const handle = { shown, dates: filter, scale, height: BASE, text, go };
	return (
		<div className="timeline-surface" tabIndex={-1} data-dated={dated ? "" : undefined} {...drag}>
			{children}
			{/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
			<svg
				className="timeline-brush"
				role="group"
				aria-label={text.words.headings.when}
				width="100%"
				viewBox={`0 0 ${width} ${HEIGHT}`}
				preserveAspectRatio="none"
			>
				<path className="timeline-veil" d={veilOf(shown, filter.year, scale, 0, BASE)} />
				{dated && <path className="timeline-window" d={`M${from} 0H${end}V${BASE}H${from}z`} />}
				<Handle end="from" {...handle} />
				<Handle end="end" {...handle} />
			</svg>
		</div>
	);
}
