import type { Point } from "./lonLat.ts";

/** A disc on the map, in pixels. */
export interface Circle extends Point {
	readonly radius: number;
}

/** How many pixels lie between the edges of two circles; negative when they overlap. */
export function between(a: Circle, b: Circle): number {
	const [x, y] = [a.x - b.x, a.y - b.y];
	// A hypotenuse of pixels cannot overflow, and Math.hypot, which sees to that, takes ten times as long.
	return Math.sqrt(x * x + y * y) - a.radius - b.radius;
}

/** The circle whose edge is nearest to that of another; null when there are none. */
export function nearestOf<C extends Circle>(circles: readonly C[], circle: Circle): C | null {
	return circles.reduce(
		(best: C | null, one) => (best === null || between(circle, one) < between(circle, best) ? one : best),
		null,
	);
}

/** The first of the candidates at which a circle keeps its distance from all the others; null when none does. */
export function freeSpot(
	candidates: readonly Point[],
	radius: number,
	others: readonly Circle[],
	gap: number,
): Point | null {
	return (
		candidates.find(({ x, y }) => {
			const circle = { x, y, radius };
			return others.every((other) => between(circle, other) >= gap);
		}) ?? null
	);
}

/** Up to 75 degrees to either side, the least turn first. */
const TURNS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((step) => (step * Math.PI) / 12);

/**
 * Where a circle of some radius can stand beside another with `gap` pixels between them, on the side of a point that
 * the other covers: straight towards it, then turned more and more; then the same a little further off.
 */
export function spotsBeside({ x, y, radius }: Circle, own: number, gap: number, towards: Point): Point[] {
	const bearing = Math.atan2(towards.y - y, towards.x - x);
	return [gap, gap + own].flatMap((away) =>
		TURNS.map((turn) => {
			const distance = radius + away + own;
			return { x: x + distance * Math.cos(bearing + turn), y: y + distance * Math.sin(bearing + turn) };
		}),
	);
}
