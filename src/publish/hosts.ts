import { EVERYWHERE, FORGET, FORGETTING, type Headers, ofPlace, placeOf } from "./headers.ts";

// The headers of `headers.ts` as the common static hosts and servers take them; the build lays these files beside the site.

/** Files for hosts by their path in the built site; `folders` are its folders, see `netlifyHeaders`, `inlined` the hashes of sheets within pages. */
export function hostFiles(folders: readonly string[], inlined: readonly string[]): Map<string, string> {
	return new Map([
		["_headers", netlifyHeaders(folders, inlined)],
		["hosting/nginx.conf", nginxHeaders(inlined)],
		["hosting/Caddyfile", caddyHeaders(inlined)],
	]);
}

const line = (indent: string, say: (name: string, value: string) => string) => (headers: Headers) =>
	Object.entries(headers).map(([name, value]) => `${indent}${say(name, value)}`);

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Where two rules of one header hold, the one host takes the later
 * and the other joins them, so no path is under two: `folders` are those of the built site ("data", "ru/embed"), none
 * within another.
 */
function netlifyHeaders(folders: readonly string[], inlined: readonly string[]): string {
	const write = line("  ", (name, value) => `${name}: ${value}`);
	const rules = [
		["/*", EVERYWHERE] as const,
		...["/", "/index.html", "/404.html"].map((path) => [path, ofPlace("page", inlined)] as const),
		...folders.map((folder) => [`/${folder}/*`, ofPlace(placeOf(`${folder}/`), inlined)] as const),
		...folders
			.filter((folder) => /(?:^|\/)leave$/.test(folder))
			.map((folder) => [`/${folder}/blank.css`, FORGET] as const),
	];
	return `${rules.flatMap(([path, headers]) => [path, ...write(headers)]).join("\n")}\n`;
}

/** For nginx, to be included in the `server` block; at whatever depth the site lies there. */
function nginxHeaders(inlined: readonly string[]): string {
	const [page, embed, data] = [ofPlace("page", inlined), ofPlace("embed", inlined), ofPlace("data", inlined)];
	const differ = [...Object.keys(data), ...Object.keys(FORGET)];
	const variable = (name: string) => `$alan_${name.toLowerCase().replaceAll("-", "_")}`;
	const set = (headers: Headers) => differ.map((name) => `set ${variable(name)} ${quoted(headers[name] ?? "")};`);
	const when = (pattern: string, lines: readonly string[]) => [
		`if ($uri ~ "${pattern}") {`,
		...lines.map((one) => `\t${one}`),
		"}",
	];
	// A header whose value is empty is not sent.
	return `${[
		"# In the server block: include /path/to/hosting/nginx.conf; a location with an add_header of its own needs it again.",
		...set(page),
		...when("/data/", set(data)),
		...when("/embed/", set(embed)),
		...when(
			`/${FORGETTING}$`,
			Object.entries(FORGET).map(([name, value]) => `set ${variable(name)} ${quoted(value)};`),
		),
		...Object.entries(EVERYWHERE).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
		...differ.map((name) => `add_header ${name} ${variable(name)} always;`),
	].join("\n")}\n`;
}
const quoted = (value: string) => `'${value.replaceAll("'", "\\'")}'`;

/** For Caddy 2, to be imported in the site's block; at whatever depth the site lies there. */
function caddyHeaders(inlined: readonly string[]): string {
	const write = line("\t", (name, value) => `${name} ${JSON.stringify(value)}`);
	const block = (matcher: string, headers: Headers) => [`header ${matcher}{`, ...write(headers), "}"];
	return `${[
		"# In the site's block: import /path/to/hosting/Caddyfile",
		"@alan_embed path_regexp /embed/",
		"@alan_data {\n\tpath_regexp /data/\n\tnot path_regexp /embed/\n}",
		"@alan_page {\n\tnot path_regexp /embed/\n\tnot path_regexp /data/\n}",
		`@alan_forget path_regexp /${FORGETTING.replace(".", "\\.")}$`,
		...block("", EVERYWHERE),
		...block("@alan_embed ", ofPlace("embed", inlined)),
		...block("@alan_data ", ofPlace("data", inlined)),
		...block("@alan_page ", ofPlace("page", inlined)),
		...block("@alan_forget ", FORGET),
	].join("\n")}\n`;
}
