/**
 * How many times larger than usual the reader has set text in the browser; 1 as browsers come, and where there is none.
 * Style sheets follow by themselves, as they measure in rem; this is for what is drawn in pixels. Asked of the browser
 * once, as it must look through the styles for it.
 */
export function textScale(): number {
	scale ??=
		typeof document === "undefined" ? 1 : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
	return scale;
}

let scale: number | undefined;
