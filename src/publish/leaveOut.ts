import type { Plugin } from "vite";

/**
 * Parts of the query library that this site has no use for, and what stands in for them: it changes nothing on any
 * server, no list of it is fetched page by page, no part of a page is suspended by a query or fails by one (each looks at
 * the query's state), and no store is restored. Together they weigh 3.5 kB of the first load.
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
