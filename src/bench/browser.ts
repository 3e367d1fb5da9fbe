import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A real Chromium: the one CHROMIUM names, an installed one or Playwright's own; null when there is none. */
export async function openBrowser(): Promise<Browser | null> {
	const paths = [process.env.CHROMIUM ?? "", ...INSTALLED, chromium.executablePath()];
	const executablePath = paths.find((path) => path !== "" && existsSync(path));
	if (executablePath === undefined) return null;
	return chromium.launch({
		executablePath,
		args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--js-flags=--expose-gc"],
	});
}

/** A page as wide as a desk's, in which scripts handed over by Node can run. */
export async function openPage(browser: Browser): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	// The loader of this script gives functions names by a helper that the page does not have.
	await page.addInitScript("globalThis.__name = (one) => one");
	return page;
}
