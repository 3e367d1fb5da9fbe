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

/** Times of one way to put incidents on a map, in ms. */
export interface MapTimes {
	/** From the decoded record and an empty page to the first symbols. */
	readonly open: readonly number[];
	/** From an empty map on the page to the first symbols. */
	readonly first: readonly number[];
	readonly change: readonly number[];
	readonly pan: readonly number[];
	/** How many incidents stood on the map for each filter, one at two places twice. */
	readonly shown: readonly number[];
}

/** The app's own map, and other ways: as one who knows them would set them up here, and with their own defaults. */
export const WAYS = ["ours", "markercluster", "markercluster-still", "supercluster", "supercluster-fitted"] as const;
type Name = (typeof WAYS)[number];

declare global {
	interface Window {
		mapBench: {
			load(index: string): Promise<void>;
			/** `isSpread`: the peers' points lie some kilometres about their places, not all upon one another. */
			time(way: Name, rounds: number, isSpread: boolean): Promise<MapTimes>;
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
/** Between two acts, in ms: time for a frame, and for what the app prepares in the pauses of the hand. */
const PAUSE = 60;

let index: unknown = null;
window.L = { ...Leaflet };
window.mapBench = {
	async load(address) {
		index = await (await fetch(address)).json();
	},
	async time(way, rounds, isSpread) {
		const times = { open: [], first: [], change: [], pan: [], shown: [] as number[] } as {
			[K in keyof MapTimes]: number[];
		};
		for (let round = 0; round < rounds; round++) {
			// Anew every time, so that nothing is kept that was found out about the record in an earlier round.
			const read = decodeCatalogue(index);
			if (!read.ok) throw new Error(read.error);
			const prepare = prepared(way, read.value, isSpread);
			const page = document.body.appendChild(document.createElement("div"));
			page.style.cssText = "position:absolute;inset:0";
			page.className = "map";
			window.gc?.();
			await pause();
			let made: ReturnType<typeof prepare> | null = null;
			const start = performance.now();
			made = prepare(page);
			const making = performance.now() - start;
			// An empty map is on the page.
			await pause();
			const { map, show, act, remove } = made;
			times.shown.length = 0;
			for (const [i, filter] of FILTERS.entries()) {
				const spent = timed(map, () => times.shown.push(show(filter)));
				if (i === 0) times.open.push(making + spent);
				(i === 0 ? times.first : times.change).push(spent);
				await pause();
			}
			for (let i = 0; i < 4; i++) {
				times.pan.push(timed(map, () => act(() => map.panBy([80, 0], { animate: false }))));
				await pause();
			}
			remove();
			map.remove();
			page.remove();
		}
		return times;
	},
};

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** With the laying out of what was made, without which nothing is shown. */
function timed(map: Leaflet.Map, act: () => void): number {
	const start = performance.now();
	act();
	map.getPane("markerPane")?.lastElementChild?.getBoundingClientRect();
	return performance.now() - start;
}

/** A way on its own map; `act` does something to the map and all that follows from it. */
interface Prepared extends Way {
	readonly map: Leaflet.Map;
	readonly act: (act: () => void) => void;
	readonly remove: () => void;
}

function prepared(way: Name, of: Catalogue, isSpread: boolean): (page: HTMLElement) => Prepared {
	if (way === "ours") return ours(of);
	const positions = positionsIn(of, isSpread);
	const on = (make: (map: Leaflet.Map) => Way) => (page: HTMLElement) => {
		const map = emptyMap(page);
		return { ...make(map), map, act: (act: () => void) => act(), remove: () => {} };
	};
	const { L } = window;
	const { maxZoom, minZoom } = MAP_OPTIONS;
	return {
		markercluster: on((map) => markercluster(L, map, of, positions, {})),
		"markercluster-still": on((map) => markercluster(L, map, of, positions, { animate: false })),
		supercluster: on((map) => supercluster(L, map, of, positions, {})),
		"supercluster-fitted": on((map) => supercluster(L, map, of, positions, { radius: 60, minZoom, maxZoom })),
	}[way];
}

/** The same map for all: the app's own. */
function emptyMap(page: HTMLElement): Leaflet.Map {
	const { lat, lon, zoom } = POSITION;
	const place = page.appendChild(document.createElement("div"));
	place.className = "map-leaflet";
	return new window.L.Map(place, { ...MAP_OPTIONS, center: [lat, lon], zoom });
}

/**
 * Ours: all that the app draws on its map but land and water, with the counting of what it shows. The engine that counts
 * has been made and asked once, since it is that of the whole page: no panel shows anything before.
 */
function ours(of: Catalogue): (page: HTMLElement) => Prepared {
	const asker = makeAsker(makeEngine(of.incidents), async () => {});
	asker.ask(NO_FILTER, null);
	const text = textIn("en");
	return (page) => {
		const root = createRoot(page.appendChild(document.createElement("div")));
		const map = emptyMap(page);
		const panel = { catalogue: of, text, go: () => {}, basemap: "missing", map } as const;
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
