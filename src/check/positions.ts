import { isInKazakhstan, kilometres } from "./border.ts";
import { type Rule, wrong, wrongIn } from "./rule.ts";

type Point = readonly [number, number];
/** How far from its city or village a venue can lie; in a region or the country it can lie anywhere. */
const FARTHEST = 60;

/** Coordinates. */
export const positions: Rule = {
	name: "positions",
	says: "Coordinates are longitude, latitude, lie in Kazakhstan, and a venue lies by its place.",
	*find({ places, incidents }) {
		const seen = new Map<string, string>();
		for (const { id, lonLat, kind } of places) {
			if (!isInKazakhstan(lonLat)) yield wrong("places.json", id, "lonLat", IN, lonLat, mendOf(lonLat));
			const other = seen.get(lonLat.join());
			if (other !== undefined && kind !== "region" && kind !== "country")
				yield wrong(
					"places.json",
					id,
					"lonLat",
					"a position of its own",
					`that of ${other}`,
					"look the position up again",
				);
			seen.set(lonLat.join(), id);
		}
		const placeOf = new Map(places.map((one) => [one.id, one]));
		for (const one of incidents) {
			const { venue } = one.record;
			if (venue === null) continue;
			const { lonLat, precision } = venue;
			if ((lonLat === null) !== (precision === null))
				yield wrongIn(
					one,
					"venue.precision",
					"site or area beside coordinates, else null",
					precision,
					"give both or neither",
				);
			if (lonLat === null) continue;
			if (!isInKazakhstan(lonLat)) yield wrongIn(one, "venue.lonLat", IN, lonLat, mendOf(lonLat));
			else {
				const near = one.record.places.some((id) => {
					const place = placeOf.get(id);
					return (
						place === undefined ||
						place.kind === "region" ||
						place.kind === "country" ||
						kilometres(place.lonLat, lonLat) <= FARTHEST
					);
				});
				if (!near)
					yield wrongIn(
						one,
						"venue.lonLat",
						`a position within ${FARTHEST} km of ${one.record.places.join(", ")}`,
						lonLat,
						"mend the position or the place",
					);
			}
		}
	},
};

const IN = "a position in Kazakhstan";

function mendOf([lon, lat]: Point): string {
	return isInKazakhstan([lat, lon])
		? "put the longitude first"
		: "look the position up again; null when it is not known";
}
