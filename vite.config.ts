import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { keepSite } from "./src/publish/keepSite.ts";
import { leaveOut } from "./src/publish/leaveOut.ts";
import { compileMessages } from "./src/publish/messages.ts";
import { publishRecord } from "./src/publish/plugin.ts";
import { withoutMarkup } from "./src/publish/trusted.ts";

// Leaflet is published as one file of 42 kB (gzip), of which the map uses less than half. Taking its modules one by one
// and dropping those nobody imports from saves 25 kB. What works by merely being imported is named here.
const LEAFLET = /\/leaflet\/src\//;
const WORKS_BY_ITSELF = /\/leaflet\/src\/(?:map\/Map|map\/handler\/Map\.\w+)\.js$/;

// What the page needs before anything else. Left to itself the bundler makes a small file of every module that a later
// part needs too, each with its own overhead; in one file they also compress better.
const PACKAGES =
	/query-core|node_modules\/(?:react|react-dom|scheduler|zustand|icu-minify|@tanstack\/(?:query-core|react-query))\//;
const FOLDERS =
	/\/src\/(?:ui\/(?!leaving)|view|data\/files|app\/(?!embedded|languageOffer|offered|notices|built|wordIndexes|leave))/;
const FILES =
	/\/src\/(?:filters\/(?:asked|leaveButton|summary|searchBox)|text\/(?:text|sentence|speak|kazakh|dates|typeNames|values)|incident\/(?:answer|bits|catalogue|change|columns|count|date|division|engine|family|familySums|figures|filter|id|kind|known|lens|lookup|months|nextTask|once|pack|people|recency|result|rowSets|ruling|setBook|tally|vocabulary|words|years))\.tsx?$/;
const isBase = (id: string) => PACKAGES.test(id) || FOLDERS.test(id) || FILES.test(id);

// Parts that are loaded at once, a moment after the first: each with what it shares with others, in one file.
const GROUPS = [
	{ name: "base", test: isBase },
	{ name: "incidentList", test: /\/src\/(?:list\/|text\/(?:titles|where)|incident\/(?:place|slices))/ },
];

export default defineConfig(({ isPreview, mode }) => ({
	// Relative addresses, so that the site works at any depth of any host.
	base: "./",
	// Every page is a file in the built site; while developing, one page stands for them all.
	appType: isPreview ? "mpa" : "spa",
	publicDir: process.env.ALAN_PUBLIC ?? "public",
	// The take-away edition is made of the same app by a build of its own, from the site that this one wrote.
	plugins: [
		...[leaveOut(), compileMessages(), withoutMarkup(), react()],
		...(mode === "takeaway" ? [] : [publishRecord(), keepSite()]),
	],
	resolve: { alias: [{ find: /^leaflet$/, replacement: "leaflet/src/Leaflet.js" }] },
	build: {
		target: "es2022",
		assetsInlineLimit: 0,
		modulePreload: false,
		// One sheet of styles: a record page shows its incident before any script, and no part waits for its own file.
		cssCodeSplit: false,
		rollupOptions: {
			// The build of the take-away edition names the one page it makes.
			...(mode === "takeaway" ? {} : { input: ["index.html", "embed.html"] }),
			output: { codeSplitting: { groups: GROUPS } },
			treeshake: { moduleSideEffects: (id) => !LEAFLET.test(id) || WORKS_BY_ITSELF.test(id) },
		},
	},
	// A machine that does other things besides is no failure.
	test: { include: ["src/**/*.test.{ts,tsx}"], setupFiles: "vitest.setup.ts", testTimeout: 60_000 },
}));
