import type { Page } from "@playwright/test";

/**
 * A hand on the mouse, as Chromium itself takes it. Playwright's own mouse runs scripts in the page at every move with a
 * button down, to see whether something is dragged and dropped: a slow page would be timed with them.
 */
export async function handOn(page: Page) {
	const devtools = await page.context().newCDPSession(page);
	let [x, y] = [0, 0];
	let buttons = 0;
	const send = (type: "mouseMoved" | "mousePressed" | "mouseReleased") =>
		devtools.send("Input.dispatchMouseEvent", { type, x, y, button: "left", buttons, clickCount: 1 });
	return {
		async move(toX: number, toY: number) {
			[x, y] = [toX, toY];
			await send("mouseMoved");
		},
		async press() {
			buttons = 1;
			await send("mousePressed");
		},
		async release() {
			buttons = 0;
			await send("mouseReleased");
		},
	};
}
