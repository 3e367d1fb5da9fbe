import type { Map as LeafletMap } from "leaflet";
import { type Point, worldOf } from "../geo/lonLat.ts";
import { whileZooming } from "./gliding.ts";
import { DRAWN_AT, FRAME, type Shapes } from "./shapes.ts";
import { svgElement } from "./svg.ts";

/** The land and water under the symbols: one SVG, whose colours are those of the theme. */
export interface Basemap {
	draw(shapes: Shapes): void;
	/** How strongly each region is tinted, by its id. */
	tint(tints: ReadonlyMap<string, number>): void;
	remove(): void;
}

/** Puts an empty basemap under everything on the map. */
export function createBasemap(map: LeafletMap): Basemap {
	const svg = svgElement("svg", { class: "map-base leaflet-zoom-animated", "aria-hidden": "true" });
	const world = svg.appendChild(svgElement("g", {}));
	map.getPane("tilePane")?.append(svg);
	const stopDrawing = drawAlong(map, svg, world);
	const tinted = svgElement("g", {});
	let regions: Shapes["regions"] = [];
	const paths = new Map<string, SVGPathElement>();
	return {
		draw(shapes) {
			regions = shapes.regions;
			paths.clear();
			tinted.replaceChildren();
			world.replaceChildren(
				pathOf("map-water", shapes.frame),
				pathOf("map-neighbours", shapes.neighbours),
				pathOf("map-country", shapes.country),
				tinted,
				pathOf("map-region-borders", shapes.regionBorders),
				...shapes.rivers.map(({ rank, path }) => pathOf(`map-river map-river-${rank}`, path)),
				pathOf("map-water", shapes.lakes),
				pathOf("map-borders", shapes.borders),
				...margins(),
			);
		},
		tint(tints) {
			for (const { id, path: d } of regions) {
				const tint = tints.get(id);
				const path = paths.get(id) ?? null;
				if (tint === undefined) {
					path?.remove();
					paths.delete(id);
					continue;
				}
				const region = path ?? tinted.appendChild(pathOf("map-tint", d));
				const opacity = String(0.02 + 0.09 * tint);
				if (region.getAttribute("fill-opacity") !== opacity) region.setAttribute("fill-opacity", opacity);
				paths.set(id, region);
			}
		},
		remove() {
			stopDrawing();
			svg.remove();
		},
	};
}

const pathOf = (name: string, d: string) => svgElement("path", { class: name, d });

/** The sheet ends in a fade, so that nobody takes the cut ends of rivers and borders for the world's. */
function margins(): SVGGElement[] {
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
	return sides.map(({ id, x, y, width, height, ...direction }) => {
		const side = svgElement("g", {});
		const gradient = svgElement("linearGradient", { id, ...direction });
		gradient.append(
			svgElement("stop", { class: "map-fade" }),
			svgElement("stop", { class: "map-fade", offset: 1, "stop-opacity": 0 }),
		);
		const area = { x: x - 1, y: y - 1, width: width + 2, height: height + 2, fill: `url(#${id})` };
		side.append(gradient, svgElement("rect", area));
		return side;
	});
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
