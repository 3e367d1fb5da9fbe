import { describe, expect, test } from "vitest";
import { headersOf, inlinedIn, withPolicy } from "./headers.ts";
import { hostFiles } from "./hosts.ts";

const FOLDERS = ["about", "assets", "data", "embed", "incidents", "leave", "ru/about", "ru/embed"];
const INLINED = ["'sha256-MUg+/='", "'sha256-b2s='"];
const policyOf = (path: string) => headersOf(path, INLINED)["Content-Security-Policy"];

/** What a host makes of `_headers` for a path: every rule that fits, by name; more than one value is a fault. */
function ruled(path: string): Record<string, string> {
	const said: Record<string, string> = {};
	let fits = false;
	for (const line of (hostFiles(FOLDERS, INLINED).get("_headers") ?? "").split("\n")) {
		if (line.startsWith("/")) {
			fits = line.endsWith("*") ? path.startsWith(line.slice(0, -1)) : path === line;
		} else if (fits && line !== "") {
			const [, name = "", value = ""] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
			expect(said).not.toHaveProperty(name);
			said[name] = value;
		}
	}
	return said;
}

describe("the headers of the site", () => {
	test("allow nothing but what lies on the site's own host, and nothing inline but the sheets named by their hashes", () => {
		const policy = policyOf("/") ?? "";
		expect(policy).toMatch(/^default-src 'none'; /);
		const directives = policy.split("; ").filter((one) => /-src /.test(one));
		expect(directives).toContain(`style-src 'self' ${INLINED.join(" ")}`);
		for (const directive of directives.filter((one) => !one.startsWith("style-src")))
			expect(directive).toMatch(/^[a-z]+-src '(?:self|none)'$/);
		expect(policy).not.toMatch(/unsafe|data:|blob:|https?:|\*|report/);
		expect(policy).toContain("require-trusted-types-for 'script'");
	});

	test("let others show the embedded pages alone, at any depth and in any language", () => {
		for (const path of ["/embed/", "/ru/embed/map/", "/a/b/embed/"])
			expect(policyOf(path)).toMatch(/frame-ancestors \*$/);
		for (const path of ["/", "/data/", "/incidents/kz-0272/", "/about/embed.html", "/embedded/x"])
			expect(policyOf(path)).toMatch(/frame-ancestors 'none'$/);
	});

	test("let others fetch the files of the record, and no other", () => {
		expect(headersOf("/data/downloads/alan.csv", INLINED)).toMatchObject({
			"Access-Control-Allow-Origin": "*",
			"Cross-Origin-Resource-Policy": "cross-origin",
		});
		expect(headersOf("/assets/base.js", INLINED)["Access-Control-Allow-Origin"]).toBeUndefined();
		expect(headersOf("/assets/base.js", INLINED)["Cross-Origin-Resource-Policy"]).toBe("same-origin");
	});

	test("make the browser forget our files where one leaves, and nowhere else", () => {
		expect(headersOf("/a/leave/blank.css", INLINED)["Clear-Site-Data"]).toBe('"cache"');
		expect(headersOf("/a/leave/", INLINED)["Clear-Site-Data"]).toBeUndefined();
	});

	test("are the same in _headers, with one rule at most for each of them", () => {
		for (const path of [
			...["/", "/404.html", "/data/", "/data/index.json", "/embed/", "/ru/embed/x", "/ru/about/safety/"],
			...["/incidents/kz-0272/", "/leave/", "/leave/blank.css"],
		])
			expect(ruled(path)).toEqual(headersOf(path, INLINED));
	});

	test("stand in the files for nginx and Caddy with every value", () => {
		for (const file of ["hosting/nginx.conf", "hosting/Caddyfile"]) {
			const text = (hostFiles(FOLDERS, INLINED).get(file) ?? "").replaceAll("\\'", "'").replaceAll('\\"', '"');
			for (const path of ["/", "/embed/", "/data/", "/leave/blank.css"])
				for (const [name, value] of Object.entries(headersOf(path, INLINED))) {
					expect(text).toContain(name);
					expect(text).toContain(value);
				}
		}
	});
});

describe("the policy in a page's head", () => {
	const page = (head: string) => `<!doctype html><html><head>${head}<title>a</title></head></html>`;

	test("comes before whatever it governs, once, without what a head cannot say", () => {
		for (const charset of ['<meta charset="utf-8" />', '<meta charSet="utf-8"/>']) {
			const html = withPolicy(page(`${charset}<link rel="stylesheet" href="a.css">`), INLINED);
			expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
			expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<link"));
			expect(html).not.toContain("frame-ancestors");
			expect(withPolicy(html, INLINED)).toBe(html);
		}
	});

	test("tells whoever serves the built page which sheets stand in pages", () => {
		expect(inlinedIn(withPolicy(page('<meta charset="utf-8" />'), INLINED))).toEqual(INLINED);
		expect(inlinedIn(withPolicy(page('<meta charset="utf-8" />'), []))).toEqual([]);
		expect(inlinedIn("")).toEqual([]);
	});

	test("is left to a page that brings its own, and a page without a known head is refused", () => {
		const own = page(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`);
		expect(withPolicy(own, INLINED)).toBe(own);
		expect(() => withPolicy(page(""), INLINED)).toThrow("charset");
	});
});
