import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { build } from "vite";
import { type Catalogue, encodeCatalogue } from "../incident/catalogue.ts";
import type { Columns } from "../incident/columns.ts";
import { openPage } from "./browser.ts";
import { handOn } from "./hand.ts";
import { timeLeast } from "./least.ts";
import { median, type Row, row } from "./measure.ts";
import { drag, inputRows, recorded } from "./recorded.ts";
import { installRecorder, type Recording } from "./recorder.ts";
import { parsed, recordsOf } from "./records.ts";
import { temporarySite } from "./site.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const FRAME = 1000 / 60;
const SLOWED = 4;

/**
 * Times the real app, built for production, with other incidents and texts than the real ones: as it is and slowed, each
 * beside the smallest page there can be.
 */
export async function benchApp(
	browser: Browser,
	real: Catalogue,
	columns: Columns,
	texts: readonly string[],
): Promise<Row[]> {
	const site = await temporarySite(async (folder) => {
		// Without the pictures and the files to take away, for which no input waits.
		process.env.ALAN_QUICK = "1";
		await build({ root: PROJECT, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
		const { names, coverage, version } = real;
		const index = encodeCatalogue(parsed(recordsOf(columns, names)), names, { version, coverage, problems: [] });
		await writeFile(join(folder, "data/index.json"), JSON.stringify(index));
		await writeFile(join(folder, "data/texts.en.json"), JSON.stringify({ incidents: texts, statistics: [] }));
	});
	try {
		return [
			...(await timeLeast(browser, 1)),
			...(await timeApp(browser, site.address, columns.size, 1)),
			...(await timeLeast(browser, SLOWED)),
			...(await timeApp(browser, site.address, columns.size, SLOWED)),
		];
	} finally {
		await site.close();
	}
}

/** Types the app's inputs into a real browser, with the processor slowed so many times. */
async function timeApp(browser: Browser, address: string, n: number, slowed: number): Promise<Row[]> {
	const page = await openPage(browser);
	await page.addInitScript(installRecorder);
	await page.goto(address);
	await page.getByRole("list", { name: "Incidents" }).waitFor();
	await page.getByRole("slider").first().waitFor();
	const almaty = page.getByRole("button", { name: /^Almaty, / });
	await almaty.first().waitFor();
	await page.waitForTimeout(1000);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowed });
	const suffix = slowed === 1 ? "" : `-slow${slowed}`;
	const rows: Row[] = [];
	const add = (name: string, unit: Row["unit"], ours: number, peer: string, theirs: number) =>
		rows.push(row(`${name}${suffix}`, n, unit, ours, peer, theirs));
	const addTimes = (name: string, recording: Recording) => rows.push(...inputRows(name, suffix, n, recording));
	addTimes("app-brush", await brush(page));
	addTimes("app-toggle", await toggles(page));
	addTimes("app-letter", await letters(page));
	const scrolled = await scroll(page);
	add("app-scroll-blank", "frames", scrolled.blank, "all frames", scrolled.frames.length);
	const panned = (await pan(page)).frames.toSorted((a, b) => a - b);
	add("app-pan", "ms", median(panned), "a frame of 60 Hz", FRAME);
	add("app-pan-longest", "ms", panned.at(-1) ?? Number.NaN, "two frames", 2 * FRAME);
	await page.close();
	return rows;
}

/** A handle of the timeline drawn to the middle and back, in moves of about a month each. */
async function brush(page: Page): Promise<Recording> {
	const box = await page.locator('[data-end="end"] rect').first().boundingBox();
	if (box === null) throw new Error("the timeline has no handle");
	const recording = await drag(page, box.x + box.width / 2, box.y + box.height / 2, [-5, 5, -5]);
	await page.getByRole("button", { name: "Clear filters" }).click();
	await page.waitForTimeout(500);
	return recording;
}

async function toggles(page: Page): Promise<Recording> {
	const boxes = ["Detention", "Fine", "Rally ban", "2019", "2021", "Detention", "Warning", "2019", "Fine", "2020"];
	const handles = await Promise.all(
		boxes.map((name) => page.getByRole("checkbox", { name, exact: true }).elementHandle()),
	);
	return recorded(page, "click", async () => {
		for (let round = 0; round < 5; round++) {
			for (const handle of handles) {
				const box = await handle?.boundingBox();
				if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
				await page.waitForTimeout(150 + 7 * round);
			}
		}
	});
}

async function letters(page: Page): Promise<Recording> {
	const field = page.getByRole("searchbox", { name: "Search incidents" });
	await field.click();
	// Letters typed before all texts are indexed find names; what is timed is the search of everything.
	await page.waitForTimeout(6000);
	const recording = await recorded(page, "input", async () => {
		for (const words of ["almaty detained", "алматы штраф", "activist", "zhanaozen", "police court", "митинг"]) {
			for (const letter of words) {
				await page.keyboard.type(letter);
				await page.waitForTimeout(110);
			}
			await field.fill("");
			await page.waitForTimeout(200);
		}
	});
	return recording;
}

/** The list turned quickly, down and up again. */
async function scroll(page: Page): Promise<Recording> {
	const box = await page.locator(".explore-list").boundingBox();
	if (box === null) throw new Error("there is no list");
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	return recorded(page, "wheel", async () => {
		for (const notch of [120, -120]) {
			for (let i = 0; i < 60; i++) {
				await page.mouse.wheel(0, notch);
				await page.waitForTimeout(16);
			}
		}
	});
}

/** The map drawn round by the hand. */
async function pan(page: Page): Promise<Recording> {
	const box = await page.locator(".map-leaflet").boundingBox();
	if (box === null) throw new Error("there is no map");
	let [x, y] = [box.x + box.width * 0.5, box.y + box.height * 0.8];
	const hand = await handOn(page);
	await hand.move(x, y);
	await hand.press();
	const recording = await recorded(page, "pointermove", async () => {
		for (let i = 0; i < 90; i++) {
			x += 6 * Math.cos(i / 14);
			y += 4 * Math.sin(i / 14);
			await hand.move(x, y);
			await page.waitForTimeout(16);
		}
		await hand.release();
	});
	return recording;
}
