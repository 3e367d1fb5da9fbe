import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { publishRecord } from "./src/publish/plugin.ts";
import { withoutMarkup } from "./src/publish/trusted.ts";

// Leaflet is published as one file of 42 kB (gzip), of which the map uses less than half. Taking its modules one by one
// and dropping those nobody imports from saves 25 kB. What works by merely being imported is named here.
const LEAFLET = /\/leaflet\/src\//;
const WORKS_BY_ITSELF = /\/leaflet\/src\/(?:map\/Map|map\/handler\/Map\.\w+|layer\/Layer)\.js$/;

// What the page needs before anything else. Left to itself the bundler makes a small file of every module that a later
// part needs too, each with its own overhead; in one file they also compress better.
const PACKAGES = /node_modules\/(?:react|react-dom|scheduler|zustand|@tanstack\/(?:query-core|react-query))\//;
const FOLDERS = /\/src\/(?:ui\/(?!leaving)|view|data\/files|app\/(?!notices|shell|wordIndexes|leave))/;
const FILES =
	/\/src\/(?:filters\/(?:filters|group|what|when|dateField|summary|searchBox|choices|choiceRow|leaveButton)|text\/(?:en|leaveWords|text|titles|dates|typeNames|values)|incident\/(?:answer|bits|catalogue|change|columns|count|date|division|engine|family|familySums|figures|filter|id|kind|known|lens|lookup|months|pack|people|recency|result|rowSets|ruling|setBook|tally|vocabulary|words|years))\.tsx?$/;
const isBase = (id: string) => PACKAGES.test(id) || FOLDERS.test(id) || FILES.test(id);

// Queries that come page by page, which no file of ours does; the query library holds them whether they are used or not.
const withoutPaging: Plugin = {
	name: "alan:without-paging",
	apply: "build",
	load: {
		filter: { id: /query-core\/build\/modern\/infiniteQueryBehavior\.js$/ },
		handler: () =>
			["infiniteQueryBehavior", "hasNextPage", "hasPreviousPage"]
				.map((name) => `export function ${name}() { throw new Error("no query comes in pages"); }`)
				.join("\n"),
	},
};

export default defineConfig(({ isPreview }) => ({
	// Relative addresses, so that the site works at any depth of any host.
	base: "./",
	// Every page is a file in the built site; while developing, one page stands for them all.
	appType: isPreview ? "mpa" : "spa",
	publicDir: process.env.ALAN_PUBLIC ?? "public",
	plugins: [react(), withoutMarkup(), withoutPaging, publishRecord()],
	resolve: { alias: [{ find: /^leaflet$/, replacement: "leaflet/src/Leaflet.js" }] },
	build: {
		target: "es2022",
		assetsInlineLimit: 0,
		modulePreload: false,
		rollupOptions: {
			output: { codeSplitting: { groups: [{ name: "base", test: isBase }] } },
			treeshake: { moduleSideEffects: (id) => !LEAFLET.test(id) || WORKS_BY_ITSELF.test(id) },
		},
	},
	test: { include: ["src/**/*.test.{ts,tsx}"] },
}));
