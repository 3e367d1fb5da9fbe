import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { encodeCatalogue, type Names } from "../incident/catalogue.ts";
import type { Columns } from "../incident/columns.ts";
import { openPage } from "./browser.ts";
import { median, type Row, row } from "./measure.ts";
import { parsed, recordsOf } from "./records.ts";
import { temporarySite } from "./site.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** Each as one who knows it would set it up here, and as it is by itself. */
const PEERS = [
	{ way: "supercluster-fitted", name: "supercluster, fitted, DivIcon", rounds: 5 },
	{ way: "supercluster", name: "supercluster, defaults, DivIcon", rounds: 5 },
	{ way: "markercluster-still", name: "leaflet.markercluster, still", rounds: 3 },
	{ way: "markercluster", name: "leaflet.markercluster, defaults", rounds: 3 },
] as const;

const middle = (times: readonly number[]) => median(times.toSorted((a, b) => a - b));

/** Times the app's map beside leaflet.markercluster, and supercluster with DivIcons, in one page. */
export async function benchMap(
	browser: Browser,
	columns: Columns,
	names: Names,
): Promise<{ rows: Row[]; equal: boolean }> {
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
		const time = (way: Parameters<typeof window.mapBench.time>[0], rounds: number, isSpread = false) =>
			page.evaluate(([of, times, spread]) => window.mapBench.time(of, times, spread), [way, rounds, isSpread] as const);
		for (const { way } of PEERS) await time(way, 1);
		await time("ours", 3);
		const ours = await time("ours", 9);
		const rows: Row[] = [];
		let equal = true;
		for (const isSpread of [false, true])
			for (const { way, name, rounds } of PEERS) {
				const theirs = await time(way, rounds, isSpread);
				equal &&= theirs.shown.join() === ours.shown.join();
				for (const what of ["open", "first", "change", "pan"] as const)
					rows.push(
						row(
							`map-${what}${isSpread ? "-spread" : ""}`,
							columns.size,
							"ms",
							middle(ours[what]),
							name,
							middle(theirs[what]),
						),
					);
			}
		return { rows, equal };
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
