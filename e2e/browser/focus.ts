import type { Page } from "@playwright/test";

/** What is wrong with how the focus is shown: nothing has it, it is out of sight, covered, or not marked. */
export async function focusFaults(page: Page): Promise<readonly string[]> {
	return await page.evaluate(() => {
		const at = document.activeElement;
		if (at === null || at === document.body) return ["nothing has the focus"];
		const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at.textContent;
		const name = `${at.localName}.${at.getAttribute("class") ?? ""} “${(label ?? "").trim().slice(0, 30)}”`;
		const box = at.getBoundingClientRect();
		const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, innerHeight / 2)];
		if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return [`out of sight: ${name}`];
		const faults: string[] = [];
		const top = document.elementFromPoint(x, y);
		if (top !== null && !at.contains(top) && !top.contains(at) && top.closest("label") === null)
			faults.push(`covered by ${top.localName}.${top.getAttribute("class") ?? ""}: ${name}`);
		// The mark may be on what stands for the element: its label, or a part of it.
		const marked = [at, at.closest("label"), ...at.querySelectorAll("*")].some((one) => {
			if (one === null) return false;
			const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(one);
			return (
				(outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) ||
				(one !== at && one.closest(".map-symbol") !== null && stroke !== "none" && Number.parseFloat(strokeWidth) >= 3)
			);
		});
		if (!marked) faults.push(`not marked: ${name}`);
		return faults;
	});
}
