/** How a drawing on the page looks when it stands alone: what the style sheets give it, written into it. */
const STYLES = [
	...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin"],
	...["stroke-dasharray", "stroke-dashoffset", "opacity", "font-family", "font-size", "font-weight", "text-anchor"],
	...["dominant-baseline", "paint-order", "display", "visibility"],
] as const;
const SVG = "http://www.w3.org/2000/svg";
/** Below the drawing: what it shows, and where it is from. */
const FOOT = 64;

/** The timeline as it stands on the page, as an SVG document for print; null where there is none. */
export function drawTimeline(page: Document, lines: readonly string[]): string | null {
	const histogram = page.querySelector<SVGSVGElement>(".timeline-histogram");
	if (histogram === null) return null;
	const [, , width = 760, height = 96] = (histogram.getAttribute("viewBox") ?? "").split(" ").map(Number);
	const sheet = newSheet(page, width, height, lines);
	const drawing = alone(histogram);
	drawing.setAttribute("width", String(width));
	sheet.append(drawing);
	return written(sheet);
}

/** The map as it stands on the page, its symbols and their names, as an SVG document for print. */
export function drawMap(page: Document, lines: readonly string[]): string | null {
	const base = page.querySelector<SVGSVGElement>(".map-base");
	const frame = base?.closest(".leaflet-container");
	if (base === null || frame === null || frame === undefined) return null;
	const window = frame.getBoundingClientRect();
	const sheet = newSheet(page, window.width, window.height, lines);
	const put = (drawing: Element, { left, top, width, height }: DOMRect) => {
		const { x, y } = { x: left - window.left, y: top - window.top };
		for (const [name, value] of Object.entries({ x, y, width, height })) drawing.setAttribute(name, String(value));
		sheet.append(drawing);
	};
	put(alone(base), base.getBoundingClientRect());
	for (const symbol of page.querySelectorAll<SVGSVGElement>(".map-symbol > svg"))
		put(alone(symbol), symbol.getBoundingClientRect());
	for (const label of page.querySelectorAll<HTMLElement>(".map-label")) {
		const { left, top, height } = label.getBoundingClientRect();
		sheet.append(textAt(page, left - window.left, top - window.top + height * 0.75, label.textContent ?? "", label));
	}
	return written(sheet);
}

function newSheet(page: Document, width: number, height: number, lines: readonly string[]): SVGSVGElement {
	const sheet = page.createElementNS(SVG, "svg");
	const whole = height + FOOT;
	for (const [name, value] of Object.entries({ width, height: whole, viewBox: `0 0 ${width} ${whole}` }))
		sheet.setAttribute(name, String(value));
	const paper = page.createElementNS(SVG, "rect");
	for (const [name, value] of Object.entries({ width, height: whole })) paper.setAttribute(name, String(value));
	paper.setAttribute("fill", getComputedStyle(page.documentElement).backgroundColor);
	sheet.append(paper);
	for (const [i, line] of lines.entries()) sheet.append(textAt(page, 12, height + 24 + 22 * i, line, page.body));
	return sheet;
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
function alone(drawing: SVGSVGElement): SVGSVGElement {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
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
