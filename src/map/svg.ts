/** Makes an element of a drawing, with its attributes. */
export function svgElement<N extends keyof SVGElementTagNameMap>(
	name: N,
	attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[N] {
	const element = document.createElementNS("http://www.w3.org/2000/svg", name);
	for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
	return element;
}
