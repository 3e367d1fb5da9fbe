import { type Circle, freeSpot, nearestOf, spotsBeside } from "../geo/circle.ts";
import { gather, type Weighed } from "../geo/gather.ts";
import type { Point } from "../geo/lonLat.ts";

/** A place that is to be marked on the map: where it is and how many incidents it weighs. */
export interface Markable extends Weighed {
	readonly place: number;
}

/** A mark on the map: where it stands, how large it is and which places it is of. */
export interface Mark extends Circle {
	readonly places: readonly Markable[];
	/** The middle of the large mark to which it is tied because its own place lies under that one. */
	readonly tiedTo: Point | null;
}

/** Edges of marks are at least so far from one another. */
const GAP = 1;
/** A town of so many times the incidents of all that it covers keeps its own number. */
const OUTWEIGHS = 8;
/** A mark that is tied to another leaves room for the tie. */
export const TIE = 6;
/** The corners of a square reach further than a circle of the same radius. */
const CORNERS = 1.15;

type RadiusOf = (weight: number) => number;

/**
 * Marks towns. Those too close to tell apart share a mark; but one that far outweighs the others, as Almaty does its
 * suburbs, keeps a mark and a number of its own, and the others' mark is tied to it if there is room on their side.
 */
export function markTowns(towns: readonly Markable[], radiusOf: RadiusOf): Mark[] {
	const groups = gather(towns, radiusOf, GAP).map((group) => group.flatMap((i) => towns[i] ?? []));
	const marks = groups.map((group) => markOf(group, group[0] as Markable, radiusOf));
	for (const [i, mark] of [...marks].entries()) {
		const [first, ...others] = mark.places;
		if (first === undefined || others.length === 0 || first.weight < OUTWEIGHS * weightOf(others)) continue;
		const own = markOf([first], first, radiusOf);
		const rest = markOf(others, own, radiusOf);
		const rests = marks.filter((other) => other !== mark);
		const spot = freeSpot(spotsBeside(own, rest.radius, TIE, middleOf(others)), rest.radius, [...rests, own], TIE);
		if (spot === null) continue;
		marks[i] = own;
		marks.push({ ...rest, ...spot, tiedTo: { x: own.x, y: own.y } });
	}
	return marks;
}

/** An area to be marked, and where inside it a mark can stand, best first; null while its outline is not known. */
export interface Area extends Markable {
	readonly inside: readonly Point[] | null;
}

/**
 * Adds marks of areas to those of towns: an area's mark stands anywhere inside it where nothing else does; without an
 * outline at its middle or beside what is there; and where there is no room it joins the nearest mark that it does not
 * disappear in.
 */
export function markAreas(marks: readonly Mark[], areas: readonly Area[], radiusOf: RadiusOf): Mark[] {
	const all = [...marks];
	for (const area of areas.toSorted((a, b) => b.weight - a.weight || a.place - b.place)) {
		const mark = markOf([area], area, (weight) => CORNERS * radiusOf(weight));
		const nearest = nearestOf(all, mark);
		const beside = nearest === null ? [area] : spotsBeside(nearest, mark.radius, TIE, area);
		const spot = freeSpot(area.inside ?? [area, ...beside], mark.radius, all, GAP);
		if (spot !== null || nearest === null) all.push({ ...mark, ...spot });
		else {
			const fellows = all.filter(({ places }) => weightOf(places) < OUTWEIGHS * area.weight);
			const fellow = nearestOf(fellows, mark) ?? nearest;
			all[all.indexOf(fellow)] = { ...fellow, places: [...fellow.places, area] };
		}
	}
	return all;
}

function markOf(places: readonly Markable[], { x, y }: Point, radiusOf: RadiusOf): Mark {
	return { x, y, radius: radiusOf(weightOf(places)), places, tiedTo: null };
}

function weightOf(places: readonly Markable[]): number {
	return places.reduce((sum, { weight }) => sum + weight, 0);
}

function middleOf(places: readonly Markable[]): Point {
	const weight = weightOf(places);
	return {
		x: places.reduce((sum, one) => sum + (one.x * one.weight) / weight, 0),
		y: places.reduce((sum, one) => sum + (one.y * one.weight) / weight, 0),
	};
}
