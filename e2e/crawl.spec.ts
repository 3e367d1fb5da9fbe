import { expect, test } from "@playwright/test";
import {
	ADDRESS,
	all,
	type BuiltPage,
	builtPages,
	hasPictures,
	isThere,
	robots,
	sitemap,
	told,
} from "./browser/site.ts";

// Walks the built site on the disk, page by page, without a browser or a server.
const pages = builtPages();
const faults = (check: (page: BuiltPage) => unknown) =>
	pages.flatMap((page) => {
		const fault = check(page);
		return fault === null || fault === undefined || fault === false ? [] : `${page.path}: ${String(fault)}`;
	});

test("given the built site, then every page has a text in each language", () => {
	const english = pages.filter(({ language }) => language === "en").map(({ path }) => path);
	expect(english.length).toBeGreaterThan(900);
	for (const language of ["ru", "kk"]) {
		const paths = pages.filter((page) => page.language === language).map(({ path }) => path);
		expect(paths.toSorted()).toEqual(english.map((path) => `${language}/${path}`).toSorted());
	}
});

test("given every page, then it has one heading of the first level, a title and a description of its own", () => {
	expect(faults(({ html }) => (html.match(/<h1[\s>]/g)?.length === 1 ? null : "not one h1"))).toEqual([]);
	expect(faults(({ html }) => (/<title>[^<]{8,}<\/title>/.test(html) ? null : "no title"))).toEqual([]);
	expect(
		faults((page) => {
			const [description = "", ...more] = told(page, 'name="description"', "content");
			return description.length < 30 || description.length > 500 || more.length > 0 ? description || "none" : null;
		}),
	).toEqual([]);
});

test("given every page, then no id stands on it twice and every place it points to within itself is there", () => {
	expect(faults(({ ids }) => ids.find((id, at) => ids.indexOf(id) !== at))).toEqual([]);
	expect(
		faults(({ path, addresses, ids }) =>
			addresses.find((address) => {
				const [page, fragment = ""] = address.split("#");
				return page === ADDRESS + path && fragment !== "" && !fragment.includes("=") && !ids.includes(fragment);
			}),
		),
	).toEqual([]);
});

test("given every page, then every link to the site itself leads to a page or a file", () => {
	const known = new Map<string, boolean>();
	const leads = (address: string) => {
		const [page = ""] = address.split("#");
		const before = known.get(page);
		if (before !== undefined) return before;
		known.set(page, isThere(page));
		return known.get(page) === true;
	};
	expect(faults(({ addresses }) => addresses.find((one) => one.startsWith(ADDRESS) && !leads(one)))).toEqual([]);
	expect(known.size).toBeGreaterThan(pages.length);
});

test("given every page, then its links stay below the site's root, wherever that is", () => {
	const origin = new URL(ADDRESS).origin;
	expect(
		faults(({ addresses }) => addresses.find((one) => one.startsWith(origin) && !one.startsWith(ADDRESS))),
	).toEqual([]);
});

test("given every page, then it names itself and itself in each language", () => {
	expect(
		faults((page) => {
			const whole = (href: string | undefined) => new URL(href ?? "?", ADDRESS + page.path).href;
			const [canonical, ...more] = told(page, 'rel="canonical"', "href");
			if (more.length > 0 || whole(canonical) !== ADDRESS + page.path) return `canonical ${canonical}`;
			const path = page.path.replace(/^(?:ru|kk)\//, "");
			const wanted = { en: path, ru: `ru/${path}`, kk: `kk/${path}`, "x-default": path };
			for (const [language, to] of Object.entries(wanted)) {
				const [href, ...others] = told(page, `hrefLang="${language}"`, "href");
				if (others.length > 0 || whole(href) !== ADDRESS + to) return `${language} ${href}`;
			}
			return null;
		}),
	).toEqual([]);
});

test("given every page, then what it tells those who pass it on is whole, and its picture is there", () => {
	for (const property of [
		"og:type",
		"og:title",
		"og:description",
		"og:url",
		"og:site_name",
		"og:locale",
		"twitter:card",
	])
		expect(faults((page) => (told(page, `="${property}"`, "content").length === 1 ? null : property))).toEqual([]);
	if (!hasPictures()) return;
	expect(
		faults((page) => {
			const [picture] = told(page, 'property="og:image"', "content");
			return picture !== undefined && isThere(new URL(picture, ADDRESS + page.path).href) ? null : `picture ${picture}`;
		}),
	).toEqual([]);
});

/** What each kind of thing must say of itself (schema.org, and what search engines ask for beyond it). */
const SAYS: Readonly<Record<string, readonly string[]>> = {
	WebSite: ["name", "url"],
	WebPage: ["name", "url", "inLanguage", "isPartOf"],
	AboutPage: ["name", "url", "inLanguage", "isPartOf"],
	CollectionPage: ["name", "url", "inLanguage", "isPartOf"],
	BreadcrumbList: ["itemListElement"],
	ListItem: ["position", "name", "item"],
	Report: ["headline", "datePublished", "dateModified", "temporalCoverage", "citation", "license", "isPartOf"],
	Dataset: ["name", "description", "license", "distribution", "version"],
	DataDownload: ["contentUrl", "encodingFormat"],
	Organization: ["name"],
	Country: ["name"],
	AdministrativeArea: ["name"],
	Place: ["name", "geo"],
	GeoCoordinates: ["latitude", "longitude"],
	CreativeWork: ["url"],
};

test("given every page, then what it tells machines is valid, of known kinds, and names nobody", () => {
	expect(
		faults(({ html }) => {
			const [block, ...more] = all(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs);
			if (block === undefined || more.length > 0) return "not one block";
			const content = JSON.parse(block) as { "@context": string; "@graph": unknown[] };
			if (content["@context"] !== "https://schema.org" || content["@graph"].length === 0) return "no graph";
			return lackIn(content["@graph"]);
		}),
	).toEqual([]);
});

/** The first thing that lacks something, or is of no kind that is known here: there is no Person among them. */
function lackIn(value: unknown): string | null {
	if (Array.isArray(value)) return value.map(lackIn).find((lack) => lack !== null) ?? null;
	if (typeof value !== "object" || value === null) return null;
	const thing = value as Record<string, unknown>;
	const kind = thing["@type"];
	if (kind === undefined) return typeof thing["@id"] === "string" ? null : "a thing without kind";
	const lacking = SAYS[String(kind)]?.filter((name) => thing[name] === undefined || thing[name] === "");
	if (lacking === undefined || lacking.length > 0) return `${String(kind)} lacks ${String(lacking)}`;
	return lackIn(Object.values(thing));
}

test("given the site's map, then it holds every page once and no other", () => {
	const places = all(sitemap(), /<loc>([^<]*)<\/loc>/g).map((place) =>
		process.env.ALAN_ADDRESS === undefined ? new URL(place.slice(1), ADDRESS).href : place,
	);
	expect(places.toSorted()).toEqual(pages.map(({ path }) => ADDRESS + path).toSorted());
	expect(robots()).toContain("Allow: /");
	expect(robots().includes("Sitemap:")).toBe(process.env.ALAN_ADDRESS !== undefined);
});
