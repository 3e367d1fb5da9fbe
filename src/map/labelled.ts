import { type Label, placeLabels, type Room, type Side } from "../geo/labels.ts";
import type { PlaceSymbol } from "./symbols.ts";

/** Height of a line of a name, and about how wide one letter of it is, in pixels. */
const LINE = 18;
const LETTER = 7.5;
/** The line around a symbol of several places lies outside its circle. */
const EDGE = 3;

/**
 * Which symbols have their name written beside them, and where: the ones with most incidents first, towns before
 * regions, and none that would cover a symbol or another name or be cut off. A
 * symbol of several places bears the name of the first.
 */
export function labelled(
	symbols: readonly PlaceSymbol[],
	nameOf: (place: number) => string,
	room: Room,
): ReadonlyMap<PlaceSymbol, { readonly text: string; readonly side: Side }> {
	const wanted = symbols
		.toSorted((a, b) => Number(a.shape === "area") - Number(b.shape === "area") || b.total - a.total)
		.map((symbol) => ({ symbol, text: nameOf(symbol.members[0] ?? 0) }));
	const sides = placeLabels(
		wanted.map(({ symbol, text }): Label => ({ beside: symbol, width: text.length * LETTER, height: LINE })),
		symbols.map(({ x, y, radius, members }) => ({ x, y, radius: members.length > 1 ? radius + EDGE : radius })),
		room,
	);
	return new Map(
		wanted.flatMap(({ symbol, text }, i) => {
			const side = sides[i] ?? null;
			return side === null ? [] : [[symbol, { text, side }]];
		}),
	);
}
