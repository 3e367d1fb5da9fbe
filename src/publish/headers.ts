// What every answer of the site's server says to the browser, so that a page can reach nobody but the host it lies on,
// even if a fault of ours let somebody else's text run as a script.

/**
 * The policy of every page (Content Security Policy, level 3): nothing is allowed but what is named, and nothing is inline
 * but the few sheets of styles whose hashes it names, `inlined` ("'sha256-…'"), the same for all pages of a build.
 * There is no `upgrade-insecure-requests`: a mirror may lie where there is no https, as at an onion address.
 */
const policyOf = (inlined: readonly string[]) =>
	[
		"default-src 'none'",
		"script-src 'self'",
		["style-src 'self'", ...inlined].join(" "),
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		// No text may become markup or script. What starts a service worker asks for a named policy; this is its name.
		"require-trusted-types-for 'script'",
		"trusted-types alan-worker",
	].join("; ");

/** Abilities of the device that no page of ours asks for. */
const UNUSED = [
	...["accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media"],
	...["geolocation", "gyroscope", "hid", "idle-detection", "magnetometer", "microphone", "midi", "payment"],
	...["publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking"],
];

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

export const EVERYWHERE: Headers = {
	"Referrer-Policy": "no-referrer",
	"X-Content-Type-Options": "nosniff",
	// A browser that looks up the hosts of a page's links beforehand would tell the line which sources it holds.
	"X-DNS-Prefetch-Control": "off",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Permissions-Policy": UNUSED.map((name) => `${name}=()`).join(", "),
	"Strict-Transport-Security": "max-age=31536000",
};

/** The kinds of place a file of the site can lie in; what differs is who else may show or fetch it. */
const PLACES = {
	/** Shown by nobody else. */
	page: { frames: "'none'", fetch: "same-origin" },
	/** Made to be shown within other pages. */
	embed: { frames: "*", fetch: "same-origin" },
	/** The record: its pages are shown by nobody else, its files are anybody's to fetch. */
	data: { frames: "'none'", fetch: "cross-origin" },
} as const;
type Place = keyof typeof PLACES;

/** What kind of place a path of the site lies in. */
export function placeOf(path: string): Place {
	if (/(?:^|\/)embed\//.test(path)) return "embed";
	return /(?:^|\/)data\//.test(path) ? "data" : "page";
}

/** The headers in which the places differ. */
export function ofPlace(place: Place, inlined: readonly string[]): Headers {
	const { frames, fetch } = PLACES[place];
	return {
		"Content-Security-Policy": `${policyOf(inlined)}; frame-ancestors ${frames}`,
		"Cross-Origin-Resource-Policy": fetch,
		...(place === "data" && { "Access-Control-Allow-Origin": "*" }),
	};
}

/** The style sheet of the page one leaves to; with it the browser forgets its copies of our files. */
export const FORGETTING = "leave/blank.css";
export const FORGET: Headers = { "Clear-Site-Data": '"cache"' };

/**
 * All headers of the answer to a path of the site, with or without the folders before it: "/a/b/embed/?x". `inlined` are
 * the hashes of the sheets that stand in pages.
 */
export function headersOf(path: string, inlined: readonly string[]): Headers {
	return { ...EVERYWHERE, ...ofPlace(placeOf(path), inlined), ...(path.endsWith(`/${FORGETTING}`) && FORGET) };
}

/** The hashes of inlined sheets that the policy of a built page names. */
export function inlinedIn(html: string): string[] {
	return /style-src 'self'([^;"]*)/.exec(html)?.[1]?.match(/'sha256-[^']+'/g) ?? [];
}

/**
 * The built page with the policy in its head, for hosts where no header can be set; before anything that it governs. What
 * only a header can say (`frame-ancestors`) is left out. A page that brings its own policy keeps it.
 */
export function withPolicy(html: string, inlined: readonly string[]): string {
	if (/http-equiv="Content-Security-Policy"/i.test(html)) return html;
	const charset = /<meta char-?set="utf-8"\s*\/?>/i;
	if (!charset.test(html)) throw new Error('a page must begin its head with <meta charset="utf-8">');
	const metas = [
		`<meta http-equiv="Content-Security-Policy" content="${policyOf(inlined)}">`,
		'<meta http-equiv="x-dns-prefetch-control" content="off">',
	];
	return html.replace(charset, (found) => [found, ...metas].join(""));
}
