import type { Plugin } from "vite";

/** What the map library knows of the browser, where it is no older than this site's scripts are built for. */
const BROWSER = `const has = (name) => navigator.userAgent.toLowerCase().includes(name);
	export default {
		any3d: true, passiveEvents: true, pointer: true, touch: true,
		touchNative: "ontouchstart" in window || "TouchEvent" in window,
		retina: devicePixelRatio > 1,
		chrome: has("chrome"), safari: !has("chrome") && has("safari"),
		mac: navigator.platform.startsWith("Mac"), linux: navigator.platform.startsWith("Linux"),
	};`;

/**
 * Parts of libraries that this site has no use for, and what stands in for them: it changes nothing on any
 * server, no list of it is fetched page by page, no part of a page is suspended by a query or fails by one (each looks at
 * the query's state), and no store is restored. What was fetched is kept for as long as the page is there, so nothing
 * sweeps it out; and how listeners are told is never changed. Nothing is asked anew because a reader comes back to the
 * page; and what a device has kept is asked for without a connection too, so that waiting for one would be wrong. Of the
 * map library it is what makes a double tap out of two, which browsers tell by themselves, and what asks after browsers
 * that are too old for the rest of this site. Together they weigh 5.2 kB of the first load.
 */
const STANDINS: Record<string, string> = {
	"./mutationCache.js":
		"export class MutationCache { findAll() { return [] } clear() {} async resumePausedMutations() {} }",
	"./infiniteQueryBehavior.js":
		"export const infiniteQueryBehavior = () => ({}), hasNextPage = () => false, hasPreviousPage = () => false;",
	"./suspense.js":
		"export const ensureSuspenseTimers = () => {}, shouldSuspend = () => false, fetchOptimistic = () => {}, defaultThrowOnError = () => false, willFetch = () => false;",
	"./errorBoundaryUtils.js":
		"export const ensurePreventErrorBoundaryRetry = () => {}, useClearResetErrorBoundary = () => {}, getHasError = () => false;",
	"./QueryErrorResetBoundary.js":
		"export const useQueryErrorResetBoundary = () => {}, QueryErrorResetBoundary = () => null;",
	"./focusManager.js":
		"export class FocusManager {} export const focusManager = { subscribe: () => () => {}, isFocused: () => true };",
	"./onlineManager.js":
		"export class OnlineManager {} export const onlineManager = { subscribe: () => () => {}, isOnline: () => true };",
	"./removable.js": "export class Removable { destroy() {} scheduleGc() {} updateGcTime() {} clearGcTimeout() {} }",
	"./environmentManager.js": 'export const environmentManager = {}, isServer = () => typeof window === "undefined";',
	"./notifyManager.js":
		"let queue = [], depth = 0; export const defaultScheduler = (task) => setTimeout(task, 0); const schedule = (task) => { depth ? queue.push(task) : defaultScheduler(task); }; export const notifyManager = { schedule, batch(act) { depth++; try { return act(); } finally { if (--depth === 0 && queue.length > 0) { const told = queue; queue = []; defaultScheduler(() => told.forEach((one) => one())); } } }, batchCalls: (call) => (...given) => schedule(() => call(...given)) };",
	"./timeoutManager.js":
		"export class TimeoutManager {} export const timeoutManager = globalThis, defaultTimeoutProvider = globalThis; export function systemSetTimeoutZero(callback) { setTimeout(callback, 0); }",
	"./DomEvent.DoubleTap":
		'export const addDoubleTapListener = (of, handler) => (of.addEventListener("dblclick", handler), handler), removeDoubleTapListener = (of, handler) => of.removeEventListener("dblclick", handler);',
	"../core/Browser": BROWSER,
	"../../core/Browser": BROWSER,
	"./IsRestoringProvider.js": "export const useIsRestoring = () => false, IsRestoringProvider = () => null;",
};

/**
 * What a library's class can do and no page of ours asks of it: Leaflet's map flies nowhere and asks no device where its
 * reader is (1 kB), and what was fetched is neither counted nor set by hand nor fetched again (0.3 kB).
 */
const UNUSED = {
	"/leaflet/src/map/Map.js": [
		...["flyTo", "flyToBounds", "fitWorld", "panInside", "setMinZoom", "setMaxZoom", "zoomIn", "zoomOut"],
		...["locate", "stopLocate", "_handleGeolocationError", "_handleGeolocationResponse", "getPanes"],
		...["_latLngBoundsToNewLayerBounds", "_latLngToNewLayerPoint", "_getZoomSpan"],
	],
	"/leaflet/src/core/Events.js": ["addEventParent", "removeEventParent"],
	"/leaflet/src/geo/LatLngBounds.js": ["intersects", "toBBoxString"],
	"/leaflet/src/geometry/Point.js": ["scaleBy", "unscaleBy"],
	"/query-core/build/modern/query.js": ["isStatic"],
	"/query-core/build/modern/queryObserver.js": ["getCurrentQuery"],
	"/query-core/build/modern/queryClient.js": [
		...[
			"isFetching",
			"isMutating",
			"getQueriesData",
			"setQueriesData",
			"getQueryState",
			"removeQueries",
			"resetQueries",
		],
		...["cancelQueries", "invalidateQueries", "refetchQueries", "prefetchQuery", "infiniteQuery", "fetchInfiniteQuery"],
		...["prefetchInfiniteQuery", "ensureInfiniteQueryData", "setDefaultOptions", "setQueryDefaults"],
		...["setMutationDefaults", "getMutationDefaults", "defaultMutationOptions"],
	],
};

const LEFT_OUT = "\0left-out/";

/** The bundler's loader of styles beside a part's script: all styles are in one sheet, so there are none to load. */
const LOADER = "\0vite/preload-helper.js";

/** Leaves out what no page uses of these libraries and of the bundler's own code. */
export function leaveOut(): Plugin {
	return {
		name: "alan:leave-out",
		enforce: "pre",
		resolveId(source, importer) {
			if (
				!/\/(?:@tanstack\/(?:query-core|react-query)|leaflet)\//.test(importer ?? "") ||
				!Object.hasOwn(STANDINS, source)
			)
				return null;
			return LEFT_OUT + source;
		},
		load(id) {
			if (id === LOADER) return "export const __vitePreload = (load) => load();";
			return id.startsWith(LEFT_OUT) ? (STANDINS[id.slice(LEFT_OUT.length)] ?? null) : null;
		},
		transform(code, id) {
			const [, methods] = Object.entries(UNUSED).find(([file]) => id.endsWith(file)) ?? [];
			return methods === undefined ? null : { code: methods.reduce(withoutMethod, code), map: null };
		},
	};
}

/** Libraries are published with the functions of a class indented once; throws when one is not there any more. */
function withoutMethod(code: string, name: string): string {
	const without = code.replace(new RegExp(`\\n\\t${name}(?:: function )?(?: ?\\()[^]*?\\n\\t},?(?=\\r?\\n)`), "");
	if (without === code) throw new Error(`a library has no method ${name} to leave out any more: take it off the list`);
	return without;
}
