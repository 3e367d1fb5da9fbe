import Ajv from "ajv";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { feedsOf, scopesOf } from "../feeds/channels.ts";
import { escaped, uuidOf } from "../feeds/entry.ts";
import { FeedList } from "../feeds/feedList.tsx";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { textIn } from "../text/every.ts";
import { feedFiles } from "./feedFiles.ts";
import { catalogueOf } from "./indexed.ts";
import { readRecord } from "./record.ts";

const record = await readRecord("public/data");
const catalogue = catalogueOf(record);
const SITE = "https://alan.example/deep/";
const sited = new Map(feedFiles(record, catalogue, SITE));
const unsited = new Map(feedFiles(record, catalogue, null));
const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	isArray: (name) => ["entry", "link", "author", "category"].includes(name),
	parseTagValue: false,
});

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const isIri = (text: unknown) => typeof text === "string" && /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);
type Node = { [name: string]: unknown };
const all = (node: Node, name: string) => ([] as unknown[]).concat(node[name] ?? []) as Node[];

/** What RFC 4287 asks of a feed document, by section; the sections broken. */
function atomFaults(xml: string, relativeLinks: boolean): string[] {
	const faults: string[] = [];
	const demand = (section: string, holds: boolean) => {
		if (!holds) faults.push(section);
	};
	demand("2 well-formed", XMLValidator.validate(xml) === true);
	const feed = (parser.parse(xml) as { feed?: Node }).feed ?? {};
	demand("1.2 namespace", feed["@xmlns"] === "http://www.w3.org/2005/Atom");
	const entries = all(feed, "entry");
	for (const [what, node] of [["feed", feed] as const, ...entries.map((one) => ["entry", one] as const)]) {
		for (const name of ["id", "title", "updated"]) demand(`4.1 ${what} has one ${name}`, all(node, name).length === 1);
		demand(`4.2.6 ${what} id is an IRI`, isIri(node.id));
		demand(
			`3.3 ${what} updated`,
			RFC3339.test(String(node.updated)) && !Number.isNaN(Date.parse(String(node.updated))),
		);
		if (node.published !== undefined) demand(`3.3 ${what} published`, RFC3339.test(String(node.published)));
		demand(`3.1 ${what} title is text`, typeof node.title === "string" && node.title.trim() !== "");
		const links = all(node, "link");
		demand(
			`4.2.7 ${what} links have an address`,
			links.every((link) => typeof link["@href"] === "string" && (relativeLinks || isIri(link["@href"]))),
		);
		const alternates = links.filter((link) => (link["@rel"] ?? "alternate") === "alternate");
		const kinds = alternates.map((link) => `${link["@type"]} ${link["@hreflang"]}`);
		demand(`4.1 ${what} alternates differ`, new Set(kinds).size === kinds.length);
		demand(`4.1.2 ${what} has an alternate`, alternates.length > 0);
	}
	demand("4.1.1 feed has an author or every entry one", all(feed, "author").length > 0);
	demand(
		"3.2.1 the author has a name",
		all(feed, "author").every((one) => typeof one.name === "string" && one.name !== ""),
	);
	demand("4.1.1 feed names itself", all(feed, "link").filter((link) => link["@rel"] === "self").length === 1);
	demand("4.2.6 ids differ", new Set(entries.map((one) => one.id)).size === entries.length);
	for (const one of entries) {
		demand(
			"4.1.2 one summary and one content at most",
			all(one, "summary").length <= 1 && all(one, "content").length <= 1,
		);
		demand(
			"4.2.2.1 a category has a term",
			all(one, "category").every((of) => Boolean(of["@term"])),
		);
		for (const content of all(one, "content"))
			demand("4.1.3.1 content", ["text", "html"].includes(String(content["@type"])));
	}
	return faults;
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) as a schema. */
const address = { type: "string", pattern: "^https?://" };
const time = { type: "string", pattern: RFC3339.source };
const isJsonFeed = new Ajv({ allErrors: true }).compile({
	type: "object",
	required: ["version", "title", "items"],
	properties: {
		version: { const: "https://jsonfeed.org/version/1.1" },
		title: { type: "string", minLength: 1 },
		home_page_url: address,
		feed_url: address,
		language: { enum: LANGUAGES },
		authors: { type: "array", items: { type: "object", minProperties: 1 } },
		items: {
			type: "array",
			items: {
				type: "object",
				required: ["id"],
				anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
				properties: {
					id: { type: "string", minLength: 1 },
					url: address,
					title: { type: "string", minLength: 1 },
					summary: { type: "string" },
					content_html: { type: "string" },
					date_published: time,
					date_modified: time,
					tags: { type: "array", items: { type: "string" } },
					language: { enum: LANGUAGES },
				},
				additionalProperties: false,
			},
		},
	},
	// Extensions begin with an underscore; nothing else may stand beside what the format knows.
	patternProperties: { "^_": {} },
	additionalProperties: false,
});

const atoms = (files: ReadonlyMap<string, string>) => [...files].filter(([path]) => path.endsWith(".atom.xml"));
const jsons = (files: ReadonlyMap<string, string>) => [...files].filter(([path]) => path.endsWith(".json"));

describe("the feeds", () => {
	test("are Atom as RFC 4287 asks, with and without a known address", () => {
		expect(atoms(sited).length).toBeGreaterThan(50);
		for (const [path, xml] of atoms(sited)) expect([path, atomFaults(xml, false)]).toEqual([path, []]);
		for (const [path, xml] of atoms(unsited)) expect([path, atomFaults(xml, true)]).toEqual([path, []]);
	});

	test("are JSON Feed 1.1, with and without a known address", () => {
		for (const files of [sited, unsited])
			for (const [path, json] of jsons(files)) {
				const feed = JSON.parse(json);
				expect([path, isJsonFeed(feed) ? [] : isJsonFeed.errors]).toEqual([path, []]);
				const ids = feed.items.map(({ id }: { id: string }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}
	});

	test("have faults found in them when they have some", () => {
		const [, xml = ""] = atoms(sited)[0] ?? [];
		expect(atomFaults(xml.replace(/<id>[^<]*<\/id>/, ""), false)).toContain("4.1 feed has one id");
		expect(atomFaults(xml.replaceAll("T00:00:00Z", ""), false)).toContain("3.3 feed updated");
		expect(isJsonFeed({ version: "https://jsonfeed.org/version/1", title: "", items: [{}] })).toBe(false);
	});

	test("tell the same in both formats, the newest first and 50 at most", () => {
		for (const [path, xml] of atoms(sited)) {
			const entries = all((parser.parse(xml) as { feed: Node }).feed, "entry");
			const { items } = JSON.parse(sited.get(path.replace(".atom.xml", ".json")) ?? "{}");
			expect(items.map((one: Node) => [one.id, one.title, one.date_published])).toEqual(
				entries.map((one) => [one.id, unescaped(one.title), one.published]),
			);
			expect(items.length).toBeLessThanOrEqual(50);
			const days = items.map((one: { date_published: string }) => one.date_published);
			expect(days).toEqual(days.toSorted().toReversed());
		}
	});

	test("tell of nothing later than the record, and keep their ids when the site moves", () => {
		for (const [path, json] of jsons(sited)) {
			const [here, there] = [JSON.parse(json), JSON.parse(unsited.get(path) ?? "{}")];
			expect(here.items.map((one: Node) => one.id)).toEqual(there.items.map((one: Node) => one.id));
			for (const { date_modified } of here.items)
				expect(date_modified <= `${record.version.date}T00:00:00Z`).toBe(true);
		}
		expect(uuidOf("www.example.com", "6ba7b810-9dad-11d1-80b4-00c04fd430c8")).toBe(
			"2ed6657d-e927-568b-95e1-2665a8aea6a2",
		);
	});

	test("name every source of an incident and lead to its page in the feed's language", () => {
		const feed = JSON.parse(sited.get("feeds/added.kk.json") ?? "{}");
		for (const { url, content_html, title } of feed.items) {
			const id = /incidents\/(kz-\d+)\/$/.exec(url)?.[1];
			expect(url).toBe(`${SITE}kk/incidents/${id}/`);
			const incident = record.incidents.find((one) => one.id === id);
			const urls = record.sources.filter((one) => incident?.sources.includes(one.id)).map((one) => one.url);
			expect(urls.length).toBeGreaterThan(0);
			for (const one of urls) expect(content_html).toContain(`href="${escaped(one)}"`);
			expect(title).toMatch(/[а-яәғқңөұүһі]/i);
		}
	});

	test("hold of a region what its towns hold, and of a kind what is jointly of it", () => {
		const ids = (path: string) =>
			JSON.parse(sited.get(path) ?? "{}").items.map((one: { url: string }) => /kz-\d+/.exec(one.url)?.[0]);
		const inRegion = ids("feeds/places/mangystau-region.added.en.json");
		const town = record.places.filter(({ region }) => region === "mangystau-region").map(({ id }) => id);
		const fromTowns = record.incidents.filter(({ places }) => places.some((place) => town.includes(place)));
		expect(fromTowns.length).toBeGreaterThan(0);
		expect(inRegion.some((id: string) => fromTowns.some((one) => one.id === id))).toBe(true);
		for (const id of ids("feeds/kinds/fine.added.en.json")) {
			const one = record.incidents.find((incident) => incident.id === id);
			expect([one?.type, ...(one?.joint ?? [])]).toContain("fine");
		}
	});

	test("tell what was corrected", () => {
		const { items } = JSON.parse(sited.get("feeds/corrected.en.json") ?? "{}");
		const corrections = record.incidents.flatMap(({ history }) => history);
		expect(items).toHaveLength(Math.min(50, corrections.length));
		for (const { content_html } of items)
			expect(corrections.some(({ what }) => content_html.includes(escaped(what)))).toBe(true);
	});
});

test("Nothing that a text holds can leave its element, and no character stands that XML has no place for", () => {
	const xml = `<a b="${escaped(`"<&>'\u0000\u000b\ufffe\ud800ә😀`)}">${escaped("]]><script>")}</a>`;
	expect(XMLValidator.validate(xml)).toBe(true);
	expect(parser.parse(xml).a).toEqual({ "#text": "]]><script>", "@b": "\"<&>'ә😀" });
});

test("The page lists every feed of its language by its own address, and says of each link what it is of", () => {
	const scopes = scopesOf(record.incidents, catalogueOf(record));
	for (const text of LANGUAGES.map(textIn)) {
		const html = renderToStaticMarkup(createElement(FeedList, { scopes, text, href: (path) => `/${path}` }));
		const links = [...html.matchAll(/href="\/([^"]+)" aria-label="([^"]+)"/g)];
		expect(links.map(([, path]) => path).toSorted()).toEqual(
			feedsOf(scopes, text)
				.map(({ path }) => path)
				.toSorted(),
		);
		expect(new Set(links.map(([, , label]) => label)).size).toBe(links.length);
		for (const [, path = ""] of links) expect(sited.has(path)).toBe(true);
		expect(html.match(/<h1>/g)).toHaveLength(1);
	}
});

function unescaped(text: unknown): string {
	return String(text)
		.replaceAll("&quot;", '"')
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&amp;", "&");
}
