import type { Point } from "../geo/lonLat.ts";

/** A region or district must never look like a town: it has the form of a square, places that of a circle. */
export type Shape = "place" | "area";

/** A square of the same radius looks larger than a circle. */
const SQUARED = 0.94;

/** The whole outline of a symbol around a point, as an SVG path. */
export function outlineOf(shape: Shape, { x, y }: Point, radius: number): string {
	return shape === "place" ? round(x, y, radius, 1) : square(x, y, radius * SQUARED, 1);
}

/**
 * A band along an outline, `width` wide with `radius` in its middle, from `start` to `end`: parts of the whole way
 * round, which begins at twelve o'clock and goes with the clock. It is a form to be filled, so that bands of any width
 * can be one path.
 */
export function bandOf(shape: Shape, at: Point, radius: number, width: number, start: number, end: number): string {
	const { x, y } = at;
	if (shape === "area") {
		const side = radius * SQUARED;
		const [outer, inner] = [side + width / 2, side - width / 2];
		if (end - start >= 1) return square(x, y, outer, 1) + square(x, y, inner, -1);
		return `M${[...along(side, outer, start, end), ...along(side, inner, start, end).reverse()]
			.map((corner) => `${tenth(x + corner.x)} ${tenth(y + corner.y)}`)
			.join("L")}z`;
	}
	const [outer, inner] = [radius + width / 2, radius - width / 2];
	if (end - start >= 1) return round(x, y, outer, 1) + round(x, y, inner, 0);
	const [from, to] = [2 * Math.PI * start, 2 * Math.PI * end];
	const [fromX, fromY, toX, toY] = [Math.sin(from), -Math.cos(from), Math.sin(to), -Math.cos(to)];
	const isLarge = end - start > 0.5 ? 1 : 0;
	return (
		`M${tenth(x + outer * fromX)} ${tenth(y + outer * fromY)}` +
		`A${outer} ${outer} 0 ${isLarge} 1 ${tenth(x + outer * toX)} ${tenth(y + outer * toY)}` +
		`L${tenth(x + inner * toX)} ${tenth(y + inner * toY)}` +
		`A${inner} ${inner} 0 ${isLarge} 0 ${tenth(x + inner * fromX)} ${tenth(y + inner * fromY)}z`
	);
}

/** A line that begins at a point and goes so many pixels towards another. */
export function lineOf({ x, y }: Point, towards: Point, length: number): string {
	const bearing = Math.atan2(towards.y - y, towards.x - x);
	return `M${x} ${y}l${tenth(length * Math.cos(bearing))} ${tenth(length * Math.sin(bearing))}`;
}

/** A circle, with the clock for a sweep of 1 and against it for 0, which cuts it out of the one around it. */
function round(x: number, y: number, radius: number, sweep: 0 | 1): string {
	const arc = `a${radius} ${radius} 0 0 ${sweep} 0 `;
	return `M${x} ${y - radius}${arc}${2 * radius}${arc}${-2 * radius}z`;
}

function square(x: number, y: number, side: number, turn: 1 | -1): string {
	const [across, down] = [tenth(turn * 2 * side), tenth(2 * side)];
	return `M${tenth(x - turn * side)} ${tenth(y - side)}h${across}v${down}h${-across}z`;
}

/** Where along the way round a square its corners come, and in which direction from its middle. */
const CORNERS = [
	{ at: 1 / 8, x: 1, y: -1 },
	{ at: 3 / 8, x: 1, y: 1 },
	{ at: 5 / 8, x: -1, y: 1 },
	{ at: 7 / 8, x: -1, y: -1 },
] as const;

/** The points of a stretch of a square of some half side, drawn `away` from its middle. */
function along(side: number, away: number, start: number, end: number): Point[] {
	const turned = CORNERS.filter(({ at }) => start < at && at < end);
	return [
		onSquare(side, away, start),
		...turned.map(({ x, y }) => ({ x: x * away, y: y * away })),
		onSquare(side, away, end),
	];
}

function onSquare(side: number, away: number, at: number): Point {
	const quarter = Math.floor(at * 4 + 0.5);
	const along = 8 * side * (at - quarter / 4);
	const sides = [
		{ x: along, y: -away },
		{ x: away, y: along },
		{ x: -along, y: away },
		{ x: -away, y: -along },
	] as const;
	return sides[(quarter % 4) as 0 | 1 | 2 | 3];
}

/** Finer than the eye sees, and short to write. */
const tenth = (pixels: number) => Math.round(10 * pixels) / 10;
