import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { encodeCatalogue, type Names } from "../incident/catalogue.ts";
import type { Columns } from "../incident/columns.ts";
import { openPage } from "./browser.ts";
import type { WayName } from "./mapPage.tsx";
import { median, type Row, row } from "./measure.ts";
import { parsed, recordsOf } from "./records.ts";
import { temporarySite } from "./site.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The ways others are timed, in the order in which they are told: first as their examples use them (spread points, and
 * for markercluster the zooms of a street map), which the goals were most likely set by; then the harder ones, on our
 * map's own zooms, set up as one who knows them would, and with points that coincide as in our record.
 */
const PEERS: readonly { way: WayName; name: string; isSpread: boolean; rounds: number }[] = [
	{ way: "markercluster-street", name: "leaflet.markercluster, zooms 0 to 18", isSpread: true, rounds: 1 },
	{ way: "supercluster", name: "supercluster, defaults, DivIcon", isSpread: true, rounds: 2 },
	{ way: "markercluster", name: "leaflet.markercluster, our zooms", isSpread: true, rounds: 1 },
	{ way: "markercluster-still", name: "leaflet.markercluster, our zooms, still", isSpread: true, rounds: 1 },
	{ way: "supercluster-fitted", name: "supercluster, fitted, DivIcon", isSpread: true, rounds: 2 },
	{ way: "markercluster-street", name: "leaflet.markercluster, zooms 0 to 18", isSpread: false, rounds: 1 },
	{ way: "markercluster", name: "leaflet.markercluster, our zooms", isSpread: false, rounds: 2 },
	{ way: "markercluster-still", name: "leaflet.markercluster, our zooms, still", isSpread: false, rounds: 2 },
	{ way: "supercluster", name: "supercluster, defaults, DivIcon", isSpread: false, rounds: 3 },
	{ way: "supercluster-fitted", name: "supercluster, fitted, DivIcon", isSpread: false, rounds: 3 },
];

/** What one way to put incidents on a map takes, in ms of the page's thread. */
interface MapTimes {
	/** From an empty page to the first symbols, the map made too. */
	readonly open: number[];
	/** From an empty map to the first symbols. */
	readonly first: number[];
	readonly change: number[];
	readonly pan: number[];
	/** How many incidents stood on the map for each filter, one at two places twice. */
	readonly shown: number[];
}

type Clock = <T>(act: () => Promise<T>) => Promise<{ result: T; spent: number }>;

/**
 * A clock that runs only while the page's main thread runs scripts, reckons styles or lays out: what other programs do
 * meanwhile is not in it. What asking costs by itself is taken off.
 */
async function threadClock(page: Page): Promise<Clock> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
	const read = async () => {
		const { metrics } = await devtools.send("Performance.getMetrics");
		const busy = ["ScriptDuration", "LayoutDuration", "RecalcStyleDuration"];
		return metrics.reduce((sum, { name, value }) => sum + (busy.includes(name) ? 1000 * value : 0), 0);
	};
	const timed: Clock = async (act) => {
		const start = await read();
		const result = await act();
		return { result, spent: (await read()) - start };
	};
	const idle: number[] = [];
	for (let i = 0; i < 15; i++) idle.push((await timed(() => page.evaluate(() => window.mapBench.nothing()))).spent);
	return async (act) => {
		const { result, spent } = await timed(act);
		return { result, spent: Math.max(0, spent - middle(idle)) };
	};
}

async function time(page: Page, clock: Clock, way: WayName, rounds: number, isSpread: boolean): Promise<MapTimes> {
	const times: MapTimes = { open: [], first: [], change: [], pan: [], shown: [] };
	const filters = await page.evaluate(() => window.mapBench.filters);
	const rest = () => page.evaluate(() => window.mapBench.rest());
	for (let round = 0; round < rounds; round++) {
		await page.evaluate(([of, spread]) => window.mapBench.prepare(of, spread), [way, isSpread] as const);
		const opened = await clock(() => page.evaluate(() => window.mapBench.open()));
		times.shown.length = 0;
		for (let filter = 0; filter < filters; filter++) {
			await rest();
			const { result, spent } = await clock(() => page.evaluate((at) => window.mapBench.show(at), filter));
			times.shown.push(result);
			(filter === 0 ? times.first : times.change).push(spent);
			if (filter === 0) times.open.push(opened.spent + spent);
		}
		for (let i = 0; i < 4; i++) {
			await rest();
			times.pan.push((await clock(() => page.evaluate(() => window.mapBench.pan()))).spent);
		}
		await page.evaluate(() => window.mapBench.close());
	}
	return times;
}

const middle = (times: readonly number[]) => median(times.toSorted((a, b) => a - b));

/** Times the app's map beside leaflet.markercluster, and supercluster with DivIcons, in one page; tells each when timed. */
export async function benchMap(
	browser: Browser,
	columns: Columns,
	names: Names,
	tell: (part: { rows: Row[]; equal: boolean }) => void,
): Promise<void> {
	const site = await temporarySite(async (folder) => {
		await build({
			root: PROJECT,
			configFile: false,
			logLevel: "error",
			publicDir: false,
			plugins: [react()],
			build: {
				outDir: folder,
				assetsInlineLimit: 0,
				rolldownOptions: {
					input: { page: join(PROJECT, "src/bench/mapPage.tsx") },
					output: { entryFileNames: "[name].js", assetFileNames: "[name][extname]" },
				},
			},
			resolve: { alias: [{ find: /^leaflet$/, replacement: "leaflet/src/Leaflet.js" }] },
		});
		const rest = { version: { hash: "", date: "" }, coverage: [], problems: [] };
		const index = encodeCatalogue(parsed(recordsOf(columns, names)), names, rest);
		await writeFile(join(folder, "index.json"), JSON.stringify(index));
		const peer = createRequire(import.meta.url).resolve("leaflet.markercluster");
		await writeFile(join(folder, "markercluster.js"), await readFile(peer));
		await writeFile(join(folder, "index.html"), PAGE);
	});
	const page = await openPage(browser);
	try {
		await page.goto(site.address);
		await page.waitForFunction(() => window.mapBench !== undefined);
		await page.addScriptTag({ url: "markercluster.js" });
		await page.evaluate(() => window.mapBench.load("index.json"));
		const clock = await threadClock(page);
		// Once to warm up; markercluster takes so long that it warms up by itself.
		await time(page, clock, "supercluster", 1, false);
		await time(page, clock, "ours", 3, false);
		const ours = await time(page, clock, "ours", 7, false);
		for (const { way, name, isSpread, rounds } of PEERS) {
			const theirs = await time(page, clock, way, rounds, isSpread);
			const rows = (["open", "first", "change", "pan"] as const).map((what) => {
				const called = `map-${what}${isSpread ? "-spread" : ""}`;
				return row(called, columns.size, "ms", middle(ours[what]), name, middle(theirs[what]));
			});
			tell({ rows, equal: theirs.shown.join() === ours.shown.join() });
		}
	} finally {
		await page.close();
		await site.close();
	}
}

const PAGE = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<link rel="stylesheet" href="./page.css" />
		<script type="module" src="./page.js"></script>
	</head>
	<body></body>
</html>
`;
