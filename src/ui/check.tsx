import "./check.css";
import { memo } from "react";
import { Glyph } from "./glyph.tsx";

interface CheckProps {
	/** The accessible name, and nothing else is in it. */
	readonly label: string;
	readonly checked: boolean;
	/** Which of several this is; told when it is pressed. */
	readonly value: string;
	readonly toggle: (value: string) => void;
	/** A row of a list with its box, or a chip that is filled when chosen. */
	readonly shape: "row" | "chip";
	/** The figure beside the name, and the same for those who hear it: "12", "12 incidents". */
	readonly figure: string;
	readonly description: string;
	/** The figure as a bar, 0 to 1. At 0 the value is greyed, not gone. */
	readonly share: number;
	/** A sign before the name, and the tone it is drawn in. */
	readonly sign?: string;
	readonly tone?: string;
}

/**
 * A checkbox with its figure and a faint bar as long as the figure is large. There are many on the page, and a step
 * changes few, so each is made anew only for what it shows itself: hence no callback of its own and no elements.
 */
export const Check = memo(function Check(props: CheckProps) {
	const { label, checked, value, toggle, shape, figure, description, share, sign, tone = "" } = props;
	return (
		<label className={`check check-${shape}`} data-none={share === 0 || undefined}>
			<input type="checkbox" checked={checked} onChange={() => toggle(value)} aria-description={description} />
			{sign !== undefined && <Glyph shape={sign} tone={tone} />}
			<span className="check-label">{label}</span>
			{shape === "row" && (
				<span className="check-figure" aria-hidden="true">
					{figure}
				</span>
			)}
			<svg className="check-bar" aria-hidden="true" focusable="false">
				<rect width={`${(share * 100).toFixed(1)}%`} height="100%" />
			</svg>
		</label>
	);
});
