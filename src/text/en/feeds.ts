/** The feeds that tell of additions and corrections, and the page that lists them. */
export const feeds = {
	added: "Newly added",
	corrected: "Newly corrected",
	title: "{site}: {what}",
	titleOf: "{site}: {what}, {scope}",
	sources: "Sources",
	correction: "Corrected on {date}",
	was: "Before",
	heading: "Follow the record",
	intro:
		"A feed tells a reader program of your choice what is new; nobody learns that you follow it but the server it is fetched from. Each holds the latest 50 changes.",
	all: "The whole record",
	places: "By place",
	kinds: "By kind of measure",
	scope: "What",
	link: "{what}, {scope}, as {format}",
} as const;
