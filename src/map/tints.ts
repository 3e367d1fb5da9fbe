import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { outlineOf } from "../incident/place.ts";
import { totalAt } from "./tally.ts";

const SHADES = 16;

/** How strongly each region is tinted, by its id, from 0 to 1: by what is known only of it or of a district in it. */
export function tintsOf({ names }: Catalogue, answer: Answer): ReadonlyMap<string, number> {
	const totals = new Map<string, number>();
	names.places.forEach((place, i) => {
		const region = outlineOf(place);
		const total = region === null ? 0 : totalAt(answer, i);
		if (total > 0 && region !== null) totals.set(region, (totals.get(region) ?? 0) + total);
	});
	const most = Math.max(5, ...totals.values());
	// The root, since two shades of a pale tint are told apart by their ratio. In steps finer than the eye's, so that not
	// every incident more or less has the whole map drawn anew.
	return new Map([...totals].map(([region, total]) => [region, Math.ceil(SHADES * Math.sqrt(total / most)) / SHADES]));
}
