import { FACETS } from "../incident/filter.ts";
import type { View } from "../view/view.ts";
import { remember } from "./remember.ts";

/**
 * The view that the filters show: what is chosen in them now, and all else as the page has followed it. A box that is
 * ticked must be so in the frame of the click; a date that is dragged elsewhere may come later. The same view while
 * nothing was chosen, so that nothing is drawn anew.
 */
export const chosenIn = remember((now: View, followed: View): View => {
	const isSame = now.lens === followed.lens && FACETS.every((facet) => now.filter[facet] === followed.filter[facet]);
	if (isSame) return followed;
	const { from, to, q } = followed.filter;
	return { ...followed, lens: now.lens, filter: { ...now.filter, from, to, q } };
});
