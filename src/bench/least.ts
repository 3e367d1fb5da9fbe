import type { Browser } from "@playwright/test";
import { openPage } from "./browser.ts";
import type { Row } from "./measure.ts";
import { drag, inputRows, recorded } from "./recorded.ts";
import { installRecorder } from "./recorder.ts";

/** A page that answers every input by writing one number and does nothing else. */
const PAGE = `<!doctype html><title>least</title>
<p role="status">0</p><input type="checkbox"><input type="search">
<script>
	let n = 0;
	const status = document.querySelector("p").firstChild;
	for (const type of ["pointermove", "click", "input"]) addEventListener(type, () => (status.data = String(++n)));
</script>`;

/**
 * What the machine and the browser take by themselves: the same inputs as the app is given, at the same pace and timed
 * in the same way, into the smallest page there can be. An input waits for the next frame, half of one on average.
 */
export async function timeLeast(browser: Browser, slowed: number): Promise<Row[]> {
	const page = await openPage(browser);
	await page.addInitScript(installRecorder);
	await page.goto(`data:text/html,${encodeURIComponent(PAGE)}`);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowed });
	const suffix = slowed === 1 ? "" : `-slow${slowed}`;
	const moved = await drag(page, 600, 400, [-5, 5]);
	const box = await page.locator('[type="checkbox"]').boundingBox();
	const clicked = await recorded(page, "click", async () => {
		for (let i = 0; i < 50 && box !== null; i++) {
			await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
			await page.waitForTimeout(150 + (i % 5) * 7);
		}
	});
	await page.locator('[type="search"]').click();
	const typed = await recorded(page, "input", async () => {
		for (const letter of "almaty detained activist zhanaozen police court") {
			await page.keyboard.type(letter);
			await page.waitForTimeout(110);
		}
	});
	await page.close();
	return [
		...inputRows("least-brush", suffix, 0, moved),
		...inputRows("least-toggle", suffix, 0, clicked),
		...inputRows("least-letter", suffix, 0, typed),
	];
}
