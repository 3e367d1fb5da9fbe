import { memo, useState } from "react";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";

interface ControlsProps {
	readonly text: Text;
	readonly atLeast: boolean;
	readonly atMost: boolean;
	readonly zoomBy: (levels: number) => void;
	readonly panBy: (right: number, down: number) => void;
	readonly showAll: () => void;
}

const SIGNS = {
	in: "M-6 0H6M0 -6V6",
	out: "M-6 0H6",
	all: "M-6 -2V-6H-2M2 -6H6V-2M6 2V6H2M-2 6H-6V2",
	move: "M-7 0H7M0 -7V7M-5 -2L-7 0L-5 2M5 -2L7 0L5 2M-2 -5L0 -7L2 -5M-2 5L0 7L2 5",
	left: "M6 0H-6M-1 -5L-6 0L-1 5",
	up: "M0 6V-6M-5 -1L0 -6L5 -1",
	down: "M0 -6V6M-5 1L0 6L5 1",
	right: "M-6 0H6M1 -5L6 0L1 5",
} as const;

/** The ways the map is moved by a press: so much of its width and height. */
const WAYS = [
	["left", -1 / 3, 0],
	["up", 0, -1 / 3],
	["down", 0, 1 / 3],
	["right", 1 / 3, 0],
] as const;

/**
 * Zoom, the way back to everything, and arrows for those who cannot drag (WCAG 2.5.7), shown when asked for. A button at
 * its end stays in its place and says so.
 */
export const Controls = memo(function Controls(props: ControlsProps) {
	const { text, atLeast, atMost, zoomBy, panBy, showAll } = props;
	const [moving, setMoving] = useState(false);
	const said = wordsOf(text, "map");
	const control = (sign: keyof typeof SIGNS, label: string, act: () => void, ended = false, expanded?: boolean) => (
		<button
			key={sign}
			type="button"
			className="map-control"
			aria-label={label}
			title={label}
			aria-disabled={ended || undefined}
			aria-expanded={expanded}
			onClick={ended ? undefined : act}
		>
			<svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
				<path d={SIGNS[sign]} />
			</svg>
		</button>
	);
	return (
		<>
			<div className="map-controls">
				{control("in", said.zoomIn, () => zoomBy(1), atMost)}
				{control("out", said.zoomOut, () => zoomBy(-1), atLeast)}
				{control("all", said.fitMap, showAll)}
			</div>
			<div className="map-moving">
				{control("move", said.moveMap, () => setMoving(!moving), false, moving)}
				{moving && (
					<fieldset className="map-ways" aria-label={said.moveMap}>
						{WAYS.map(([way, right, down]) => control(way, said.ways[way], () => panBy(right, down)))}
					</fieldset>
				)}
			</div>
		</>
	);
});
