import { readAddress, writeAddress } from "./address.ts";
import type { ViewStore } from "./store.ts";
import type { View } from "./view.ts";

/**
 * Ties the store to the browser's address: reads it now and whenever the reader goes back, forward or edits it, writes
 * it after every step. `root` is the address of the site's first page, with its final slash. Returns the untying.
 */
export function followAddress(store: ViewStore, root: URL, page: Window): () => void {
	const read = () => {
		const { pathname, hash } = page.location;
		const path = pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : pathname;
		const { view, ignored } = readAddress({ path, fragment: hash.slice(1) });
		store.setState({ view, by: "address", ignored });
	};
	read();
	page.addEventListener("popstate", read);
	const stop = store.subscribe(({ view, by }) => {
		if (by === "address") return;
		const href = hrefOf(view, root);
		if (href === page.location.href) return;
		// A browser may refuse after some hundred changes in a few seconds; the next one then writes the whole view.
		try {
			if (by === "push") page.history.pushState(null, "", href);
			else page.history.replaceState(null, "", href);
		} catch {}
	});
	return () => {
		stop();
		page.removeEventListener("popstate", read);
	};
}

/** The full address of a view, as a link to share. */
export function hrefOf(view: View, root: URL): string {
	const { path, fragment } = writeAddress(view);
	const url = new URL(path, root);
	url.hash = fragment;
	return url.href;
}
