import "./check.css";
import type { ReactNode } from "react";

interface CheckProps {
	/** The accessible name, and nothing else is in it. */
	readonly label: string;
	readonly checked: boolean;
	readonly onChange: () => void;
	/** A row of a list with its box, or a chip that is filled when chosen. */
	readonly shape: "row" | "chip";
	/** The figure beside the name, and the same for those who hear it: "12", "12 incidents". */
	readonly figure: string;
	readonly description: string;
	/** The figure as a bar, 0 to 1. At 0 the value is greyed, not gone. */
	readonly share: number;
	/** A sign before the name. */
	readonly mark?: ReactNode;
}

/** A checkbox with its figure and a faint bar as long as the figure is large. */
export function Check({ label, checked, onChange, shape, figure, description, share, mark }: CheckProps) {
	return (
		<label className={`check check-${shape}`} data-none={share === 0 || undefined}>
			<input type="checkbox" checked={checked} onChange={onChange} aria-description={description} />
			{mark}
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
}
