/** How a drawing on the page looks when it stands alone: what the style sheets give it, written into it. */
const STYLES = [
	...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin"],
	...["stroke-dasharray", "stroke-dashoffset", "opacity", "font-family", "font-size", "font-weight", "text-anchor"],
	...["dominant-baseline", "paint-order", "display", "visibility", "vector-effect", "stop-color", "stop-opacity"],
] as const;
const SVG = "http://www.w3.org/2000/svg";
/** Below the drawing: what its colours mean, what it shows, where it is from. */
const LEGEND = 40;
const LEADING = 20;
/** A letter of the caption is no wider than this, in pixels, in any of the page's languages; long lines are broken by it. */
const WIDEST = 8.4;

/** What stands below a drawing. */
export interface Caption {
	/** What each colour means, in the order of the symbols' parts: before, during, after, permitted. */
	readonly kinds: readonly string[];
	readonly lines: readonly string[];
}

/** The timeline as it stands on the page, as an SVG document for print; null where there is none. */
export function drawTimeline(page: Document, caption: Caption): string | null {
	const histogram = page.querySelector<SVGSVGElement>(".timeline-histogram");
	const drawn = histogram?.getBoundingClientRect();
	if (histogram === null || drawn === undefined || drawn.width === 0) return null;
	const years = [...page.querySelectorAll<HTMLElement>(".timeline-years button")];
	const YEARS = 30;
	const sheet = newSheet(page, drawn.width, drawn.height + YEARS, caption);
	const drawing = alone(histogram);
	place(drawing, { x: 0, y: 0, width: drawn.width, height: drawn.height });
	// What is not asked for lies under a veil, as on the page.
	const veil = page.querySelector<SVGPathElement>(".timeline-veil");
	if (veil !== null) drawing.append(alone(veil));
	sheet.append(drawing);
	for (const year of years) {
		const { left } = year.getBoundingClientRect();
		sheet.append(textAt(page, left - drawn.left, drawn.height + 18, year.textContent ?? "", year));
	}
	return written(sheet);
}

/** The map as it stands on the page, its symbols and their names, as an SVG document for print. */
export function drawMap(page: Document, caption: Caption): string | null {
	const base = page.querySelector<SVGSVGElement>(".map-base");
	const window = base?.closest(".leaflet-container")?.getBoundingClientRect();
	if (base === null || window === undefined || window.width === 0) return null;
	const sheet = newSheet(page, window.width, window.height, caption);
	// What lies outside the window is cut off, as on the page.
	const view = page.createElementNS(SVG, "svg");
	place(view, { x: 0, y: 0, width: window.width, height: window.height });
	const put = (drawing: Element, { left, top, width, height }: DOMRect) => {
		place(drawing, { x: left - window.left, y: top - window.top, width, height });
		view.append(drawing);
	};
	put(alone(base), base.getBoundingClientRect());
	// The rings reach far beyond the box of their drawing.
	const rings = page.querySelector<SVGSVGElement>(".map-rings");
	if (rings !== null) {
		const drawing = alone(rings);
		drawing.setAttribute("overflow", "visible");
		put(drawing, rings.getBoundingClientRect());
	}
	for (const symbol of page.querySelectorAll<HTMLElement>(".map-symbol")) {
		for (const part of symbol.childNodes) {
			const like = part instanceof HTMLElement ? part : symbol;
			const range = page.createRange();
			range.selectNodeContents(part);
			const { left, top, height } = range.getBoundingClientRect();
			view.append(textAt(page, left - window.left, top - window.top + height * 0.75, part.textContent ?? "", like));
		}
	}
	sheet.append(view);
	// What is known only nationwide has no place on the map; without it the numbers would not add up.
	const chip = page.querySelector(".map-nationwide");
	const said = [...(chip?.querySelectorAll("span, strong") ?? [])].map(({ textContent }) => textContent).join(": ");
	if (said !== "") sheet.append(textAt(page, 12, 24, said, page.body));
	return written(sheet);
}

function place(element: Element, box: { x: number; y: number; width: number; height: number }): void {
	for (const [name, value] of Object.entries(box)) element.setAttribute(name, String(value));
}

/** The classes by which the drawings colour what their parts mean. */
const KINDS = ["before", "during", "after", "permitted"] as const;

function newSheet(page: Document, width: number, height: number, { kinds, lines }: Caption): SVGSVGElement {
	const sheet = page.createElementNS(SVG, "svg");
	const said = lines.flatMap((line) => broken(line, (width - 24) / WIDEST));
	const whole = height + LEGEND + LEADING * said.length;
	sheet.setAttribute("viewBox", `0 0 ${width} ${whole}`);
	place(sheet, { x: 0, y: 0, width, height: whole });
	const paper = page.createElementNS(SVG, "rect");
	place(paper, { x: 0, y: 0, width, height: whole });
	paper.setAttribute("fill", getComputedStyle(page.documentElement).backgroundColor);
	sheet.append(paper);
	const column = Math.min(150, (width - 24) / KINDS.length);
	for (const [i, kind] of KINDS.entries()) {
		// The theme's colours can be read only off something that has one.
		const [example, name] = [page.querySelector(`.timeline-histogram .timeline-${kind}`), kinds[i]];
		if (example === null || name === undefined) continue;
		const mark = page.createElementNS(SVG, "rect");
		place(mark, { x: 12 + column * i, y: height + 14, width: 12, height: 12 });
		mark.setAttribute("fill", getComputedStyle(example).fill);
		sheet.append(mark, textAt(page, 30 + column * i, height + 25, name, page.body));
	}
	for (const [i, line] of said.entries())
		sheet.append(textAt(page, 12, height + LEGEND + 10 + LEADING * i, line, page.body));
	return sheet;
}

/** A line broken at its spaces into as many as it needs. */
function broken(line: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of line.split(" ")) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function textAt(page: Document, x: number, y: number, said: string, like: Element): SVGTextElement {
	const text = page.createElementNS(SVG, "text");
	const { color, fontFamily, fontSize, fontWeight } = getComputedStyle(like);
	const attributes = { x, y, fill: color, "font-family": fontFamily, "font-size": fontSize, "font-weight": fontWeight };
	for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, String(value));
	text.textContent = said;
	return text;
}

/** A copy of a drawing that needs no style sheet. */
function alone<E extends SVGElement>(drawing: E): E {
	const copy = drawing.cloneNode(true) as E;
	const [from, to] = [
		[drawing, ...drawing.querySelectorAll("*")],
		[copy, ...copy.querySelectorAll("*")],
	];
	for (const [i, element] of from.entries()) {
		const [style, target] = [getComputedStyle(element), to[i] as Element];
		for (const name of STYLES) {
			const value = style.getPropertyValue(name);
			// References into the document are written as the page has them, not with its address.
			if (value !== "" && !value.includes("url(")) target.setAttribute(name, value);
		}
		target.removeAttribute("class");
		target.removeAttribute("style");
	}
	return copy;
}

function written(sheet: SVGSVGElement): string {
	return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(sheet)}\n`;
}
