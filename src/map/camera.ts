import type { FitBoundsOptions, LatLngBounds, LatLngExpression, Map as LeafletMap, Point } from "leaflet";
import { textScale } from "../ui/textScale.ts";
import type { MapPosition } from "../view/view.ts";
import { KAZAKHSTAN } from "./extent.ts";

/** The one that moves the map: where the view says without telling anyone, where the reader says and telling the view. */
export interface Camera {
	/** Shows a position of the view, or all of `data` for none. */
	readonly show: (position: MapPosition | null, data: () => LatLngBounds) => void;
	/** Takes note of the map's new size, and fits the data anew where the view has no position of its own. */
	readonly resize: (position: MapPosition | null, data: () => LatLngBounds) => void;
	readonly zoomBy: (levels: number) => void;
	/** Moves what is seen by a part of the map's width and height, to the right and down, as far as its bounds let it. */
	readonly panBy: (right: number, down: number) => void;
	readonly goTo: (center: LatLngExpression, zoom: number) => void;
	/** Tells where the reader has moved the map, a moment after each move. Returns the untying. */
	readonly follow: (tell: (position: MapPosition) => void) => () => void;
}

const PAUSE_MS = 200;
/** What of a reader can move the map. */
const TOUCHES = ["pointerdown", "wheel", "keydown"] as const;
/** A single place is shown with the land around it. */
const CLOSEST_FIT = 7;
/** Pixels that a symbol needs around its place, where text has its usual size. */
const SYMBOL = 26;
/** Pixels of what lies over the map, with a little air: the nationwide above, the buttons at the right, the legend below. */
const OVER = [53, 46, 45] as const;

/** Where the map is, rounded as addresses are. */
function positionOf(map: LeafletMap): MapPosition {
	const { lat, lng } = map.getCenter();
	return { zoom: rounded(map.getZoom()), lat: rounded(lat), lon: rounded(lng) };
}

export function cameraOf(map: LeafletMap): Camera {
	/**
	 * Leaflet tells of every move alike. It is the reader's from a touch of the map on until we move it: what follows our
	 * own move, as when the map glides back into its bounds, is no wish of the reader's.
	 */
	let readers = false;
	let pending: ReturnType<typeof setTimeout> | undefined;
	let told: MapPosition | null = null;

	const quietly = (move: () => void) => {
		readers = false;
		// Leaflet glides back into the bounds after every move, also after the first of two that belong together; the glide
		// would then carry the second one off.
		const bounds = map.options.maxBounds;
		map.setMaxBounds();
		move();
		if (bounds === undefined) return;
		map.panInsideBounds(bounds, { animate: false });
		map.setMaxBounds(bounds);
	};
	const forget = () => {
		clearTimeout(pending);
		pending = undefined;
	};
	const show: Camera["show"] = (position, data) => {
		// What comes back is what we told; the map may have moved on since.
		if (position !== null && told !== null && same(position, told)) return;
		forget();
		told = null;
		quietly(() => {
			if (position === null) {
				map.fitBounds(...fitting(map.getSize(), data()));
			} else if (!same(position, positionOf(map)))
				map.setView([position.lat, position.lon], position.zoom, { animate: false });
		});
	};
	return {
		show,
		resize: (position, data) => {
			const before = map.getSize();
			quietly(() => map.invalidateSize({ animate: false, pan: true }));
			// The one who watches it tells the size once also where it stays as it was.
			if (before.equals(map.getSize())) return;
			if (position === null && pending === undefined) show(position, data);
		},
		zoomBy: (levels) => {
			readers = true;
			map.setZoom(Math.round(map.getZoom() + levels));
		},
		panBy: (right, down) => {
			readers = true;
			const { x, y } = map.getSize();
			map.panBy([right * x, down * y], { animate: map.options.zoomAnimation ?? true });
		},
		goTo: (center, zoom) => {
			readers = true;
			map.setView(center, zoom);
		},
		follow: (tell) => {
			const touched = () => {
				readers = true;
			};
			const moved = () => {
				if (!readers) return;
				forget();
				pending = setTimeout(() => {
					pending = undefined;
					told = positionOf(map);
					tell(told);
				}, PAUSE_MS);
			};
			const container = map.getContainer();
			const untie = new AbortController();
			const { signal } = untie;
			for (const event of TOUCHES) container.addEventListener(event, touched, { capture: true, passive: true, signal });
			map.on("moveend", moved);
			return () => {
				forget();
				untie.abort();
				map.off("moveend", moved);
			};
		},
	};
}

/** How all of some bounds is shown in a map of a size, clear of what lies over it, as far as its size lets it. */
function fitting({ x, y }: Point, bounds: LatLngBounds): [LatLngBounds, FitBoundsOptions] {
	// The country has room for the symbols within its borders.
	const symbol = bounds === KAZAKHSTAN ? 0 : SYMBOL * textScale();
	const room = (over: number, length: number) => Math.min(symbol + over * textScale(), length / 3);
	const [above, right, below] = OVER;
	return [
		bounds,
		{
			paddingTopLeft: [Math.max(room(0, x), x / 40), room(above, y)],
			paddingBottomRight: [room(right, x), room(below, y)],
			maxZoom: CLOSEST_FIT,
			animate: false,
		},
	];
}

const rounded = (degrees: number) => Number(degrees.toFixed(2));
const same = (a: MapPosition, b: MapPosition) => a.zoom === b.zoom && a.lat === b.lat && a.lon === b.lon;
