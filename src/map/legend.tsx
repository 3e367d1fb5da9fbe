import { memo } from "react";
import { KINDS, PERMITTED } from "../incident/kind.ts";
import { PHASES } from "../incident/vocabulary.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { bandOf } from "./outline.ts";

interface LegendProps {
	readonly text: Text;
	/** Which kinds are on the map, one bit for each. */
	readonly kinds: number;
	readonly areas: boolean;
	readonly narrow: boolean;
}

const EXAMPLE = bandOf("place", { x: 0, y: 0 }, 5, 4, 0, 1);

/** What the colours and the square mean; `kinds` and `areas` say which of them are on the map. */
export const Legend = memo(function Legend({ text, kinds, areas, narrow }: LegendProps) {
	const { words } = text;
	const said = wordsOf(text, "map");
	const nameOf = (kind: number) =>
		kind === PERMITTED ? words.types.permitted : words.phases[PHASES[kind] ?? "before"];
	if (!areas && kinds === 0) return null;
	return (
		<ul className="map-legend" aria-label={said.mapLegend}>
			{Array.from({ length: KINDS }, (_, kind) => kind)
				.filter((kind) => (kinds >> kind) & 1)
				.map((kind) => (
					<li key={kind}>
						<svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
							<path d={EXAMPLE} className={`map-kind-${kind}`} />
						</svg>
						{nameOf(kind)}
					</li>
				))}
			{areas && (
				<li>
					<svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
						<path d="M-5 -5H5V5H-5z" className="map-legend-area" strokeWidth="2.5" />
					</svg>
					{narrow ? said.regionLevelShort : said.regionLevel}
				</li>
			)}
		</ul>
	);
});
