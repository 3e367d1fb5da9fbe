import { KINDS, PERMITTED } from "../incident/kind.ts";
import { PHASES } from "../incident/vocabulary.ts";
import type { Words } from "../text/en.ts";

interface LegendProps {
	readonly words: Words;
	readonly kinds: readonly boolean[];
	readonly areas: boolean;
	readonly narrow: boolean;
}

/** What the colours and the square mean; `kinds` and `areas` say which of them are on the map. */
export function Legend({ words, kinds, areas, narrow }: LegendProps) {
	const nameOf = (kind: number) =>
		kind === PERMITTED ? words.types.permitted : words.phases[PHASES[kind] ?? "before"];
	return (
		<ul className="map-legend" aria-label={words.mapLegend}>
			{Array.from({ length: KINDS }, (_, kind) => kind)
				.filter((kind) => kinds[kind])
				.map((kind) => (
					<li key={kind}>
						<svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
							<path d="M0 -5A5 5 0 0 1 0 5A5 5 0 0 1 0 -5z" className={`map-kind-${kind}`} strokeWidth="4" />
						</svg>
						{nameOf(kind)}
					</li>
				))}
			{areas && (
				<li>
					<svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
						<path d="M-5 -5H5V5H-5z" className="map-legend-area" strokeWidth="2.5" />
					</svg>
					{narrow ? words.regionLevelShort : words.regionLevel}
				</li>
			)}
		</ul>
	);
}
