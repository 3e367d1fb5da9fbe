import type { KeepList } from "./list.ts";

/** What answers a request from what is kept. */
export type Found =
	/** A kept file as it is. */
	| { readonly kind: "file"; readonly path: string }
	/** A language's first page, from which the app draws the page asked for. */
	| { readonly kind: "shell"; readonly path: string }
	/** The same address with its final slash, without which the page's relative links lead astray. */
	| { readonly kind: "slash" }
	| { readonly kind: "none" };

/** Finds what is kept for a path below the site's root; "" is the first page. */
export function find(list: KeepList, path: string): Found {
	const isKept = (file: string) => list.files.some(([kept]) => kept === file);
	const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
	if (isKept(file)) return { kind: "file", path: file };
	if (isKept(`${path}/index.html`)) return { kind: "slash" };
	for (const [folder, shell] of Object.entries(list.shells)) {
		if (!path.startsWith(folder)) continue;
		const inside = path.slice(folder.length);
		// A page of the record is a folder, or the page in it; a file beside it, such as its picture, is not drawn.
		if (
			list.drawn.some(
				(one) => inside.startsWith(one) && /^[^/.]+(?:\/(?:index\.html)?)?$/.test(inside.slice(one.length)),
			)
		)
			return { kind: "shell", path: shell };
	}
	return { kind: "none" };
}

/** The page with the script that offers a newer site; `root` is where the site begins. */
export function withOffer(html: string, root: URL): string {
	const script = `<script type="module" data-offer="" src="${root.pathname}offline/offer.js"></script>`;
	return html.replace("</head>", () => `${script}</head>`);
}

/**
 * A page as it must be when it is shown at another address than its own: what it loads, and where it says that the site
 * begins, no longer relative to it. `at` is the page's own address.
 */
export function shownElsewhere(html: string, at: URL): string {
	return html.replace(
		/\b(href|src|data-root)="(\.{1,2}\/[^"]*)"/g,
		(_, name: string, to: string) => `${name}="${new URL(to, at).pathname}"`,
	);
}
