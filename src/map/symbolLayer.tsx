import type { Map as LeafletMap } from "leaflet";
import { useEffectEvent, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type { Side } from "../geo/labels.ts";
import type { Point } from "../geo/lonLat.ts";
import { whileZooming } from "./gliding.ts";
import { Ring } from "./ring.tsx";
import type { PlaceSymbol } from "./symbols.ts";
import type { Frame } from "./useFrame.ts";

/** A symbol with all that is said of it. */
interface NamedSymbol {
	readonly symbol: PlaceSymbol;
	/** What it is called in full: "Almaty, 235 incidents: …". */
	readonly name: string;
	readonly count: string;
	/** The name written beside it, where there is room for it. */
	readonly label: { readonly text: string; readonly side: Side } | null;
	/** Whether the filter asks for exactly this place; null for several places. */
	readonly chosen: boolean | null;
	/** Whether the incident that is being read was here. */
	readonly current: boolean;
}

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
	const glide = useEffectEvent((origin: Point, zoom: number) => {
		const scale = 2 ** (zoom - frame.zoom);
		symbols.forEach(({ symbol }, i) => {
			const element = layer.current?.children[i];
			if (element instanceof HTMLElement) element.style.transform = transformOf(symbol, scale, origin);
		});
	});
	useLayoutEffect(() => whileZooming(map, (origin, zoom) => glide(origin, zoom)), [map]);
	useLayoutEffect(() => (layer.current === null ? undefined : keepDoubleClicks(layer.current)), []);

	const pane = map.getPane("markerPane");
	if (pane === undefined) return null;
	const origin = { x: frame.originX, y: frame.originY };
	return createPortal(
		<div ref={layer}>
			{symbols.map(({ symbol, name, count, label, chosen, current }) => (
				<button
					key={symbol.key}
					type="button"
					className={`map-symbol map-symbol-${symbol.shape} leaflet-zoom-animated`}
					data-place={symbol.key}
					aria-label={name}
					aria-pressed={chosen ?? undefined}
					aria-current={current || undefined}
					style={{ width: 2 * symbol.radius, height: 2 * symbol.radius, transform: transformOf(symbol, 1, origin) }}
					onClick={({ detail }) => {
						// A drag of the map that began on a symbol ends with a click on it. Keys have no click count.
						if (detail === 0 || !wasDragged(map)) activate(symbol);
					}}
					onPointerEnter={() => hover(symbol.key)}
					onPointerLeave={() => hover(null)}
					onFocus={() => focus(symbol.key)}
					onBlur={() => focus(null)}
				>
					<Ring symbol={symbol} count={count} />
					{label && (
						<span className={`map-label map-label-${label.side}`} aria-hidden="true">
							{label.text}
						</span>
					)}
				</button>
			))}
		</div>,
		pane,
	);
}

function transformOf({ x, y, radius }: PlaceSymbol, scale: number, origin: Point): string {
	return `translate3d(${Math.round(x * scale - origin.x - radius)}px, ${Math.round(y * scale - origin.y - radius)}px, 0)`;
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
