/** The view in words. Every part is a phrase of its own, so that each language can order and join them its own way. */
export const sentence = {
	all: "all incidents",
	types: {
		warning: "warnings",
		"rally-ban": "rally bans",
		"organisation-ban": "bans of organisations",
		intimidation: "intimidation",
		detention: "detentions",
		dispersal: "dispersals",
		shutdown: "shutdowns",
		fine: "fines",
		"administrative-arrest": "administrative arrests",
		prosecution: "criminal prosecutions",
		permitted: "permitted assemblies",
	},
	phases: { before: "before", during: "during", after: "after" },
	grades: {
		confirmed: "confirmed by the authority",
		corroborated: "corroborated",
		single: "known from one source",
		contested: "contested",
	},
	nationwide: "the country as a whole",
	phase: "{phases} assemblies",
	place: "in {places}",
	campaign: "part of {campaigns}",
	group: "concerning {groups}",
	authority: "by {authorities}",
	provision: "under {provisions}",
	words: "words “{words}”",
	/** What, when in the course of an assembly, and where; a part not asked for is empty. */
	subject: "{types} {phase} {place}",
} as const;
