import type { Map as LeafletMap } from "leaflet";
import { useEffectEvent, useLayoutEffect, useRef } from "react";
import { type Board, createBoard, type Hearer } from "./board.ts";
import { whileZooming } from "./gliding.ts";
import type { Label, NamedSymbol } from "./stand.ts";
import type { PlaceSymbol } from "./symbols.ts";
import type { Frame } from "./useFrame.ts";

/** What is done when a symbol is pressed, and when the pointer or the keyboard comes upon one. */
interface Acts extends Pick<Hearer, "hover" | "focus"> {
	readonly activate: (symbol: PlaceSymbol) => void;
}

/** Keeps the symbols on the map: buttons, in the order in which one reads. */
export function useBoard(
	map: LeafletMap,
	frame: Frame,
	symbols: readonly NamedSymbol[],
	labels: ReadonlyMap<PlaceSymbol, Label>,
	acts: Acts,
): void {
	const board = useRef<Board | null>(null);
	const press = useEffectEvent((key: string, clicks: number) => {
		const pressed = symbols.find(({ symbol }) => symbol.key === key);
		// A drag of the map that began on a symbol ends with a click on it. Keys have no click count.
		if (pressed && (clicks === 0 || !wasDragged(map))) acts.activate(pressed.symbol);
	});
	const hover = useEffectEvent(acts.hover);
	const focus = useEffectEvent(acts.focus);
	useLayoutEffect(() => {
		const pane = map.getPane("markerPane");
		if (pane === undefined) return;
		const made = createBoard(pane, {
			press: (key, clicks) => press(key, clicks),
			hover: (key) => hover(key),
			focus: (key) => focus(key),
		});
		const stopGliding = whileZooming(map, (origin, zoom) => made.glide(origin, zoom));
		board.current = made;
		return () => {
			stopGliding();
			made.remove();
		};
	}, [map]);
	const { originX, originY, zoom } = frame;
	useLayoutEffect(() => {
		board.current?.show(symbols, labels, { x: originX, y: originY }, zoom);
	}, [symbols, labels, originX, originY, zoom]);
}

function wasDragged({ dragging }: LeafletMap): boolean {
	return (dragging as typeof dragging & { moved?: () => boolean }).moved?.() ?? false;
}
