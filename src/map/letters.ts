import { textScale } from "../ui/textScale.ts";

/** How wide the names on the map turn out to be, in pixels: letters differ by a half, and scripts and fonts do. */
export function createRuler(map: HTMLElement): (text: string) => number {
	const known = new Map<string, number>();
	const canvas = document.createElement("canvas").getContext("2d");
	const { fontFamily } = getComputedStyle(map);
	// Of regions, whose names are slanted, the width is the same.
	if (canvas !== null) canvas.font = `${SIZE * textScale()}px ${fontFamily}`;
	return (text) => {
		const width = known.get(text) ?? canvas?.measureText(text).width ?? text.length * SIZE;
		known.set(text, width);
		return width;
	};
}

/** As in map.css, where text has its usual size. */
const SIZE = 14;
