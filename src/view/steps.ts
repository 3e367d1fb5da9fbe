import type { Day } from "../incident/date.ts";
import { type Facet, type FacetValues, NO_FILTER, toggled } from "../incident/filter.ts";
import type { IncidentId } from "../incident/id.ts";
import type { Lens } from "../incident/lens.ts";
import { type Term, withoutTerm } from "../incident/terms.ts";
import type { MapPosition, Sort, View } from "./view.ts";

/** A named change of the view, and whether it makes a new entry in the browser's history or replaces the present one. */
export interface Step {
	readonly history: "push" | "replace";
	readonly next: (view: View) => View;
}
/** Takes a step; every panel gets this one function and knows nothing of stores and addresses. */
export type Go = (step: Step) => void;

const push = (next: Step["next"]): Step => ({ history: "push", next });
const replace = (next: Step["next"]): Step => ({ history: "replace", next });

export function openIncident(id: IncidentId): Step {
	return push((view) => ({ ...view, subject: { kind: "incident", id } }));
}

/** Closes the incident, or leaves the page that does not exist. */
export function closeIncident(): Step {
	return push((view) => ({ ...view, subject: { kind: "all" } }));
}

export function toggleValue<F extends Facet>(facet: F, value: FacetValues[F]): Step {
	return push((view) => ({ ...view, filter: toggled(view.filter, facet, value) }));
}

/** Chooses exactly one value of a facet: what a click on a place's symbol or a campaign's name does. */
export function chooseOnly<F extends Facet>(facet: F, value: FacetValues[F]): Step {
	return push((view) => ({ ...view, filter: { ...view.filter, [facet]: [value] } }));
}

export function clearFacet(facet: Facet): Step {
	return push((view) => ({ ...view, filter: { ...view.filter, [facet]: [] } }));
}

/** Takes one thing asked for away: what a chip's cross does. */
export function dropTerm(term: Term): Step {
	return push((view) => ({ ...view, filter: withoutTerm(view.filter, term) }));
}

export function clearAll(): Step {
	return push((view) => ({ ...view, filter: NO_FILTER }));
}

/** Chooses the first and last day, both included; ends given the wrong way round are turned. */
export function chooseDates(from: Day | null, to: Day | null): Step {
	return push((view) => withDates(view, from, to));
}

/** Chooses one end of the days. An other end on its wrong side is let go: what was said later holds. */
export function chooseEnd(end: "from" | "to", day: Day | null, history: Step["history"]): Step {
	const next = (view: View): View => {
		const filter = { ...view.filter, [end]: day };
		const { from, to } = filter;
		const apart = from !== null && to !== null && from > to;
		return { ...view, filter: apart ? { ...filter, [end === "from" ? "to" : "from"]: null } : filter };
	};
	return { history, next };
}

/** The same while a handle is dragged: the whole drag is one entry of the history. */
export function dragDates(from: Day | null, to: Day | null): Step {
	return replace((view) => withDates(view, from, to));
}

export function typeWords(q: string): Step {
	return replace((view) => ({ ...view, filter: { ...view.filter, q } }));
}

export function moveMap(position: MapPosition | null): Step {
	return replace((view) => ({ ...view, position }));
}

export function countBy(lens: Lens): Step {
	return push((view) => ({ ...view, lens }));
}

export function sortBy(sort: Sort): Step {
	return replace((view) => ({ ...view, sort }));
}

function withDates(view: View, from: Day | null, to: Day | null): View {
	const turned = from !== null && to !== null && from > to;
	return { ...view, filter: { ...view.filter, from: turned ? to : from, to: turned ? from : to } };
}

/** What a link needs so that it both has a real address and takes its step within the page when clicked plainly. */
export type Link = (step: Step) => { readonly href: string; readonly onClick: (event: Click) => void };
/** As much of a mouse event as a link looks at: with a modifier key the browser opens the address itself. */
interface Click {
	readonly button: number;
	readonly metaKey: boolean;
	readonly ctrlKey: boolean;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
	preventDefault(): void;
}
