import { readAddress, writeAddress } from "./address.ts";
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
	const write = () => {
		if (unwritten === null) return;
		const { view, by } = unwritten;
		unwritten = null;
		const href = hrefOf(view, root);
		if (href === page.location.href) return;
		// A browser may refuse after some hundred changes in a few seconds; the next one then writes the whole view.
		try {
			if (by === "push") page.history.pushState(null, "", href);
			else page.history.replaceState(null, "", href);
		} catch {}
	};
	read();
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
export function addressedBy({ pathname, hash }: Location, root: URL): ReturnType<typeof readAddress> {
	const path = pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : pathname;
	return readAddress({ path, fragment: hash.slice(1) });
}

/** The full address of a view, as a link to share. */
export function hrefOf(view: View, root: URL): string {
	const { path, fragment } = writeAddress(view);
	// Only a path that is not ours can need escaping, and a list asks for an address for each of its rows.
	const page = view.subject.kind === "unknown" ? new URL(path, root).href : root.href + path;
	return fragment === "" ? page : `${page}#${fragment}`;
}
