/** The frame of static pages, and the pages to browse by. */
export const document = {
	skip: "Skip to the text",
	pages: "Pages of this site",
	languages: "Languages",
	trail: "Where this page stands",
	map: "Map",
	description:
		"A public record of how freedom of peaceful assembly is repressed in Kazakhstan since 2010: every measure on a map, with its sources.",
	unscripted: "The map and the filters need JavaScript. The whole record can be read without it:",
	years: "Years",
	kinds: "Kinds of measure",
	campaigns: "Rallies, waves and cases",
	places: "Places",
	permitted:
		"{n, plural, one {{count} permitted assembly} other {{count} permitted assemblies}} beside them, in no total",
	statistics: "Cumulative figures",
	explore: "See these on the map",
	none: "No incident is recorded here.",
	browse: {
		title: "Browse the record",
		description: "Every incident of the record by year, kind of measure, place, and the rally or wave it belongs to.",
		lead: "Every incident, by year, by kind of measure, by place, and by the rally, wave or case it belongs to.",
	},
	year: {
		title: "Freedom of assembly in Kazakhstan in {year}",
		description:
			"{incidents} against freedom of peaceful assembly in Kazakhstan recorded for {year}, month by month, each with its sources.",
		covered: {
			good: "This year is well covered.",
			fair: "This year is fairly covered.",
			thin: "This year is thinly covered: a gap is not peace.",
		},
		undated: "Within the year, month not known",
		previous: "Earlier: {year}",
		next: "Later: {year}",
	},
	kind: {
		title: "{kind}: all incidents in Kazakhstan",
		description:
			"{kind}: {incidents} around peaceful assemblies in Kazakhstan since 2010, year by year, each with its sources.",
	},
	place: {
		title: "Freedom of assembly: {place}",
		description:
			"{place}: {incidents} against freedom of peaceful assembly since 2010, year by year, each with its sources.",
		formerly: "Other names",
		region: "Region",
		within: "Places within",
		map: "Where {place} lies in Kazakhstan",
	},
} as const;
