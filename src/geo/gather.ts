import { between, type Circle } from "./circle.ts";
import type { Point } from "./lonLat.ts";

/** Something on the map that is drawn the larger the heavier it is. */
export interface Weighed extends Point {
	readonly weight: number;
}

interface Group extends Circle {
	readonly weight: number;
	/** What its heaviest member weighs. */
	readonly heaviest: number;
	/** Positions in the list given, the heaviest, at which the group is drawn, first. */
	readonly members: readonly number[];
}

/**
 * Gathers what would be drawn over one another into groups; each thing is in exactly one group. A group stands where
 * its heaviest member stands and is drawn as large as all its members weigh, so a heavy place never wanders when a
 * light one beside it comes or goes. Circles may overlap by `-gap` pixels before they gather.
 *
 * Every round looks at each circle once and only at those in the squares around it, which hold a bounded number of
 * circles that do not overlap: a round is linear, and there are as many as groups that outgrow their place, few.
 */
export function gather(things: readonly Weighed[], radiusOf: (weight: number) => number, gap: number): number[][] {
	let groups = things.map(
		({ x, y, weight }, i): Group => ({ x, y, weight, heaviest: weight, radius: radiusOf(weight), members: [i] }),
	);
	for (;;) {
		const next = round(groups, radiusOf, gap);
		if (next.length === groups.length) return next.map(({ members }) => [...members]);
		groups = next;
	}
}

/**
 * Lets every group join the nearest it overlaps that has a heavier member: by what the heaviest weighs and not by what
 * the group does, or a place could be drawn at a lighter one beside it that has others around it.
 */
function round(groups: readonly Group[], radiusOf: (weight: number) => number, gap: number): Group[] {
	const sorted = groups.toSorted((a, b) => b.heaviest - a.heaviest || first(a) - first(b));
	const widest = sorted.reduce((most, { radius }) => Math.max(most, radius), 0);
	const side = Math.max(1, 2 * widest + gap);
	const squares = new Map<number, number[]>();
	const kept: Group[] = [];
	const joining: Group[][] = [];
	for (const group of sorted) {
		const column = Math.floor(group.x / side);
		const row = Math.floor(group.y / side);
		let nearest = -1;
		for (let dx = -1; dx <= 1; dx++)
			for (let dy = -1; dy <= 1; dy++)
				for (const other of squares.get(squareOf(column + dx, row + dy)) ?? NONE) {
					const distance = distanceTo(kept[other], group);
					if (distance < gap && distance < distanceTo(kept[nearest], group)) nearest = other;
				}
		if (nearest >= 0) {
			joining[nearest]?.push(group);
			continue;
		}
		const square = squares.get(squareOf(column, row));
		if (square === undefined) squares.set(squareOf(column, row), [kept.length]);
		else square.push(kept.length);
		kept.push(group);
		joining.push([]);
	}
	return kept.map((group, i) => {
		const joined = joining[i] ?? [];
		if (joined.length === 0) return group;
		const weight = joined.reduce((sum, one) => sum + one.weight, group.weight);
		const members = [...group.members, ...joined.flatMap((one) => one.members)];
		return { ...group, weight, radius: radiusOf(weight), members };
	});
}

const NONE: readonly number[] = [];
/** A number of its own for each square of a world of some million pixels. */
const squareOf = (column: number, row: number) => column * 2 ** 22 + row;
const first = ({ members }: Group) => members[0] ?? 0;
const distanceTo = (group: Group | undefined, other: Group) =>
	group === undefined ? Number.POSITIVE_INFINITY : between(group, other);
