import "leaflet/dist/leaflet.css";
import * as Leaflet from "leaflet";
import type {} from "leaflet.markercluster";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import Supercluster from "supercluster";
import { ask } from "../incident/answer.ts";
import { type Catalogue, decodeCatalogue } from "../incident/catalogue.ts";
import type { Columns } from "../incident/columns.ts";
import { engineOf } from "../incident/engine.ts";
import { type Filter, NO_FILTER } from "../incident/filter.ts";
import { KINDS } from "../incident/kind.ts";
import { TYPES } from "../incident/vocabulary.ts";
import { IncidentMap } from "../map/incidentMap.tsx";
import { textIn } from "../text/every.ts";
import { FIRST_VIEW } from "../view/view.ts";
import { randomFrom } from "./random.ts";

/** Times of one way to put incidents on a map, in ms: of the first symbols, of each change of filter, of each pan. */
export interface MapTimes {
	readonly first: readonly number[];
	readonly change: readonly number[];
	readonly pan: readonly number[];
	/** How many incidents stood on the map for each filter, one at two places twice. */
	readonly shown: readonly number[];
}

declare global {
	interface Window {
		mapBench: {
			load(index: string): Promise<void>;
			/** `isSpread`: the peers' points lie some kilometres about their places, not all upon one another. */
			time(way: "ours" | "markercluster" | "supercluster", rounds: number, isSpread: boolean): MapTimes;
		};
		/** markercluster, a script of its own, adds itself to this. */
		L: typeof Leaflet;
	}
}

/** Types left out one after another. */
const FILTERS: readonly Filter[] = [
	NO_FILTER,
	...TYPES.slice(0, 8).map((_, i): Filter => ({ ...NO_FILTER, type: TYPES.slice(i, i + 4) })),
];
const CENTER: [lat: number, lon: number] = [48, 67];
const ZOOM = 5;

/** A map with symbols on it. */
interface Symbols {
	show(filter: Filter): number;
	pan(): void;
	remove(): void;
}

let catalogue: Catalogue | null = null;
let newest: Leaflet.Map | null = null;
window.L = { ...Leaflet };
window.mapBench = {
	async load(index) {
		const read = decodeCatalogue(await (await fetch(index)).json());
		if (!read.ok) throw new Error(read.error);
		catalogue = read.value;
		ask(engineOf(catalogue.incidents), NO_FILTER, null);
		Leaflet.Map.addInitHook(function noteMap(this: Leaflet.Map) {
			newest = this;
		});
	},
	time(way, rounds, isSpread) {
		if (catalogue === null) throw new Error("load an index first");
		const make = { ours, markercluster, supercluster }[way];
		const times = { first: [] as number[], change: [] as number[], pan: [] as number[], shown: [] as number[] };
		for (let round = 0; round < rounds; round++) {
			const place = document.body.appendChild(document.createElement("div"));
			place.style.cssText = "position:absolute;inset:0";
			const symbols = make(catalogue, place, isSpread);
			times.shown.length = 0;
			for (const [i, filter] of FILTERS.entries()) {
				const spent = timed(place, () => times.shown.push(symbols.show(filter)));
				(i === 0 ? times.first : times.change).push(spent);
			}
			for (let i = 0; i < 4; i++) times.pan.push(timed(place, () => symbols.pan()));
			symbols.remove();
			place.remove();
		}
		return times;
	},
};

/** With the laying out of what was made, without which nothing is shown. */
function timed(place: HTMLElement, act: () => void): number {
	const start = performance.now();
	act();
	place.querySelector(".leaflet-marker-pane")?.lastElementChild?.getBoundingClientRect();
	return performance.now() - start;
}

/** Ours: the app's own map, with the counting of what it shows; the map itself is made within the first time too. */
function ours(of: Catalogue, place: HTMLElement): Symbols {
	const engine = engineOf(of.incidents);
	const text = textIn("en");
	const root: Root = createRoot(place);
	const panel = { catalogue: of, view: FIRST_VIEW, text, go: () => {}, basemap: "missing" } as const;
	return {
		show(filter) {
			const answer = ask(engine, filter, null);
			flushSync(() => root.render(<IncidentMap {...panel} answer={answer} />));
			const country = of.names.places.findIndex(({ kind }) => kind === "country");
			return answer.places.reduce((sum, n, cell) => sum + (Math.floor(cell / KINDS) === country ? 0 : n), 0);
		},
		pan: () => flushSync(() => newest?.panBy([80, 0], { animate: false })),
		remove: () => root.unmount(),
	};
}

/** The positions of the incidents that a filter leaves, one for each place of each; gathered beforehand by row. */
function positions(
	{ names, incidents }: Catalogue,
	isSpread: boolean,
): (filter: Filter) => [lon: number, lat: number][] {
	const places = names.places.map(({ kind, lonLat }) => (kind === "country" ? null : lonLat));
	const random = randomFrom(5);
	const away = () => (isSpread ? 0.1 * (random.fraction() - 0.5) : 0);
	return (filter) => {
		const asked = new Set(filter.type.map((type) => TYPES.indexOf(type)));
		const permitted = TYPES.indexOf("permitted");
		const found: [lon: number, lat: number][] = [];
		const types = setsOf(incidents);
		for (let row = 0; row < incidents.size; row++) {
			const main = incidents.type[row] ?? 0;
			if (main === permitted && !asked.has(permitted)) continue;
			if (asked.size > 0 && !types(row).some((type) => asked.has(type))) continue;
			for (const place of incidents.place.sets[incidents.place.of[row] ?? 0] ?? []) {
				const at = places[place];
				if (at) found.push([at[0] + away(), at[1] + away()]);
			}
		}
		return found;
	};
}

function setsOf({ facets: { type } }: Columns): (row: number) => readonly number[] {
	return (row) => type.sets[type.of[row] ?? 0] ?? [];
}

function emptyMap(place: HTMLElement): Leaflet.Map {
	return new window.L.Map(place, {
		center: CENTER,
		zoom: ZOOM,
		maxZoom: 11,
		zoomControl: false,
		attributionControl: false,
	});
}

/** leaflet.markercluster, without its animations; all markers are made beforehand, and not timed. */
function markercluster(of: Catalogue, place: HTMLElement, isSpread: boolean): Symbols {
	const map = emptyMap(place);
	const at = positions(of, isSpread);
	const all = new Map(
		FILTERS.map((filter) => [filter, at(filter).map(([lon, lat]) => new window.L.Marker([lat, lon]))]),
	);
	const group = window.L.markerClusterGroup({ animate: false });
	group.addTo(map);
	return {
		show(filter) {
			const markers = all.get(filter) ?? [];
			group.clearLayers();
			group.addLayers(markers);
			return markers.length;
		},
		pan: () => map.panBy([80, 0], { animate: false }),
		remove: () => map.remove(),
	};
}

/** supercluster with a DivIcon for each cluster; the points are made beforehand, and not timed. */
function supercluster(of: Catalogue, place: HTMLElement, isSpread: boolean): Symbols {
	const map = emptyMap(place);
	const at = positions(of, isSpread);
	const all = new Map(
		FILTERS.map((filter) => [
			filter,
			at(filter).map((coordinates) => ({
				type: "Feature" as const,
				properties: {},
				geometry: { type: "Point" as const, coordinates },
			})),
		]),
	);
	const layer = new window.L.LayerGroup().addTo(map);
	let index = new Supercluster({ radius: 60, maxZoom: 11 });
	const draw = () => {
		const bounds = map.getBounds().pad(0.2);
		layer.clearLayers();
		const box: [number, number, number, number] = [
			...([bounds.getWest(), bounds.getSouth()] as const),
			...([bounds.getEast(), bounds.getNorth()] as const),
		];
		let shown = 0;
		for (const { geometry, properties } of index.getClusters(box, map.getZoom())) {
			const [lon = 0, lat = 0] = geometry.coordinates;
			const count = "point_count" in properties ? properties.point_count : 1;
			shown += count;
			const icon = new window.L.DivIcon({ html: `<div><span>${count}</span></div>`, className: "cluster" });
			layer.addLayer(new window.L.Marker([lat, lon], { icon }));
		}
		return shown;
	};
	map.on("moveend", draw);
	return {
		show(filter) {
			index = new Supercluster({ radius: 60, maxZoom: 11 }).load(all.get(filter) ?? []);
			return draw();
		},
		pan: () => map.panBy([80, 0], { animate: false }),
		remove: () => map.remove(),
	};
}
