import type { Place } from "../incident/wire.ts";
import { HEIGHT, PROJECTION, WIDTH } from "./projection.ts";
import type { Here } from "./site.ts";

interface MapProps {
	readonly here: Here;
	/** What it shows, for those who do not see it. */
	readonly says: string;
	/** How many incidents each place has; what is known only by region or nationwide has no point to stand at. */
	readonly counts: readonly { readonly place: Place; readonly count: number }[];
}

/** A small still map: the country, and a circle at each place whose area grows with its incidents, greatest named. */
export function StillMap({ here, says, counts }: MapProps) {
	const points = counts
		.filter(({ place, count }) => count > 0 && place.kind !== "country" && place.kind !== "region")
		.sort((a, b) => b.count - a.count);
	if (points.length === 0) return null;
	const most = points[0]?.count ?? 1;
	return (
		<figure className="document-map">
			<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={says}>
				<image href={here.file(here.site.map)} width={WIDTH} height={HEIGHT} />
				{points.map(({ place, count }, at) => {
					const [x, y] = PROJECTION([place.lonLat[0], place.lonLat[1]]) ?? [0, 0];
					const radius = 6 + 14 * Math.sqrt(count / most);
					const isEast = x > WIDTH * 0.8;
					return (
						<g key={place.id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
							<circle r={radius.toFixed(1)} />
							{at < NAMED && (
								<text x={(radius + 5) * (isEast ? -1 : 1)} dy="0.35em" textAnchor={isEast ? "end" : "start"}>
									{here.text.name(place.names)} {here.text.number(count)}
								</text>
							)}
						</g>
					);
				})}
			</svg>
		</figure>
	);
}

/** So many places are named on the map; the list beside it names them all. */
const NAMED = 6;
