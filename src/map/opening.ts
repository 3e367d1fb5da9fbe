import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { type PlaceSymbol, type Scale, symbolsOf } from "./symbols.ts";

const STEP = 0.5;

/**
 * The zoom at which a symbol of several places is best seen opened: the lowest at which they all stand apart, but no
 * higher than `fitting`, at which they fill the map; null when they never part, so that only a list can tell them.
 */
export function zoomThatParts(
	catalogue: Catalogue,
	answer: Answer,
	scale: Scale,
	{ members }: PlaceSymbol,
	limits: { readonly fitting: number; readonly highest: number },
): number | null {
	let parted: number | null = null;
	for (let zoom = scale.zoom + STEP; zoom <= limits.highest; zoom += STEP) {
		const symbols = symbolsOf(catalogue, answer, { ...scale, zoom });
		const holding = symbols.filter((symbol) => symbol.members.some((place) => members.includes(place)));
		if (holding.length > 1) parted ??= zoom;
		if (holding.every((symbol) => symbol.members.length === 1))
			return Math.max(parted ?? zoom, Math.min(zoom, limits.fitting));
	}
	return parted === null ? null : Math.max(parted, Math.min(limits.highest, limits.fitting));
}
