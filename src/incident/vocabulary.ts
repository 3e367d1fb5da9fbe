/** When a measure falls relative to the assembly it answers (HURIDOCS "act" before, during, after the event). */
export const PHASES = ["before", "during", "after"] as const;
export type Phase = (typeof PHASES)[number];

/**
 * The kinds of measure, in the order in which they follow one another, with the phase of each.
 * `permitted` has no phase: an assembly the authorities allowed is the exception that shows the rule.
 */
export const PHASE_OF = {
	warning: "before",
	"rally-ban": "before",
	"organisation-ban": "before",
	intimidation: "before",
	detention: "during",
	dispersal: "during",
	shutdown: "during",
	fine: "after",
	"administrative-arrest": "after",
	prosecution: "after",
	permitted: null,
} as const satisfies Record<string, Phase | null>;
export type IncidentType = keyof typeof PHASE_OF;
export const TYPES = Object.keys(PHASE_OF) as IncidentType[];

/** How firmly an incident is known, firmest first. Computed from its sources and claims, never typed. */
export const GRADES = ["confirmed", "corroborated", "single", "contested"] as const;
export type Grade = (typeof GRADES)[number];

/** What a figure counts. `affected` is the people hit by the measure; the rest never enter totals of people. */
export const COUNTS = ["affected", "participants", "killed", "injured", "applications", "organisations"] as const;
export type CountName = (typeof COUNTS)[number];

/** Who a claim comes from. */
export const ROLES = ["authority", "organiser", "monitor", "media", "witness"] as const;

/** Who did it: the state, the state by somebody's allegation, or nobody known. */
export const ATTRIBUTIONS = ["state", "alleged", "unknown"] as const;

/** Stages of one criminal case, in order. */
export const STAGES = ["charge", "custody", "trial", "verdict", "appeal", "release"] as const;

/** What a named person was in the incident. */
export const PARTS = ["affected", "official", "lawyer", "speaker"] as const;

/** Penalties that are not a number of days, years or tenge. */
export const OTHER_PENALTIES = [
	"pre-trial-custody",
	"house-arrest",
	"restricted-freedom",
	"suspended-sentence",
	"activity-ban",
	"community-work",
	"bail",
	"supervision",
] as const;

/** Languages of the record's texts (BCP 47). English is the one every text has. */
export const LANGUAGES = ["en", "ru", "kk"] as const;
export type Language = (typeof LANGUAGES)[number];
/** The folder of a language's pages, below the site's root: English lies at the root itself. */
export const FOLDER_OF = { en: "", ru: "ru/", kk: "kk/" } as const satisfies Record<Language, string>;
