import { useMemo } from "react";
import type { LonLat } from "../geo/lonLat.ts";
import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { isArea } from "../incident/place.ts";
import { textScale } from "../ui/textScale.ts";
import { type Shapes, spotsIn } from "./shapes.ts";
import { type PlaceSymbol, type Scale, type Spots, symbolsOf } from "./symbols.ts";
import type { Frame } from "./useFrame.ts";

const NO_SPOTS: Spots = new Map();
/** Below this width the map is a phone's. */
const NARROW = 560;

/** The symbols of an answer on the map as it stands; anew for a filter or a zoom, the same while the map is panned. */
export function useSymbols(
	catalogue: Catalogue,
	answer: Answer,
	shapes: Shapes | null,
	squares: boolean,
	{ zoom, width }: Frame,
) {
	const { places } = catalogue.names;
	const spots = useMemo(() => {
		const middles = places.filter(isArea).map(({ id, lonLat }): [string, LonLat] => [id, lonLat]);
		return shapes === null ? NO_SPOTS : spotsIn(shapes, new Map(middles));
	}, [shapes, places]);
	const narrow = width < NARROW;
	const scale: Scale = useMemo(
		() => ({ zoom, full: narrow ? 24 : 32, enlarged: textScale(), spots }),
		[zoom, narrow, spots],
	);
	const symbols: readonly PlaceSymbol[] = useMemo(() => {
		const all = symbolsOf(catalogue, answer, scale);
		// Else a square would jump to its place when the outlines come.
		return squares ? all : all.filter(({ shape }) => shape !== "area");
	}, [catalogue, answer, scale, squares]);
	return { symbols, scale, narrow };
}
