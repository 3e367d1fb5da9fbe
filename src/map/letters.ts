import { textScale } from "../ui/textScale.ts";

/** How wide the names on the map turn out to be, in pixels: letters differ by a half, and scripts and fonts do. */
export function createRuler(map: HTMLElement): (text: string) => number {
	const known = new Map<string, number>();
	// A canvas takes the browser longer to make than all symbols do, and names wait for the basemap.
	let letters: CanvasRenderingContext2D | null = null;
	return (text) => {
		letters ??= lettersOf(map);
		const width = known.get(text) ?? letters?.measureText(text).width ?? text.length * SIZE;
		known.set(text, width);
		return width;
	};
}

/** As in map.css, where text has its usual size. */
const SIZE = 14;

function lettersOf(map: HTMLElement): CanvasRenderingContext2D | null {
	const canvas = document.createElement("canvas").getContext("2d");
	// Of regions, whose names are slanted, the width is the same.
	if (canvas !== null) canvas.font = `${SIZE * textScale()}px ${getComputedStyle(map).fontFamily}`;
	return canvas;
}
