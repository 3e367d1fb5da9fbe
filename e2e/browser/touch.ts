import type { Page } from "@playwright/test";

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Draws one finger over the screen, as a hand would: in steps, each a moment after the last. */
export async function swipe(page: Page, from: Point, to: Point): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const STEPS = 12;
	await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
	for (let step = 1; step <= STEPS; step++) {
		const at = (a: number, b: number) => a + ((b - a) * step) / STEPS;
		const touchPoints = [{ x: at(from.x, to.x), y: at(from.y, to.y) }];
		await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints });
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
	await session.detach();
}

/** What on a page can be pressed but is smaller than 24 px in either direction; links within a sentence may be. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
	return await page.evaluate(() => {
		const LEAST = 24;
		const targets = document.querySelectorAll<HTMLElement>(
			"a[href], button, input, select, textarea, summary, [role=slider], [role=button], [tabindex='0']",
		);
		return [...targets].flatMap((target) => {
			if (!target.checkVisibility({ visibilityProperty: true }) || target.closest("[inert]") !== null) return [];
			const labelled = target instanceof HTMLInputElement ? target.labels?.[0] : null;
			const { width, height } = (labelled ?? target).getBoundingClientRect();
			// What is above the screen comes into it once it has the focus.
			if (target.getBoundingClientRect().bottom < 0) return [];
			const parent = target.parentElement;
			const isInText =
				getComputedStyle(target).display === "inline" &&
				parent !== null &&
				[...parent.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "");
			if (isInText || (width >= LEAST - 0.5 && height >= LEAST - 0.5)) return [];
			const name = (target.ariaLabel ?? target.textContent ?? "").trim().slice(0, 30);
			return [
				`${target.localName}.${target.getAttribute("class") ?? ""} “${name}”: ${Math.round(width)} x ${Math.round(height)}`,
			];
		});
	});
}
