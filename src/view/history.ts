import { type Address, readAddress, writeAddress } from "./address.ts";
import type { Shown, ViewStore } from "./store.ts";
import type { View } from "./view.ts";

/** Puts off a task until it holds nobody up; `by` says what kind of step it is of. May be asked again before it runs. */
export type Later = (task: () => void, by: "push" | "replace") => void;

/**
 * Ties the store to the browser's address: reads it now and whenever the reader goes back, forward or edits it, writes
 * it after every step. `root` is the address of the site's first page, with its final slash. Returns the untying.
 *
 * A browser takes some milliseconds to note an address, in which it can show nothing; `later` says when it may.
 */
export function followAddress(store: ViewStore, root: URL, page: Window, later: Later = (task) => task()): () => void {
	let unwritten: Shown | null = null;
	const read = () => {
		unwritten = null;
		const { view, ignored } = addressedBy(page.location, root);
		store.setState({ view, by: "address", ignored });
	};
	// A built page shows this view already; the same in another object would have all of it drawn again.
	const isShown = () => {
		const { view, ignored } = addressedBy(page.location, root);
		return ignored === 0 && hrefOf(view, root) === hrefOf(store.getState().view, root);
	};
	const write = () => {
		if (unwritten === null) return;
		const { view, by } = unwritten;
		unwritten = null;
		const href = hrefOf(view, root);
		if (page.location.href.endsWith(href)) return;
		// A browser may refuse after some hundred changes in a few seconds; the next one then writes the whole view.
		try {
			if (by === "push") page.history.pushState(null, "", href);
			else page.history.replaceState(null, "", href);
		} catch {}
	};
	if (!isShown()) read();
	page.addEventListener("popstate", read);
	page.addEventListener("pagehide", write);
	const stop = store.subscribe((shown) => {
		if (shown.by === "address") return;
		// A new entry leaves the one before it as it was last seen, and is one however soon it is amended.
		if (shown.by === "push") write();
		unwritten = unwritten?.by === "push" ? { ...shown, by: "push" } : shown;
		later(write, shown.by);
	});
	return () => {
		stop();
		page.removeEventListener("popstate", read);
		page.removeEventListener("pagehide", write);
	};
}

/** Reads where the browser is, below the site's first page. */
export function addressedBy(location: Pick<Location, "pathname" | "hash">, root: URL): ReturnType<typeof readAddress> {
	return readAddress(below(root, location));
}

/**
 * The full address of a view, as a link to share. In the take-away edition the fragment alone: where the file lies on
 * somebody's disk is nobody else's business.
 */
export function hrefOf(view: View, root: URL): string {
	const { path, fragment } = writeAddress(view);
	// Only a path that is not ours can need escaping, and a list asks for an address for each of its rows.
	const page =
		view.subject.kind === "unknown" && !root.hash ? new URL(path, root).href : (root.hash || root.href) + path;
	return fragment === "" ? page : page + (root.hash ? "?" : "#") + fragment;
}

/**
 * The part of the browser's address that is below the root. In the take-away edition, one file that has no paths, the root
 * is itself a fragment: "alan.html#/", and a view's address "alan.html#/incidents/kz-0421/?year=2019".
 */
function below(root: URL, { pathname, hash }: Pick<Location, "pathname" | "hash">): Address {
	const [all, start] = root.hash ? [hash, root.hash] : [pathname + hash, root.pathname];
	const [path = "", fragment = ""] = (all.startsWith(start) ? all.slice(start.length) : all).split(/[?#](.*)/s);
	return { path, fragment };
}
