import { placeLabels, type Room, type Label as Wanted } from "../geo/labels.ts";
import { textScale } from "../ui/textScale.ts";
import type { Label } from "./stand.ts";
import type { PlaceSymbol } from "./symbols.ts";

/** Height of a line of a name where text has its usual size, in pixels. */
const LINE = 18;
/** The line around a symbol of several places lies outside its circle. */
const EDGE = 3;

/**
 * Which symbols have their name written beside them, and where: the ones with most incidents first, towns before
 * regions, and none that would cover a symbol or another name or be cut off. `widthOf`
 * measures a line of text in pixels.
 */
export function labelled(
	symbols: readonly PlaceSymbol[],
	labelOf: (symbol: PlaceSymbol) => string,
	widthOf: (text: string) => number,
	room: Room,
): ReadonlyMap<PlaceSymbol, Label> {
	const wanted = symbols.toSorted(
		(a, b) => Number(a.shape === "area") - Number(b.shape === "area") || b.total - a.total,
	);
	const height = LINE * textScale();
	const sides = placeLabels(
		wanted.map(
			(symbol): Wanted => ({
				beside: symbol,
				// Asked of those alone that are served before there are enough.
				get width() {
					return widthOf(labelOf(symbol));
				},
				height,
			}),
		),
		symbols.map(({ x, y, radius, members }) => ({ x, y, radius: members.length > 1 ? radius + EDGE : radius })),
		room,
	);
	return new Map(
		wanted.flatMap((symbol, i) => {
			const side = sides[i] ?? null;
			return side === null ? [] : [[symbol, { text: labelOf(symbol), side }]];
		}),
	);
}
