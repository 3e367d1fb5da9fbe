import { isPoint } from "../incident/place.ts";
import type { Place } from "../incident/wire.ts";
import { HEIGHT, PROJECTION, WIDTH } from "./projection.ts";
import type { Here } from "./site.ts";

interface MapProps {
	readonly here: Here;
	/** What it shows, for those who do not see it. */
	readonly says: string;
	/** How many incidents each place has; what is known only of an area has no point to stand at. */
	readonly counts: readonly { readonly place: Place; readonly count: number }[];
}

/** A small still map: the country, and a circle at each place whose area grows with its incidents, greatest named. */
export function StillMap({ here, says, counts }: MapProps) {
	const points = counts.filter(({ place, count }) => count > 0 && isPoint(place)).sort((a, b) => b.count - a.count);
	if (points.length === 0) return null;
	return (
		<figure className="document-map">
			<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={says}>
				<image href={here.file(here.site.map)} width={WIDTH} height={HEIGHT} />
				{placed(here, points).map(({ id, x, y, radius, label, isEast, isNamed }) => (
					<g key={id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
						<circle r={radius.toFixed(1)} />
						{isNamed && (
							<text x={((radius + 5) * (isEast ? -1 : 1)).toFixed(1)} dy="0.35em" textAnchor={isEast ? "end" : "start"}>
								{label}
							</text>
						)}
					</g>
				))}
			</svg>
		</figure>
	);
}

/** What the names take, in the map's units, on a phone, where they are largest. */
const LINE = 28;
const LETTER = 14;

/** Circles where they stand, the greatest first, and whether there is room left to name each: the list names them all. */
function placed({ text }: Here, points: MapProps["counts"]) {
	const most = points[0]?.count ?? 1;
	const taken: { left: number; right: number; y: number }[] = [];
	return points.map(({ place, count }) => {
		const [x, y] = PROJECTION([place.lonLat[0], place.lonLat[1]]) ?? [0, 0];
		const radius = 6 + 14 * Math.sqrt(count / most);
		const label = `${text.name(place.names)} ${text.number(count)}`;
		const isEast = x > WIDTH * 0.75;
		const [near, far] = [x + (isEast ? -radius : radius), x + (radius + label.length * LETTER) * (isEast ? -1 : 1)];
		const box = { left: Math.min(near, far), right: Math.max(near, far), y };
		const isNamed = taken.every(
			(other) => other.right < box.left || other.left > box.right || Math.abs(other.y - y) > LINE,
		);
		if (isNamed) taken.push(box);
		return { id: place.id, x, y, radius, label, isEast, isNamed };
	});
}
