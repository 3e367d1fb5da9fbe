/** The words of the timeline's zoom, in English. */
export const zoomWords = {
	zoomIn: "Zoom in",
	zoomOut: "Zoom out",
	months: "Show one month only",
} as const;
