import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./e2e/browser/chromium.ts";

const executablePath = chromiumPath();

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
	use: {
		baseURL: "http://localhost:4174",
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
			],
		},
	},
	webServer: {
		command: "npx vite preview --port 4174 --strictPort",
		url: "http://localhost:4174",
		reuseExistingServer: false,
	},
});
