import { writeAddress } from "../view/address.ts";
import type { View } from "../view/view.ts";

/**
 * The address of a view without chrome, for other pages to show. The filter stands in the fragment as everywhere; so
 * does the path of an incident, since there is one page for all that is embedded.
 */
export function embedAddress(view: View, home: URL): string {
	const { path, fragment } = writeAddress(view);
	const how = view.subject.kind === "incident" ? `/${path}` : fragment;
	return `${new URL("embed/", home).href}${how === "" ? "" : `#${how}`}`;
}

/**
 * What others paste into their page. The frame may run our scripts and open our pages, and nothing else. It keeps its
 * own origin, or it could read the record only from hosts that let anybody read: it is another one than the page's
 * around it, so that gives it no power over that page; and it stores nothing.
 */
export function snippetOf(address: string, title: string): string {
	const sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
	const attributes = [
		`src="${escaped(address)}"`,
		`title="${escaped(title)}"`,
		`sandbox="${sandbox}"`,
		'referrerpolicy="no-referrer"',
		'loading="lazy"',
		'width="100%"',
		'height="560"',
	];
	return `<iframe ${attributes.join(" ")}></iframe>`;
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
