import type { Circle } from "./circle.ts";

/** A name that wants to stand beside its circle. */
export interface Label {
	readonly beside: Circle;
	/** How large the text is, in pixels. */
	readonly width: number;
	readonly height: number;
}

/** On which side of its circle a name stands. */
const SIDES = ["right", "left", "above", "below"] as const;
export type Side = (typeof SIDES)[number];

/** A rectangle, in pixels. */
interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** How far a name stands from its circle. */
const LABEL_GAP = 3;

/** Where names can stand. */
export interface Room {
	readonly window: Box;
	/** What lies over the map and would hide a name. */
	readonly covered: readonly Box[];
	/** How many names there can be. */
	readonly most: number;
}

/**
 * Finds each name the first side on which it lies within the window and covers no circle and no name placed before it;
 * null where there is none.
 * Names are served in the order given, so the ones that matter most come first, until `most` have a place.
 */
export function placeLabels(
	labels: readonly Label[],
	circles: readonly Circle[],
	{ window, covered, most }: Room,
): (Side | null)[] {
	const taken: Box[] = circles.map(({ x, y, radius }) => ({
		left: x - radius,
		top: y - radius,
		right: x + radius,
		bottom: y + radius,
	}));
	taken.push(...covered);
	let placed = 0;
	return labels.map((label) => {
		if (placed === most) return null;
		const { beside, width, height } = label;
		for (const side of SIDES) {
			const box = boxOf(beside, width, height, side);
			if (!isWithin(box, window) || taken.some((other) => overlap(box, other))) continue;
			taken.push(box);
			placed++;
			return side;
		}
		return null;
	});
}

function boxOf({ x, y, radius }: Circle, width: number, height: number, side: Side): Box {
	const away = radius + LABEL_GAP;
	const beside = side === "right" || side === "left";
	const left = beside ? (side === "right" ? x + away : x - away - width) : x - width / 2;
	const top = beside ? y - height / 2 : side === "below" ? y + away : y - away - height;
	return { left, top, right: left + width, bottom: top + height };
}

const isWithin = (box: Box, { left, top, right, bottom }: Box) =>
	box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
