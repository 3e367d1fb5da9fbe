import type { Point } from "../geo/lonLat.ts";
import { TIE } from "./marks.ts";
import { bandOf, lineOf, outlineOf } from "./outline.ts";
import { svgElement } from "./svg.ts";
import type { PlaceSymbol } from "./symbols.ts";

/** How a symbol stands out: a hand is on it, the incident that is being read was there, the filter asks for it. */
export type Standing = "plain" | "pointed" | "current" | "chosen";

const KINDS = ["map-kind-0", "map-kind-1", "map-kind-2", "map-kind-3"] as const;
/** The classes of the paths that symbols are drawn with, each over those before it. */
export const LAYERS = [
	"map-symbol-tie",
	"map-symbol-plain",
	"map-symbol-pointed",
	"map-symbol-current",
	"map-symbol-chosen",
	"map-symbol-gathered",
	...KINDS,
	"map-symbol-core",
] as const;
type Layer = (typeof LAYERS)[number];
const EMPTY = Object.fromEntries(LAYERS.map((layer) => [layer, ""])) as Readonly<Record<Layer, string>>;
/** The class of the ground of a symbol that stands out so. */
const GROUNDS = {
	plain: "map-symbol-plain",
	pointed: "map-symbol-pointed",
	current: "map-symbol-current",
	chosen: "map-symbol-chosen",
} as const satisfies Record<Standing, Layer>;

/**
 * What symbols look like: a ring each, or a square for an area, divided by kind. All are one drawing with one path for
 * each of the LAYERS: a browser lays out three paths of seventy bands far sooner than two hundred paths of one.
 * `origin` is the pixel of the world at which the drawing begins.
 */
export function drawRings(
	symbols: readonly PlaceSymbol[],
	standingOf: (symbol: PlaceSymbol, i: number) => Standing,
	origin: Point,
): Readonly<Record<Layer, string>> {
	const paths: Record<Layer, string> = { ...EMPTY };
	symbols.forEach((symbol, i) => {
		const { radius, shape, members, tiedTo, kinds, total } = symbol;
		const at = middleOf(symbol, origin);
		const isGathered = members.length > 1;
		const standing = standingOf(symbol, i);
		if (tiedTo !== null) {
			const towards = { x: at.x + tiedTo.x - symbol.x, y: at.y + tiedTo.y - symbol.y };
			paths["map-symbol-tie"] += lineOf(at, towards, radius + TIE);
		}
		// A line around the ring says that several places stand here.
		paths[GROUNDS[standing]] += outlineOf(shape, at, isGathered ? radius + 3 : radius);
		if (isGathered) paths["map-symbol-gathered"] += outlineOf(shape, at, radius + 2);
		const width = Math.max(4, Math.round(radius * 0.22));
		let before = 0;
		for (let kind = 0; kind < KINDS.length; kind++) {
			const n = kinds[kind] ?? 0;
			if (n === 0) continue;
			const start = before / total;
			paths[KINDS[kind] as Layer] += bandOf(
				shape,
				at,
				radius - width / 2 - 0.5,
				width,
				start,
				start + lengthOf(n / total),
			);
			before += n;
		}
		if (standing === "chosen") paths["map-symbol-core"] += outlineOf(shape, at, radius - width - 1.5);
	});
	return paths;
}

/** The middle of a symbol from the origin, on whole pixels as its box is. */
export function middleOf({ x, y, radius }: PlaceSymbol, origin: Point): Point {
	return { x: Math.round(x - origin.x - radius) + radius, y: Math.round(y - origin.y - radius) + radius };
}

/** A sliver of ground between two parts tells them apart where their colours do not. */
function lengthOf(share: number): number {
	return share === 1 ? 1 : Math.max(0.005, share - 0.015);
}

/** A drawing of rings on the page. */
export interface Rings {
	readonly svg: SVGSVGElement;
	fill(paths: Readonly<Record<Layer, string>>): void;
}

/** Makes an empty drawing; what is filled in as it was is not written again. */
export function createRings(): Rings {
	const svg = svgElement("svg", { class: "map-rings", "aria-hidden": "true" });
	const drawn = LAYERS.map((layer) => {
		const path = svg.appendChild(svgElement("path", { class: layer }));
		return { layer, path, last: "" };
	});
	return {
		svg,
		fill(paths) {
			for (const one of drawn) {
				if (one.last === paths[one.layer]) continue;
				one.last = paths[one.layer];
				one.path.setAttribute("d", one.last);
			}
		},
	};
}
