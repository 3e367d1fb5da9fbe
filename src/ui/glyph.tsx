import "./glyph.css";
import type { ReactNode } from "react";

/**
 * The signs of the kinds of measure and of the phases, each drawn in a square of 16: told apart by their outline, so
 * that colour only repeats what shape has said. "line" parts are stroked, "full" parts filled.
 */
const SHAPES: Record<string, ReactNode> = {
	warning: (
		<>
			<path className="glyph-line" d="M8 2.2 14.4 13.3H1.6Z" />
			<path className="glyph-line" d="M8 6.4v3" />
			<circle className="glyph-full" cx="8" cy="11.3" r="0.9" />
		</>
	),
	"rally-ban": (
		<>
			<circle className="glyph-line" cx="8" cy="8" r="5.9" />
			<path className="glyph-line" d="M3.9 12.1 12.1 3.9" />
		</>
	),
	"organisation-ban": (
		<>
			<path className="glyph-line" d="M2.5 2.5h11v11h-11Z" />
			<path className="glyph-line" d="M2.5 13.5 13.5 2.5" />
		</>
	),
	intimidation: (
		<>
			<path className="glyph-line" d="M1.3 8C4.2 3.6 11.8 3.6 14.7 8 11.8 12.4 4.2 12.4 1.3 8Z" />
			<circle className="glyph-full" cx="8" cy="8" r="2.1" />
		</>
	),
	detention: <circle className="glyph-full" cx="8" cy="8" r="5.6" />,
	dispersal: <path className="glyph-full" d="M8 .8 11 5H5ZM8 15.2 5 11h6ZM.8 8 5 5v6ZM15.2 8 11 11V5Z" />,
	shutdown: <path className="glyph-bold" d="M3.4 3.4 12.6 12.6M12.6 3.4 3.4 12.6" />,
	fine: <path className="glyph-bold" d="M2.8 2.9h10.4M2.8 6.7h10.4M8 6.7V14" />,
	"administrative-arrest": <path className="glyph-line" d="M1.8 3h12.4M1.8 13h12.4M4 1.5v13M8 1.5v13M12 1.5v13" />,
	prosecution: (
		<>
			<path className="glyph-line" d="M8 1.6v12.6M4.6 14.2h6.8M2.6 4h10.8" />
			<path className="glyph-full" d="M3.6 4 6.6 9.6H.6ZM12.4 4l3 5.6h-6Z" />
		</>
	),
	permitted: <path className="glyph-bold" d="M2.4 8.6 6.3 12.5 13.6 3.6" />,
	// The phases: a stretch of time in three parts, the one that is meant filled.
	before: third(1.5),
	during: third(6),
	after: third(10.5),
};

function third(x: number) {
	return (
		<>
			<path className="glyph-line" d="M1.5 4.5h13v7h-13Z" />
			<rect className="glyph-full" x={x} y="4.5" width="4" height="7" />
		</>
	);
}

/** Draws a sign by name in the colour of a tone: before, during, after or permitted. Words beside it say the same. */
export function Glyph({ shape, tone }: { readonly shape: string; readonly tone: string }) {
	return (
		<svg
			className={`glyph glyph-${tone}`}
			viewBox="0 0 16 16"
			width="16"
			height="16"
			aria-hidden="true"
			focusable="false"
		>
			{SHAPES[shape]}
		</svg>
	);
}
