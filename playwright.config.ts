import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./e2e/browser/chromium.ts";

const executablePath = chromiumPath();
// Another port lets two checkouts be tested at once.
const port = process.env.ALAN_PORT ?? "4174";

export default defineConfig({
	testDir: "e2e",
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 45_000,
	expect: { timeout: 10_000 },
	reporter: [["list"]],
	outputDir: "test-results",
	snapshotPathTemplate: "{testDir}/looks/images/{arg}{ext}",
	projects: [
		{ name: "site", testIgnore: /looks\./ },
		// The pictures are taken of a site of their own, which is built only when they are.
		{ name: "looks' site", testMatch: /looks\.setup\.spec\.ts/ },
		{ name: "looks", testMatch: /looks\.spec\.ts/, dependencies: ["looks' site"] },
	],
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 1440, height: 900 },
		launchOptions: {
			executablePath,
			// Without these Chromium asks its maker's hosts for updates while the tests listen for foreign requests.
			args: [
				"--no-sandbox",
				"--disable-gpu",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
				// The tests of hostile addresses read more of them in a row than a person could.
				"--disable-ipc-flooding-protection",
			],
		},
	},
	webServer: {
		command: `npx vite preview --port ${port} --strictPort`,
		url: `http://localhost:${port}`,
		reuseExistingServer: false,
	},
});
