import type { Plugin } from "vite";

/**
 * Parts of the query library that this site has no use for, and what stands in for them: it changes nothing on any
 * server, no list of it is fetched page by page, no part of a page is suspended by a query or fails by one (each looks at
 * the query's state), and no store is restored. Nothing is asked anew because a reader comes back to the page; and what a
 * device has kept is asked for without a connection too, so that waiting for one would be wrong. Together they weigh 4 kB
 * of the first load.
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
	"./timeoutManager.js":
		"export class TimeoutManager {} export const timeoutManager = globalThis, defaultTimeoutProvider = globalThis; export function systemSetTimeoutZero(callback) { setTimeout(callback, 0); }",
	"./IsRestoringProvider.js": "export const useIsRestoring = () => false, IsRestoringProvider = () => null;",
};

/** The bundler's loader of styles beside a part's script: all styles are in one sheet, so there are none to load. */
const LOADER = "\0vite/preload-helper.js";

/** Leaves out what no page uses of the query library and of the bundler's own code. */
export function leaveOut(): Plugin {
	return {
		name: "alan:leave-out",
		enforce: "pre",
		resolveId(source, importer) {
			if (!/\/@tanstack\/(?:query-core|react-query)\//.test(importer ?? "") || !Object.hasOwn(STANDINS, source))
				return null;
			return `\0query-core/${source}`;
		},
		load(id) {
			if (id === LOADER) return "export const __vitePreload = (load) => load();";
			return id.startsWith("\0query-core/") ? (STANDINS[id.slice("\0query-core/".length)] ?? null) : null;
		},
	};
}
