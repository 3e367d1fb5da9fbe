import type { Grade, IncidentType, Phase } from "../incident/vocabulary.ts";
import type { Text } from "./text.ts";

/** The view in words. Every part is a phrase of its own, so that another language can order and join them its own way. */
const en = {
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
	} satisfies Record<IncidentType, string>,
	phases: { before: "before", during: "during", after: "after" } satisfies Record<Phase, string>,
	grades: {
		confirmed: "confirmed by the authority",
		corroborated: "corroborated",
		single: "known from one source",
		contested: "contested",
	} satisfies Record<Grade, string>,
	nationwide: "the country as a whole",
	phase: (phases: string) => `${phases} assemblies`,
	place: (places: string) => `in ${places}`,
	campaign: (campaigns: string) => `part of ${campaigns}`,
	group: (groups: string) => `concerning ${groups}`,
	authority: (authorities: string) => `by ${authorities}`,
	provision: (provisions: string) => `under ${provisions}`,
	words: (words: string) => `words “${words}”`,
	whole: (subject: readonly string[], rest: readonly string[], words: string) =>
		[[subject.join(" "), ...rest].join(", "), words].filter((part) => part !== "").join("; "),
};

/** The words of the sentence in a text's language. */
export function sentenceWords(_: Pick<Text, "language">): typeof en {
	return en;
}
