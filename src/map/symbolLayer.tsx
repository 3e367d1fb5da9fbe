import type { Map as LeafletMap } from "leaflet";
import { useCallback, useEffectEvent, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type { Point } from "../geo/lonLat.ts";
import { whileZooming } from "./gliding.ts";
import { type NamedSymbol, SymbolButton } from "./symbolButton.tsx";
import type { PlaceSymbol } from "./symbols.ts";
import type { Frame } from "./useFrame.ts";

interface SymbolLayerProps {
	readonly map: LeafletMap;
	readonly frame: Frame;
	readonly symbols: readonly NamedSymbol[];
	readonly activate: (symbol: PlaceSymbol) => void;
	/** Tell the key of the symbol that the pointer, or the keyboard, is on; null for none. */
	readonly hover: (key: string | null) => void;
	readonly focus: (key: string | null) => void;
}

/** The symbols: buttons on the map, in the order in which one reads. */
export function SymbolLayer({ map, frame, symbols, activate, hover, focus }: SymbolLayerProps) {
	const layer = useRef<HTMLDivElement>(null);
	const { zoom: drawnAt, originX, originY } = frame;
	const drawn = { x: originX, y: originY };
	const glide = useEffectEvent((origin: Point, zoom: number) => {
		const scale = 2 ** (zoom - drawnAt);
		symbols.forEach(({ symbol }, i) => {
			const [before, after] = [cornerOf(symbol, 1, drawn), cornerOf(symbol, scale, origin)];
			shift(layer.current?.children[i], `translate(${after.x - before.x}px, ${after.y - before.y}px)`);
		});
	});
	useLayoutEffect(() => whileZooming(map, (origin, zoom) => glide(origin, zoom)), [map]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: once drawn for where the map now is, nothing is shifted
	useLayoutEffect(() => {
		for (const symbol of layer.current?.children ?? []) shift(symbol, "");
	}, [drawnAt, originX, originY]);
	useLayoutEffect(() => (layer.current === null ? undefined : keepDoubleClicks(layer.current)), []);

	// The symbols keep one callback, or each would be made anew at every step; what it does is of the latest step.
	const latest = useRef({ symbols, activate });
	useLayoutEffect(() => {
		latest.current = { symbols, activate };
	});
	const press = useCallback(
		(key: string, clicks: number) => {
			const pressed = latest.current.symbols.find(({ symbol }) => symbol.key === key);
			// A drag of the map that began on a symbol ends with a click on it. Keys have no click count.
			if (pressed && (clicks === 0 || !wasDragged(map))) latest.current.activate(pressed.symbol);
		},
		[map],
	);

	const pane = map.getPane("markerPane");
	if (pane === undefined) return null;
	return createPortal(
		<div ref={layer}>
			{symbols.map((named) => {
				const { x, y } = cornerOf(named.symbol, 1, drawn);
				return <SymbolButton key={named.symbol.key} {...{ named, press, hover, focus }} left={x} top={y} />;
			})}
		</div>,
		pane,
	);
}

/** Where the box of a symbol begins, from the origin of the map's panes. */
function cornerOf({ x, y, radius }: PlaceSymbol, scale: number, origin: Point): Point {
	return { x: Math.round(x * scale - origin.x - radius), y: Math.round(y * scale - origin.y - radius) };
}

function shift(symbol: Element | undefined, transform: string): void {
	if (symbol instanceof HTMLElement) symbol.style.transform = transform;
}

/** Two quick clicks on a symbol are two clicks on it, not a zoom of the map beneath. */
function keepDoubleClicks(layer: HTMLElement): () => void {
	const keep = (event: Event) => event.stopPropagation();
	layer.addEventListener("dblclick", keep);
	return () => layer.removeEventListener("dblclick", keep);
}

function wasDragged({ dragging }: LeafletMap): boolean {
	return (dragging as typeof dragging & { moved?: () => boolean }).moved?.() ?? false;
}
