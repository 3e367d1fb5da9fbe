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
	const texts: string[] = [];
	const sides = placeLabels(
		wanted.map(
			(symbol, i): Wanted => ({
				beside: symbol,
				// Asked of those alone that are served before there are enough.
				get width() {
					const text = labelOf(symbol);
					texts[i] = text;
					return widthOf(text);
				},
				height,
			}),
		),
		symbols.map(({ x, y, radius, members }) => ({ x, y, radius: members.length > 1 ? radius + EDGE : radius })),
		room,
	);
	const labels = new Map<PlaceSymbol, Label>();
	wanted.forEach((symbol, i) => {
		const [text, side] = [texts[i], sides[i] ?? null];
		if (text !== undefined && side !== null) labels.set(symbol, { text, side });
	});
	return labels;
}
