import { memo, useId } from "react";
import { PERMITTED } from "../incident/kind.ts";
import type { Text } from "../text/text.ts";
import { Hatch, KIND_NAMES } from "./histogram.tsx";

/** What the bars' tones and hatching mean. Each swatch shows where in a bar its part lies, so colour says nothing alone. */
export const Legend = memo(function Legend({ text, permitted }: { readonly text: Text; readonly permitted: boolean }) {
	const id = useId();
	const { words } = text;
	const kinds = KIND_NAMES.slice(0, permitted ? KIND_NAMES.length : PERMITTED);
	const part = 14 / kinds.length;
	return (
		<ul className="timeline-legend">
			{kinds.map((kind, k) => (
				<li key={kind}>
					<svg width="12" height="14" aria-hidden="true">
						<rect className="timeline-stack" x="0.5" y="0.5" width="11" height="13" />
						<rect className={`timeline-${kind}`} y={14 - part * (k + 1)} width="12" height={part} />
					</svg>
					<span>{kind === "permitted" ? words.types.permitted : words.phases[kind]}</span>
				</li>
			))}
			<li>
				<svg width="12" height="14" aria-hidden="true">
					<Hatch id={id} tone="quiet" />
					<rect width="12" height="14" fill={`url(#${id})`} />
				</svg>
				<span>{words.vague}</span>
			</li>
		</ul>
	);
});
