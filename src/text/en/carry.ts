/** Taking a view along: sharing it, exporting it, setting it into another page. */
export const carry = {
	heading: "Share or export",
	share: "Share",
	shareLink: "The address of this view",
	shared: "The title and the address go along, nothing else.",
	export: "Export",
	exportWhat:
		"{n, plural, one {The {count} incident in view, as a file made on this device.} other {The {count} incidents in view, as a file made on this device.}}",
	forms: { csv: "CSV, for spreadsheets", geojson: "GeoJSON, for maps", json: "JSON, every field with its sources" },
	drawings: { timeline: "Timeline as SVG", map: "Map as SVG" },
	working: "Gathering the texts…",
	done: "Saved as {file}",
	failed: "The texts could not be fetched, so no file was made.",
	embed: "Embed",
	embedWhat: "This code sets the view into another page. It loads nothing but this site and stores nothing.",
	embedCode: "The code to embed",
	copyCode: "Copy the code",
	codeCopied: "Code copied",
	view: "{what}. {count}",
	openFull: "Open in {site}",
	embedTitle: "{site}: {what}",
} as const;
