import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** Folder of src -> folders and packages it may import. A folder that is not here is refused until it has a line. */
const MAY_IMPORT: Record<string, { folders: string[]; packages: string[] }> = {
	incident: { folders: [], packages: ["valibot"] },
	geo: { folders: [], packages: [] },
	ui: { folders: [], packages: ["react"] },
	text: { folders: ["incident"], packages: ["icu-minify", "@schummar/icu-type-parser"] },
	data: { folders: ["incident"], packages: ["@tanstack/react-query"] },
	view: { folders: ["incident", "geo", "data"], packages: ["zustand"] },
	map: panel("leaflet", "react-leaflet", "topojson-client"),
	list: panel(),
	filters: panel(),
	timeline: panel(),
	table: { folders: ["incident", "text"], packages: [] },
	cite: { folders: ["incident", "text"], packages: [] },
	sheet: {
		folders: ["incident", "geo", "ui", "text", "data", "view", "cite"],
		packages: ["react", "@tanstack/react-query"],
	},
	carry: {
		folders: ["incident", "geo", "ui", "text", "data", "view", "table"],
		packages: ["react", "react-dom", "@tanstack/react-query"],
	},
	keep: { folders: [...panel().folders, "document"], packages: ["react", "react-dom"] },
	app: {
		folders: ["incident", "geo", "ui", "text", "data", "view", "map", "list", "filters", "timeline", "sheet", "carry"],
		packages: ["react", "react-dom", "zustand", "@tanstack/react-query"],
	},
	// Static pages: what they share, then a folder for each kind.
	document: { folders: ["incident", "ui", "text", "view"], packages: ["react", "react-dom", "schema-dts", "d3-geo"] },
	about: { folders: ["incident", "ui", "text", "document"], packages: ["react"] },
	browse: { folders: ["incident", "text", "document"], packages: ["react"] },
	campaign: { folders: ["incident", "ui", "text", "document"], packages: ["react"] },
	statistics: { folders: ["incident", "text", "view", "document"], packages: ["react", "react-dom", "d3-scale"] },
	pictures: {
		folders: ["incident", "geo", "text"],
		packages: ["@resvg/resvg-js", "d3-geo", "topojson-client"],
	},
	// Of Node the feeds have the hash function alone.
	feeds: { folders: ["incident", "text", "document"], packages: ["react"] },
	codebook: { folders: ["incident", "ui", "text", "table", "cite"], packages: ["react"] },
	// The record's text is given to it; of Node it has the hash function alone.
	check: { folders: ["incident"], packages: ["valibot"] },
	publish: {
		folders: [
			"incident",
			"check",
			"text",
			"data",
			"view",
			"sheet",
			"app",
			"document",
			"about",
			"browse",
			"campaign",
			"statistics",
			"codebook",
			"keep",
			"sign",
			"pictures",
			"feeds",
			"table",
		],
		packages: [
			"vite",
			"valibot",
			"@valibot/to-json-schema",
			"hyparquet",
			"hyparquet-writer",
			"d3-geo",
			"topojson-client",
			"fflate",
		],
	},
	sign: { folders: ["incident"], packages: [] },
	// The site in one file: the same app, with what it fetches lying in the page.
	takeaway: { folders: ["incident", "."], packages: [] },
	enter: { folders: ["incident", "check", "publish", "table"], packages: ["papaparse", "valibot"] },
	bench: {
		folders: ["incident", "publish", "text", "view", "map"],
		packages: [
			...["react-dom", "crossfilter2", "leaflet", "leaflet.markercluster", "supercluster"],
			...["vite", "@vitejs/plugin-react", "@playwright/test", "lighthouse", "puppeteer-core"],
		],
	},
	// src/main.tsx and src/embed.tsx themselves
	".": { folders: ["incident", "text", "app", "view"], packages: ["react", "react-dom", "@tanstack/react-query"] },
};
/** Folders whose code runs in Node alone. */
const IN_NODE = ["publish", "pictures", "sign", "enter", "bench"];
const TYPES_ONLY = ["topojson-specification", "geojson"];

function panel(...packages: string[]) {
	return { folders: ["incident", "geo", "ui", "text", "data", "view"], packages: ["react", ...packages] };
}

const src = import.meta.dirname;
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
	.filter((file) => /\.tsx?$/.test(file))
	.map((file) => ({ file, text: readFileSync(join(src, file), "utf8") }));
// `arbitrary.ts` makes random records for property tests; it is a part of them.
const code = files.filter(({ file }) => !/(\.test\.tsx?|arbitrary\.ts|\.d\.ts)$/.test(file));
const folderOf = (file: string) => dirname(file).split("/")[0] ?? ".";

const STILL = /^(?:import|export)\s+(?:type\s+)?(?:[\w$*{},\s]+\s+from\s+)?["']([^"']+)["']/gm;
const MOVING = /(?<!typeof )\bimport\(\s*["']([^"']+)["']/g;

function importsOf(text: string): { from: string; dynamic: boolean }[] {
	return [
		...[...text.matchAll(STILL)].map(([, from = ""]) => ({ from, dynamic: false })),
		...[...text.matchAll(MOVING)].map(([, from = ""]) => ({ from, dynamic: true })),
	];
}

function faultsOf(file: string, text: string): string[] {
	const folder = folderOf(file);
	const may = MAY_IMPORT[folder];
	if (may === undefined) return [`${file}: the folder ${folder} has no line in src/layers.test.ts`];
	return importsOf(text).flatMap(({ from, dynamic }) => {
		if (dynamic && folder !== "app" && !from.startsWith("node:")) return [`${file}: imports ${from} dynamically`];
		if (from.startsWith("../../")) return [`${file}: reaches up with ${from}`];
		if (from.endsWith(".css")) return [];
		if (!from.startsWith(".")) {
			const name = from
				.split("/")
				.slice(0, from.startsWith("@") ? 2 : 1)
				.join("/");
			const node =
				from.startsWith("node:") &&
				(IN_NODE.includes(folder) || (["check", "feeds"].includes(folder) && from === "node:crypto"));
			return node || may.packages.includes(name) || TYPES_ONLY.includes(name) ? [] : [`${file}: imports ${from}`];
		}
		const target = folderOf(relative(src, resolve(src, dirname(file), from)));
		return target === folder || may.folders.includes(target) ? [] : [`${file}: imports ${from}`];
	});
}

describe("the layers of the house", () => {
	test("every import is one that its folder may have", () => {
		expect(code.length).toBeGreaterThan(20);
		expect(code.flatMap(({ file, text }) => faultsOf(file, text))).toEqual([]);
	});

	test("a forbidden import of any kind is found", () => {
		const planted = [
			`import {\n\ttype A,\n\tb,\n} from "../map/a.ts";`,
			`export { a } from "../timeline/a.ts";`,
			`import { a } from "../sheet/a.ts";`,
			`import L from "leaflet";`,
			`export const a = () => import("./b.ts");`,
			`import { b } from "../../e2e/b.ts";`,
			`import { readFile } from "node:fs";`,
		];
		expect(planted.flatMap((text) => faultsOf("list/planted.ts", text))).toHaveLength(planted.length);
		expect(faultsOf("newroom/planted.ts", "")).toHaveLength(1);
	});

	test("no file only passes on what others export", () => {
		const barrels = code.filter(({ file, text }) => /(^|\/)index\.tsx?$/.test(file) || /^export \* from/m.test(text));
		expect(barrels.map(({ file }) => file)).toEqual([]);
	});

	test("no file is longer than 250 lines, but for word tables", () => {
		const long = code.filter(({ file, text }) => !file.startsWith("text/") && text.split("\n").length > 251);
		expect(long.map(({ file }) => file)).toEqual([]);
	});

	test("only what starts a page, a worker or a command does something when imported", () => {
		const effects = code.filter(({ text }) => /^(?:[a-z]\w*(?:\.\w+)*\(|await |for \(|if \()/m.test(text));
		expect(effects.map(({ file }) => file).filter((file) => !COMMANDS.includes(file))).toEqual([]);
	});

	test("ARCHITECTURE.md shows the same table", () => {
		const page = readFileSync(join(src, "../ARCHITECTURE.md"), "utf8");
		for (const [folder, { folders, packages }] of Object.entries(MAY_IMPORT)) {
			const name = nameOf(folder);
			expect(page).toContain(
				`| \`${name}\` | ${folders.map((one) => (one === "." ? nameOf(one) : one)).join(", ") || "nothing"} | ${packages.join(", ") || "none"} |`,
			);
		}
	});
});

const nameOf = (folder: string) => (folder === "." ? "src/main.tsx" : `src/${folder}/`);
const COMMANDS = [
	...["start.ts", "main.tsx", "embed.tsx", "keep/worker.ts", "keep/page.ts", "keep/offer.ts", "takeaway/prepare.ts"],
	...["publish/check.ts", "bench/bench.ts", "bench/build.ts", "bench/lighthouse.ts"],
	...["enter/new.ts", "enter/import.ts", "sign/verify.ts"],
];
