import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";

interface ControlsProps {
	readonly text: Text;
	readonly atLeast: boolean;
	readonly atMost: boolean;
	readonly zoomBy: (levels: number) => void;
	readonly showAll: () => void;
}

const SIGNS = {
	in: "M-6 0H6M0 -6V6",
	out: "M-6 0H6",
	all: "M-6 -2V-6H-2M2 -6H6V-2M6 2V6H2M-2 6H-6V2",
} as const;

/** Zoom and the way back to everything. A button at its end stays in its place and says so. */
export function Controls({ text, atLeast, atMost, zoomBy, showAll }: ControlsProps) {
	const control = (sign: keyof typeof SIGNS, label: string, act: () => void, ended = false) => (
		<button
			type="button"
			className="map-control"
			aria-label={label}
			title={label}
			aria-disabled={ended || undefined}
			onClick={ended ? undefined : act}
		>
			<svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
				<path d={SIGNS[sign]} />
			</svg>
		</button>
	);
	return (
		<div className="map-controls">
			{control("in", wordsOf(text, "map").zoomIn, () => zoomBy(1), atMost)}
			{control("out", wordsOf(text, "map").zoomOut, () => zoomBy(-1), atLeast)}
			{control("all", wordsOf(text, "map").fitMap, showAll)}
		</div>
	);
}
