import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { unscripted } from "../browser/unscripted.ts";

/** The frozen part of the record, and where the site made from it lies while the tests run. */
export const RECORD = join(import.meta.dirname, "record");
export const WORK = "test-results/looks";
export const PUBLIC = `${WORK}/public`;
export const SITE = `${WORK}/site`;

/** Where the browser takes the site to lie; no request leaves it. */
export const ADDRESS = "https://looks.test";

/** Answers a browser's requests from the built site, without a server. */
export async function answerFromSite(context: BrowserContext, { scripts }: { scripts: boolean }): Promise<void> {
	await context.route("**/*", async (route) => {
		const { origin, pathname } = new URL(route.request().url());
		const path = join(SITE, decodeURIComponent(pathname));
		const file = pathname.endsWith("/") ? join(path, "index.html") : path;
		if (origin !== ADDRESS || !existsSync(file)) return route.fulfill({ status: 404 });
		if (scripts || !file.endsWith(".html")) return route.fulfill({ path: file });
		await route.fulfill({ contentType: "text/html", body: unscripted(readFileSync(file, "utf8")) });
	});
}
