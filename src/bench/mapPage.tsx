import "leaflet/dist/leaflet.css";
import * as Leaflet from "leaflet";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { makeAsker } from "../incident/asker.ts";
import { type Catalogue, decodeCatalogue } from "../incident/catalogue.ts";
import { makeEngine } from "../incident/engine.ts";
import { type Filter, NO_FILTER } from "../incident/filter.ts";
import { KINDS } from "../incident/kind.ts";
import { TYPES } from "../incident/vocabulary.ts";
import { Drawing } from "../map/drawing.tsx";
import "../map/map.css";
import { MAP_OPTIONS } from "../map/mapOptions.ts";
import { textIn } from "../text/every.ts";
import { FIRST_VIEW } from "../view/view.ts";
import { markercluster, positionsIn, supercluster, type Way } from "./mapPeers.ts";

/** The app's own map, and other ways: as one who knows them would set them up here, and with their own defaults. */
export type WayName =
	| "ours"
	| "supercluster"
	| "supercluster-fitted"
	| "markercluster"
	| "markercluster-still"
	| "markercluster-street";

declare global {
	interface Window {
		/** What Node has done in this page, one act after another, while it looks at the clock of the page's thread. */
		mapBench: {
			/** How many filters there are to show, the first of which leaves nothing out. */
			readonly filters: number;
			load(index: string): Promise<void>;
			/** Gets ready what a way may have before it begins; `isSpread`: the peers' points lie about their places. */
			prepare(way: WayName, isSpread: boolean): void;
			/** Puts an empty map on the page. */
			open(): Promise<void>;
			/** Shows what a filter leaves, and says how many then stand on the map, one at two places twice. */
			show(filter: number): Promise<number>;
			pan(): Promise<void>;
			nothing(): Promise<void>;
			/** Lets frames be drawn and what a page does in pauses be done. */
			rest(): Promise<void>;
			close(): void;
		};
		/** markercluster, a script of its own, adds itself to this. */
		L: typeof Leaflet;
		gc?: () => void;
	}
}

/** Types left out one after another. */
const FILTERS: readonly Filter[] = [
	NO_FILTER,
	...TYPES.slice(0, 8).map((_, i): Filter => ({ ...NO_FILTER, type: TYPES.slice(i, i + 4) })),
];
/** From here the whole country is seen. */
const POSITION = { lat: 48, lon: 67, zoom: 5 };

let index: unknown = null;
let make: ((page: HTMLElement) => Prepared) | null = null;
let made: Prepared | null = null;
let page: HTMLElement | null = null;
const waiting: (() => void)[] = [];
const theOne = (): Prepared => {
	if (made === null) throw new Error("open a map first");
	return made;
};

window.L = { ...Leaflet };
window.mapBench = {
	filters: FILTERS.length,
	async load(address) {
		index = await (await fetch(address)).json();
	},
	prepare(way, isSpread) {
		// Anew every time, so that nothing is kept that was found out about the record in an earlier round.
		const read = decodeCatalogue(index);
		if (!read.ok) throw new Error(read.error);
		make = prepared(way, read.value, isSpread);
		page = document.body.appendChild(document.createElement("div"));
		page.style.cssText = "position:absolute;inset:0";
		page.className = "map";
		window.gc?.();
	},
	open: () =>
		inTask(() => {
			if (make !== null && page !== null) made = make(page);
		}),
	show: (filter) => inTask(() => theOne().show(FILTERS[filter] ?? NO_FILTER)),
	pan: () => inTask(() => theOne().act(() => theOne().map.panBy([80, 0], { animate: false }))),
	nothing: () => inTask(() => {}),
	async rest() {
		for (let quiet = 0; quiet < 3; quiet++) {
			if (waiting.length > 0) quiet = 0;
			for (const go of waiting.splice(0)) go();
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	},
	close() {
		made?.remove();
		made?.map.remove();
		page?.remove();
		made = null;
	},
};

/** Does something in a task of its own, with the laying out of what was made, without which nothing is shown. */
function inTask<T>(act: () => T): Promise<T> {
	return new Promise((resolve, reject) => {
		setTimeout(() => {
			try {
				const result = act();
				made?.map.getPane("markerPane")?.lastElementChild?.getBoundingClientRect();
				setTimeout(() => resolve(result));
			} catch (fault) {
				reject(fault);
			}
		});
	});
}

/** A way on its own map; `act` does something to the map and all that follows from it. */
interface Prepared extends Way {
	readonly map: Leaflet.Map;
	readonly act: (act: () => void) => void;
	readonly remove: () => void;
}

function prepared(way: WayName, of: Catalogue, isSpread: boolean): (page: HTMLElement) => Prepared {
	if (way === "ours") return ours(of);
	const positions = positionsIn(of, isSpread);
	const on = (make: (map: Leaflet.Map) => Way, zooms?: Leaflet.MapOptions) => (page: HTMLElement) => {
		const map = emptyMap(page, zooms);
		return { ...make(map), map, act: (act: () => void) => act(), remove: () => {} };
	};
	const { L } = window;
	const { maxZoom, minZoom } = MAP_OPTIONS;
	return {
		markercluster: on((map) => markercluster(L, map, of, positions, {})),
		"markercluster-still": on((map) => markercluster(L, map, of, positions, { animate: false })),
		"markercluster-street": on((map) => markercluster(L, map, of, positions, {}), STREET),
		supercluster: on((map) => supercluster(L, map, of, positions, {})),
		"supercluster-fitted": on((map) => supercluster(L, map, of, positions, { radius: 60, minZoom, maxZoom })),
	}[way];
}

/** The zooms of a street map, as the examples of Leaflet and markercluster have them: each is a level to be clustered. */
const STREET = { minZoom: 0, maxZoom: 18 };

/** The same map for all, the app's own, but for its zooms where a way is shown with others. */
function emptyMap(page: HTMLElement, zooms: Leaflet.MapOptions = {}): Leaflet.Map {
	const { lat, lon, zoom } = POSITION;
	const place = page.appendChild(document.createElement("div"));
	place.className = "map-leaflet";
	return new window.L.Map(place, { ...MAP_OPTIONS, ...zooms, center: [lat, lon], zoom });
}

/**
 * Ours: all that the app draws on its map but land and water, with the counting of what it shows. The engine that counts
 * has been made and asked once, since it is that of the whole page: no panel shows anything before.
 */
function ours(of: Catalogue): (page: HTMLElement) => Prepared {
	const asker = makeAsker(makeEngine(of.incidents), () => new Promise((go) => waiting.push(go)));
	asker.ask(NO_FILTER, null);
	const text = textIn("en");
	return (page) => {
		const root = createRoot(page.appendChild(document.createElement("div")));
		const map = emptyMap(page);
		const panel = { catalogue: of, text, go: () => {}, shapes: null, squares: true, names: true, map } as const;
		const country = of.names.places.findIndex(({ kind }) => kind === "country");
		return {
			map,
			show(filter) {
				const answer = asker.ask(filter, null);
				const view = { ...FIRST_VIEW, position: POSITION, filter };
				flushSync(() => root.render(<Drawing {...panel} view={view} answer={answer} />));
				return answer.places.reduce((sum, n, cell) => sum + (Math.floor(cell / KINDS) === country ? 0 : n), 0);
			},
			act: (act) => flushSync(act),
			remove: () => root.unmount(),
		};
	};
}
