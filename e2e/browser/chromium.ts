import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const INSTALLED = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/snap/bin/chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A real Chromium for the tests: the one CHROMIUM names, an installed one, Playwright's own, or Playwright's download.
 * Throws with the one command to run when none can be had.
 */
export function chromiumPath(): string {
	const named = process.env.CHROMIUM;
	if (named) return named;
	const found = [...INSTALLED, chromium.executablePath()].find((path) => path !== "" && existsSync(path));
	if (found !== undefined) return found;
	try {
		execFileSync("npx", ["playwright", "install", "--with-deps", "chromium"], { stdio: "inherit" });
	} catch {}
	const downloaded = chromium.executablePath();
	if (existsSync(downloaded)) return downloaded;
	throw new Error(
		"The end-to-end tests need Chromium, and none was found or could be downloaded. Install one:\n" +
			"    sudo apt-get install chromium\n" +
			"or name yours: CHROMIUM=/path/to/chromium npm run test:e2e",
	);
}
