import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { HEIGHT, PROJECTION, WIDTH } from "../document/projection.ts";

/** Points nearer to the last one drawn than this are left out: the map is small. */
const NEAR = 1.6;

/**
 * Draws the country without any incident, once for all pages, from our own basemap: its land, regions and the larger
 * waters. The colours follow the reader's; gives the path of the file.
 */
export async function writeStillMap(folder: string, source: string): Promise<string> {
	const read = await readFile(join(source, "public/basemap/kazakhstan.topo.json"), "utf8");
	const topology = JSON.parse(read) as Topology<Record<"kazakhstan" | "regions" | "lakes", GeometryCollection>>;
	const { kazakhstan, regions, lakes } = topology.objects;
	const draw = (shape: Parameters<ReturnType<typeof geoPath>>[0]) =>
		thinned(geoPath(PROJECTION).digits(1)(shape) ?? "");
	const path = geoPath(PROJECTION);
	const waters = feature(topology, lakes).features.filter((lake) => path.area(lake) > 30);
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
		"<style>",
		".land{fill:#f3efe6;stroke:#a29c91}.regions{fill:none;stroke:#ddd6c9}.water{fill:#c9dbe6}",
		"@media(prefers-color-scheme:dark){.land{fill:#1e2126;stroke:#6b655c}.regions{stroke:#333840}.water{fill:#22313c}}",
		"</style>",
		`<path class="land" d="${draw(feature(topology, kazakhstan))}"/>`,
		`<path class="water" d="${draw({ type: "FeatureCollection", features: waters })}"/>`,
		`<path class="regions" d="${draw(mesh(topology, regions, (a, b) => a !== b))}"/>`,
		"</svg>\n",
	].join("");
	const file = `assets/kazakhstan-${createHash("sha256").update(svg).digest("base64url").slice(0, 8)}.svg`;
	await mkdir(join(folder, "assets"), { recursive: true });
	await writeFile(join(folder, file), svg);
	return file;
}

/** A path without the points that nobody could tell from the ones before them, nor rings that would be dots. */
function thinned(path: string): string {
	return path
		.split(/(?=M)/)
		.map((ring) => {
			const points = ring
				.replace(/[MZ]/g, "")
				.split("L")
				.map((point) => point.split(",").map(Number) as [number, number]);
			const kept = points.reduce<[number, number][]>((far, point) => {
				const [x, y] = far.at(-1) ?? [Number.NaN, Number.NaN];
				return Math.hypot(point[0] - x, point[1] - y) < NEAR ? far : [...far, point];
			}, []);
			return kept.length < 2
				? ""
				: `M${kept.map((point) => point.join(",")).join("L")}${ring.endsWith("Z") ? "Z" : ""}`;
		})
		.join("");
}
