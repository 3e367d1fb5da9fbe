import type { Text } from "./text.ts";

/** The words that only the map needs, in English; they come with the map, not with the first load. */
const en = {
	symbol: (place: string, n: number, count: string, kinds: string) =>
		`${place}, ${count} ${n === 1 ? "incident" : "incidents"}${kinds ? `: ${kinds}` : ""}`,
	symbolKinds: { before: "before", during: "during", after: "after", permitted: "permitted" },
	symbolKind: (count: string, kind: string) => `${count} ${kind}`,
	symbolParts: (parts: readonly string[]) => parts.join(", "),
	regionLevel: "Known only by region",
	regionLevelShort: "By region",
	mapIntro: "Symbols stand for places; the list beside the map says the same.",
	zoomIn: "Zoom in",
	zoomOut: "Zoom out",
	fitMap: "Show all",
	mapKeys: "Arrow keys move the map, plus and minus zoom it",
	mapLegend: "What the colours and forms mean",
};

/** The words of the map in a text's language. */
export function mapWords(_: Pick<Text, "language">): typeof en {
	return en;
}
