import type { PlaceId } from "./id.ts";
import type { Place } from "./wire.ts";

/** Whether what happened at a place can be put on a spot: a settlement, not an area of which no more is known. */
export function isPoint(place: Pick<Place, "kind">): boolean {
	return place.kind !== "country" && !isArea(place);
}

/** Whether a place is a part of the country of which no more is known. The country as a whole is on no map. */
export function isArea({ kind }: Pick<Place, "kind">): boolean {
	return kind === "region" || kind === "district";
}

/** The region whose outline shows an area: its own, or that of the region a district lies in; null for a settlement. */
export function outlineOf({ id, kind, region }: Pick<Place, "id" | "kind" | "region">): PlaceId | null {
	return kind === "region" ? id : kind === "district" ? region : null;
}
