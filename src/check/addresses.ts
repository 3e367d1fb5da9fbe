import type { Source } from "../incident/wire.ts";
import { type Rule, wrong } from "./rule.ts";

/** Hosts and addresses that are a publisher's workshop or somebody's copy, never where it publishes. */
const MIRROR =
	/^https?:\/\/(?:[^/]*\.)?(?:cloudfront\.net|pangea-cms\.com|usercontent\.dev|translate\.goog|amazonaws\.com|herokuapp\.com|netlify\.app|vercel\.app|github\.io|azureedge\.net|akamaized\.net)(?:[:/]|$)|^https?:\/\/(?:staging|stage|test|dev|preview|manage|admin|cms|beta|[\w-]+-(?:dev|staging|test))\.|webcache\.|[?&](?:post_action|preview|preview_id)=/i;
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid|ref_src|spm|_openstat)$/i;
const ARCHIVES =
	/^https?:\/\/(?:web\.archive\.org|archive\.(?:ph|is|today|org|md|li|vn|fo)|perma\.cc|ghostarchive\.org|webcitation\.org|arquivo\.pt|archive-it\.org)\//;
const LOCAL = /^(?:localhost|.*\.local|\d{1,3}(?:\.\d{1,3}){3}|\[.*\]|[^.]+)$/;

/** Addresses of cited pages. */
export const addresses: Rule = {
	name: "addresses",
	says: "A page is cited once, by its canonical public address; a mirror's names in via whose page it mirrors.",
	*find({ sources }) {
		const seen = new Map<string, string>();
		for (const source of sources) {
			const { id, url, via, archived } = source;
			const bad = (field: string, expected: string, came: unknown, mend: string) =>
				wrong("sources.json", id, field, expected, came, mend);
			// The schema has made sure that it can be read.
			const address = new URL(url);
			const key = pageOf(address);
			const other = seen.get(key);
			if (other !== undefined)
				yield bad("url", "a page cited once", `${url}, also ${other}`, `cite ${other} and take this one out`);
			else seen.set(key, id);
			if (address.username !== "" || LOCAL.test(address.hostname) || address.port !== "")
				yield bad("url", "a public address", url, "give the address that everybody can open");
			else if (!isCanonical(url, address))
				yield bad("url", "the address in its canonical form", url, `write ${canonical(address)}`);
			if (MIRROR.test(url) && via === null)
				yield bad(
					"via",
					"whose mirror was read, as this is not the publisher's own address",
					null,
					"name the mirror's host in via, or give the publisher's own address",
				);
			if (archived !== null && !ARCHIVES.test(archived))
				yield bad(
					"archived",
					"an address at a public archive",
					archived,
					"save the page at web.archive.org, or write null",
				);
		}
	},
};

/** Addresses may be written with letters of any script, or with their bytes. */
function isCanonical(url: string, address: URL): boolean {
	const written = canonical(address);
	return url === written || encodeURI(url) === written || encodeURI(`${url}/`) === written;
}

function canonical(address: URL): string {
	const plain = new URL(address);
	if (!/^#(?:!|\/)/.test(plain.hash)) plain.hash = "";
	const tracking = [...plain.searchParams.keys()].filter((key) => TRACKING.test(key));
	// Only when there are some: to delete writes the others anew, in another form.
	for (const key of tracking) plain.searchParams.delete(key);
	return plain.href;
}

/** What all addresses of one page have in common. */
function pageOf(address: URL): string {
	const plain = new URL(canonical(address));
	const host = plain.hostname.replace(/^(?:www|m|amp)\./, "");
	return `${host}${plain.pathname.replace(/\/+$/, "")}${plain.search}${plain.hash}`;
}

/** Titles as the page has them. */
export const titles: Rule = {
	name: "titles",
	says: "A source's title is the page's own, never a description in brackets; null where it is not known.",
	*find({ sources }) {
		for (const { id, title } of sources as readonly Source[])
			if (title !== null && (/^\s*[[(<].*[\])>]\s*$/.test(title) || /^\[/.test(title)))
				yield wrong("sources.json", id, "title", "the page's own title", title, "write null");
	},
};
