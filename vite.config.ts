import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { publishRecord } from "./src/publish/plugin.ts";

// Leaflet is published as one file of 42 kB (gzip), of which the map uses less than half. Taking its modules one by one
// and dropping those nobody imports from saves 25 kB. What works by merely being imported is named here.
const LEAFLET = /\/leaflet\/src\//;
const WORKS_BY_ITSELF = /\/leaflet\/src\/(?:map\/Map|map\/handler\/Map\.\w+|layer\/Layer)\.js$/;

export default defineConfig(({ isPreview }) => ({
	// Relative addresses, so that the site works at any depth of any host.
	base: "./",
	// Every page is a file in the built site; while developing, one page stands for them all.
	appType: isPreview ? "mpa" : "spa",
	publicDir: process.env.ALAN_PUBLIC ?? "public",
	plugins: [react(), publishRecord()],
	resolve: { alias: [{ find: /^leaflet$/, replacement: "leaflet/src/Leaflet.js" }] },
	build: {
		target: "es2022",
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		rollupOptions: {
			treeshake: { moduleSideEffects: (id) => !LEAFLET.test(id) || WORKS_BY_ITSELF.test(id) },
		},
	},
	test: { include: ["src/**/*.test.{ts,tsx}"] },
}));
