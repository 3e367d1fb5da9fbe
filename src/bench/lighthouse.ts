import { readdirSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import lighthouse from "lighthouse";
import { launch } from "puppeteer-core";
import { median } from "./measure.ts";
import { serve } from "./server.ts";

// `npm run bench:pages`, after a build: the first load of the explore page and of an incident's page as Lighthouse
// measures it on a simulated phone, beside an empty page of the same server. Rounds are taken in turn, and medians told,
// so that what else the machine does falls on all alike.

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const EMPTY =
	'<!doctype html><html lang="en"><title>Empty</title><meta name="viewport" content="width=device-width"><p>Empty';
const [incident = ""] = readdirSync("dist/incidents").slice(-1);
const PAGES = { empty: "/empty.html", explore: "/", incident: `/incidents/${incident}/` };
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const AUDITS = {
	FCP: "first-contentful-paint",
	LCP: "largest-contentful-paint",
	SI: "speed-index",
	TBT: "total-blocking-time",
	CLS: "cumulative-layout-shift",
};

type Page = keyof typeof PAGES;
const taken = new Map<string, number[]>();
const note = (page: Page, what: string, value: number) =>
	taken.set(`${page} ${what}`, [...(taken.get(`${page} ${what}`) ?? []), value]);
const sorted = (page: Page, what: string) => (taken.get(`${page} ${what}`) ?? []).toSorted((a, b) => a - b);
const middle = (page: Page, what: string) => median(sorted(page, what));
/** The median, and between which values all lie. */
const say = (page: Page, what: string, digits: number) => {
	const [least, most] = [sorted(page, what)[0], sorted(page, what).at(-1)].map((value) => value?.toFixed(digits));
	return middle(page, what).toFixed(digits) + (least === most ? "" : ` (${least} to ${most})`);
};

const site = await serve("dist", new Map([[PAGES.empty, EMPTY]]));
const browser = await launch({
	executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
	args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
const port = Number(new URL(browser.wsEndpoint()).port);
const failed = new Set<string>();
try {
	for (let round = 0; round < ROUNDS; round++)
		for (const page of Object.keys(PAGES) as Page[]) {
			const run = await lighthouse(site.address + PAGES[page], {
				port,
				onlyCategories: [...CATEGORIES],
				logLevel: "error",
			});
			if (run === undefined) throw new Error(`Lighthouse gave nothing for ${page}`);
			const { categories, audits } = run.lhr;
			for (const category of CATEGORIES) note(page, category, Math.round((categories[category]?.score ?? 0) * 100));
			for (const [name, audit] of Object.entries(AUDITS)) note(page, name, audits[audit]?.numericValue ?? Number.NaN);
			if (page === "empty") continue;
			for (const { id, score, scoreDisplayMode } of Object.values(audits))
				if (score === 0 && scoreDisplayMode === "binary") failed.add(`${page}: ${id}`);
		}
} finally {
	await browser.close();
	site.stop();
}

const rows = [...CATEGORIES, ...Object.keys(AUDITS)];
console.log(`| Lighthouse, phone, median of ${ROUNDS} | ${Object.keys(PAGES).join(" | ")} |`);
console.log(`|---|${"---:|".repeat(Object.keys(PAGES).length)}`);
for (const what of rows) {
	const digits = what === "CLS" ? 4 : 0;
	console.log(`| ${what} | ${(Object.keys(PAGES) as Page[]).map((page) => say(page, what, digits)).join(" | ")} |`);
}
for (const page of ["explore", "incident"] as const) {
	const times = (middle(page, "FCP") / middle("empty", "FCP")).toFixed(2);
	console.log(`${page}: first paint ${times} times that of the empty page`);
}
console.log(`load of the machine, over a minute: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
if (failed.size > 0) console.log(`failed: ${[...failed].join("; ")}`);
