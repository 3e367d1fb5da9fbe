import type { Map as LeafletMap } from "leaflet";
import { memo, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { type Point, worldOf } from "../geo/lonLat.ts";
import { whileZooming } from "./gliding.ts";
import { DRAWN_AT, FRAME, type Shapes } from "./shapes.ts";

interface BasemapProps {
	readonly map: LeafletMap;
	readonly shapes: Shapes | null;
	/** How strongly each region is tinted, by its id. */
	readonly tints: ReadonlyMap<string, number>;
}

/** The land and water under the symbols: one SVG, whose colours are those of the theme. */
export function Basemap({ map, shapes, tints }: BasemapProps) {
	const svg = useRef<SVGSVGElement>(null);
	const world = useRef<SVGGElement>(null);
	useLayoutEffect(() => {
		if (svg.current !== null && world.current !== null) return drawAlong(map, svg.current, world.current);
	}, [map]);
	const pane = map.getPane("tilePane");
	if (pane === undefined) return null;
	return createPortal(
		<svg ref={svg} className="map-base leaflet-zoom-animated" aria-hidden="true">
			<g ref={world}>
				{shapes && <Ground shapes={shapes} />}
				{shapes && <Tints shapes={shapes} tints={tints} />}
				{shapes && <Lines shapes={shapes} />}
			</g>
		</svg>,
		pane,
	);
}

const Ground = memo(function Ground({ shapes }: { shapes: Shapes }) {
	return (
		<>
			<path className="map-water" d={shapes.frame} />
			<path className="map-neighbours" d={shapes.neighbours} />
			<path className="map-country" d={shapes.country} />
		</>
	);
});

const Tints = memo(function Tints({ shapes, tints }: { shapes: Shapes; tints: ReadonlyMap<string, number> }) {
	return shapes.regions.map(({ id, path }) => {
		const tint = tints.get(id);
		return tint === undefined ? null : <path key={id} className="map-tint" d={path} fillOpacity={0.02 + 0.09 * tint} />;
	});
});

const Lines = memo(function Lines({ shapes }: { shapes: Shapes }) {
	return (
		<>
			<path className="map-region-borders" d={shapes.regionBorders} />
			{shapes.rivers.map(({ rank, path }) => (
				<path key={rank} className={`map-river map-river-${rank}`} d={path} />
			))}
			<path className="map-water" d={shapes.lakes} />
			<path className="map-borders" d={shapes.borders} />
			<Margins />
		</>
	);
});

/** The sheet ends in a fade, so that nobody takes the cut ends of rivers and borders for the world's. */
function Margins() {
	const [west, south, east, north] = FRAME;
	const { x: left, y: top } = worldOf([west, north], DRAWN_AT);
	const { x: right, y: bottom } = worldOf([east, south], DRAWN_AT);
	const width = (right - left) / 30;
	const sides = [
		{ id: "map-fade-left", x: left, y: top, width, height: bottom - top, x1: 0, x2: 1, y1: 0, y2: 0 },
		{ id: "map-fade-right", x: right - width, y: top, width, height: bottom - top, x1: 1, x2: 0, y1: 0, y2: 0 },
		{ id: "map-fade-top", x: left, y: top, width: right - left, height: width, x1: 0, x2: 0, y1: 0, y2: 1 },
		{
			id: "map-fade-bottom",
			x: left,
			y: bottom - width,
			width: right - left,
			height: width,
			x1: 0,
			x2: 0,
			y1: 1,
			y2: 0,
		},
	];
	return sides.map(({ id, x, y, width, height, ...gradient }) => (
		<g key={id}>
			<linearGradient id={id} {...gradient}>
				<stop className="map-fade" />
				<stop className="map-fade" offset="1" stopOpacity="0" />
			</linearGradient>
			<rect x={x - 1} y={y - 1} width={width + 2} height={height + 2} fill={`url(#${id})`} />
		</g>
	));
}

/** How much is drawn beyond each edge of the map, as a part of its size, for panning to uncover. */
const BEYOND = 0.35;

/**
 * Keeps the drawing on the map: drawn sharp for the window after every move, stretched while a zoom runs. The paths
 * themselves never change; the browser only looks at them through another window.
 */
function drawAlong(map: LeafletMap, svg: SVGSVGElement, world: SVGGElement): () => void {
	let corner: Point = { x: 0, y: 0 };
	let drawnAt = 0;
	const draw = () => {
		const size = map.getSize();
		const start = map.containerPointToLayerPoint(size.multiplyBy(-BEYOND)).round();
		const origin = map.getPixelOrigin();
		corner = { x: origin.x + start.x, y: origin.y + start.y };
		drawnAt = map.getZoom();
		svg.setAttribute("width", String(Math.ceil(size.x * (1 + 2 * BEYOND))));
		svg.setAttribute("height", String(Math.ceil(size.y * (1 + 2 * BEYOND))));
		svg.dataset.detail = drawnAt < 5 ? "low" : "high";
		world.setAttribute("transform", `translate(${-corner.x} ${-corner.y}) scale(${2 ** (drawnAt - DRAWN_AT)})`);
		svg.style.transform = `translate3d(${start.x}px, ${start.y}px, 0) scale(1)`;
	};
	const stopGliding = whileZooming(map, (origin, zoom) => {
		const scale = 2 ** (zoom - drawnAt);
		// A long pinch would stretch the hairlines to bars; there the map already stands at the new zoom.
		if (zoom === map.getZoom() && (scale > 1.5 || scale < 0.67)) return draw();
		const [x, y] = [corner.x * scale - origin.x, corner.y * scale - origin.y];
		svg.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${scale})`;
	});
	const events = "viewreset moveend resize";
	map.on(events, draw);
	draw();
	return () => {
		stopGliding();
		map.off(events, draw);
	};
}
