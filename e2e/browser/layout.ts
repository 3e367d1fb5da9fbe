import type { Page } from "@playwright/test";

/**
 * What is wrong with a page's layout as it stands, each fault in words: something wider than the screen, text cut off,
 * text that runs out of its box, text on text. Text that ends in an ellipsis by intent, that a reader can scroll to, and that
 * another box lies over, is no fault.
 */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
	return await page.evaluate(findFaults);
}

/** Runs in the page, so it must hold all it needs. */
function findFaults(): string[] {
	/** Less than this, in px, is rounding. */
	const SLACK = 1.5;
	interface Piece {
		readonly element: HTMLElement;
		readonly text: string;
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	}
	const faults = new Set<string>();
	const nameOf = (element: Element) => `${element.localName}${[...element.classList].map((one) => `.${one}`).join("")}`;
	const say = (fault: string, element: Element, text: string) =>
		faults.add(`${fault}: ${nameOf(element)} “${text.replace(/\s+/g, " ").slice(0, 50)}”`);
	const styles = new Map<Element, CSSStyleDeclaration>();
	const styleOf = (element: Element) => {
		const style = styles.get(element) ?? getComputedStyle(element);
		styles.set(element, style);
		return style;
	};
	const isSeen = (element: Element) =>
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
		element.closest(".visually-hidden, [inert]") === null;
	/** The ancestors that can cut an element off, the nearest first: what is absolute leaves those it is not placed in. */
	const clippersOf = (element: Element) => {
		const clippers: Element[] = [];
		let position = styleOf(element).position;
		for (let at = element.parentElement; at !== null && position !== "fixed"; at = at.parentElement) {
			const style = styleOf(at);
			const holds = position !== "absolute" || style.position !== "static" || style.transform !== "none";
			if (!holds) continue;
			clippers.push(at);
			position = style.position;
		}
		return clippers;
	};

	const screen = document.documentElement.clientWidth;
	if (document.documentElement.scrollWidth > screen + SLACK)
		faults.add(`wider than the screen: ${document.documentElement.scrollWidth} of ${screen} px`);

	const pieces: Piece[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const element = node.parentElement;
		const text = node.textContent?.trim() ?? "";
		if (text === "" || element === null || !isSeen(element)) continue;
		if (["SCRIPT", "STYLE", "NOSCRIPT", "OPTION", "TEXTAREA"].includes(element.tagName)) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const self = styleOf(element);
		// What is clipped to nothing on purpose is there for those who hear it.
		const shown: Piece[] = [];
		let isHidden = false;
		for (const rect of range.getClientRects()) {
			if (rect.width < 1 || rect.height < 1) continue;
			let { left, right, top, bottom } = rect;
			const chain = self.display.startsWith("inline") && self.display !== "inline-block" ? [] : [element];
			for (const clipper of [...chain, ...clippersOf(element)]) {
				const style = styleOf(clipper);
				const box = clipper.getBoundingClientRect();
				// What is clipped to nothing on purpose is there for those who hear it.
				if (style.clipPath.startsWith("inset(50%") || Math.min(box.width, box.height) <= 1) isHidden = true;
				if (isHidden) break;
				const cutsX = style.overflowX === "hidden" || style.overflowX === "clip";
				const cutsY = style.overflowY === "hidden" || style.overflowY === "clip";
				const isIntended = style.textOverflow === "ellipsis" || clipper === document.body || clipper.id === "root";
				if (!isIntended && cutsX && (left < box.left - SLACK || right > box.right + SLACK))
					say("cut off", element, text);
				// The letters stand in the middle of their line, which may itself be cut a little.
				const air = (bottom - top) * 0.2;
				if (!isIntended && cutsY && (top + air < box.top - SLACK || bottom - air > box.bottom + SLACK))
					say("cut off", element, text);
				if (style.overflowX !== "visible") [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
				if (style.overflowY !== "visible") [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
				if (right - left < 1 || bottom - top < 1) break;
			}
			if (isHidden) break;
			if (right - left < 1 || bottom - top < 1) continue;
			if (left < -SLACK || right > screen + SLACK) say("beyond the screen", element, text);
			shown.push({ element, text, left, right, top, bottom });
		}
		pieces.push(...shown);
		if (isHidden) continue;
		// A box that can be seen is to hold its text.
		const holder = element.closest("button, summary, a, label, td, th, dt, dd, li, p, h1, h2, h3, figcaption");
		if (holder === null || holder.closest("svg") !== null) continue;
		const holding = styleOf(holder);
		if (holding.display === "inline" || self.position === "absolute") continue;
		const box = holder.getBoundingClientRect();
		const isBox = holding.borderRightStyle !== "none" || holding.backgroundColor !== "rgba(0, 0, 0, 0)";
		const isOut = shown.some(
			({ left, right, top, bottom }) =>
				right > box.right + SLACK ||
				left < box.left - SLACK ||
				(isBox && (bottom - 3 > box.bottom + SLACK || top + 3 < box.top - SLACK)),
		);
		if (isOut) say("runs out of its box", holder, text);
	}

	// Fields show one line of text, which the browser cuts off without a word.
	const canvas = document.createElement("canvas").getContext("2d");
	for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
		if (canvas === null || !isSeen(field) || field.clientWidth === 0) continue;
		const isSelect = field instanceof HTMLSelectElement;
		if (!isSelect && !["search", "text"].includes(field.type)) continue;
		const style = styleOf(field);
		const shown = isSelect ? (field.selectedOptions[0]?.label ?? "") : field.placeholder;
		if (style.textOverflow === "ellipsis") continue;
		canvas.font = style.font;
		const room =
			field.clientWidth -
			Number.parseFloat(style.paddingLeft) -
			Number.parseFloat(style.paddingRight) -
			(isSelect ? 18 : 0);
		if (canvas.measureText(shown).width > room + SLACK) say("cut off in its field", field, shown);
	}

	// Text on text. Only what lies at about the same height can meet, so the pieces are gone through from top to bottom.
	/** Whether a box that lies over others stands between an element and what holds both. */
	const isLaidOver = (element: Element, other: Element) => {
		for (let at: Element | null = element; at !== null && !at.contains(other); at = at.parentElement) {
			const { backgroundColor, position, zIndex } = styleOf(at);
			const alpha = Number(/(?:, |\/ )([\d.]+)\)$/.exec(backgroundColor.replace(/^rgb\(.*/, "(, 1)"))?.[1] ?? "1");
			if (alpha > 0.8 && (position !== "static" || zIndex !== "auto")) return true;
		}
		return false;
	};
	pieces.sort((a, b) => a.top - b.top);
	for (const [at, a] of pieces.entries()) {
		for (let next = at + 1; next < pieces.length; next++) {
			const b = pieces[next];
			if (b === undefined || b.top > a.bottom) break;
			const air = Math.min(a.bottom - a.top, b.bottom - b.top) * 0.22;
			const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
			const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) - 2 * air;
			if (a.element === b.element || x < SLACK || y < SLACK) continue;
			if (!isLaidOver(a.element, b.element) && !isLaidOver(b.element, a.element))
				say(`on “${b.text.slice(0, 30)}”`, a.element, a.text);
		}
	}
	return [...faults];
}
