import { type Browser, chromium } from "@playwright/test";
import { chromiumPath } from "./chromium.ts";

/** Starts a browser in which a reader has set text to so many px; browsers come with 16. */
export async function startWithText(px: number): Promise<Browser> {
	return await chromium.launch({
		executablePath: chromiumPath(),
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-background-networking",
			"--disable-component-update",
			`--blink-settings=defaultFontSize=${px}`,
		],
	});
}
