/** The words that only the map needs. */
export const map = {
	symbol: "{place}, {n, plural, one {{count} incident} other {{count} incidents}}",
	symbolOf: "{place}, {n, plural, one {{count} incident} other {{count} incidents}}: {kinds}",
	symbolKinds: {
		before: "{n, plural, other {{count} before}}",
		during: "{n, plural, other {{count} during}}",
		after: "{n, plural, other {{count} after}}",
		permitted: "{n, plural, other {{count} permitted}}",
	},
	regionLevel: "Known only by region",
	regionLevelShort: "By region",
	mapIntro: "Symbols stand for places; the list beside the map says the same.",
	zoomIn: "Zoom in",
	zoomOut: "Zoom out",
	fitMap: "Show all",
	moveMap: "Move the map",
	ways: { left: "Move left", up: "Move up", down: "Move down", right: "Move right" },
	mapKeys: "Arrow keys move the map, plus and minus zoom it",
	twoFingers: "Two fingers move the map",
	mapLegend: "What the colours and forms mean",
} as const;
