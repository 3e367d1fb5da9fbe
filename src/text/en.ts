import type { Facet } from "../incident/filter.ts";
import type { Lens } from "../incident/lens.ts";
import type { Problem } from "../incident/parse.ts";
import type { Grade, IncidentType, Phase } from "../incident/vocabulary.ts";
import { TYPE_NAMES } from "./typeNames.ts";

/**
 * English, and by its form what every other language must have. A function's `count` is the number as it is written,
 * its `n` the number that decides the plural.
 */
export const en = {
	siteName: "Alañ",
	siteLine: "Freedom of assembly in Kazakhstan",
	skipToList: "Skip to the incidents",
	loading: "Loading the record…",
	regions: { map: "Map", filters: "Filters", timeline: "Timeline", list: "Incidents", incident: "Incident" },
	tabs: { list: "List", filters: "Filters", timeline: "Timeline" },
	search: "Search incidents",
	searchHint: "A place, a name, a word; in English, Russian or Kazakh",
	from: "From",
	to: "To",
	clearFilters: "Clear filters",
	clear: "Clear",
	remove: (what: string) => `Remove ${what}`,
	copyLink: "Copy link",
	copied: "Link copied",
	copyFailed: "Could not copy; the link is in the address bar",
	close: "Close",
	data: "Data",
	retry: "Try again",
	facets: {
		type: "Kind of measure",
		phase: "Phase",
		year: "Year",
		place: "Place",
		campaign: "Campaign",
		group: "Group",
		authority: "Authority",
		provision: "Law",
		grade: "How it is known",
	} satisfies Record<Facet, string>,
	headings: { when: "When", what: "What", where: "Where", who: "Who", source: "Source and law" },
	sorts: { newest: "Newest first", oldest: "Oldest first", "most-people": "Most people first" },
	sortBy: "Order",
	types: TYPE_NAMES.en,
	phases: { before: "Before", during: "During", after: "After" } satisfies Record<Phase, string>,
	grades: {
		confirmed: "Confirmed by the authority",
		corroborated: "Several independent sources",
		single: "One source",
		contested: "Contested",
	} satisfies Record<Grade, string>,
	incidents: (n: number, count: string) => (n === 1 ? `${count} incident` : `${count} incidents`),
	status: (matching: string, outOf: string) => `${matching} of ${outOf} incidents`,
	possibly: (n: number, count: string) =>
		`${count} of them possibly: ${n === 1 ? "its date is" : "their dates are"} not exact`,
	lens: "Figures by",
	lenses: {
		lowest: "Lowest figure of any",
		highest: "Highest figure of any",
		authorities: "What the authorities say",
		monitors: "What monitors and media say",
	} satisfies Record<Lens, string>,
	atLeastPeople: (n: number, count: string) => `at least ${count} ${n === 1 ? "person" : "people"}`,
	peopleNote:
		"Detentions are not detainees: who was detained twice counts twice. Wider figures are not added to their parts.",
	lacking: (n: number, count: string) =>
		`${count} ${n === 1 ? "incident gives" : "incidents give"} no figure of people.`,
	permittedLeftOut: "Permitted assemblies are left out until chosen.",
	statistics: (n: number, count: string) => `${count} cumulative ${n === 1 ? "figure" : "figures"}, not counted`,
	statisticsNote: "Totals over many incidents, such as a year's refusals. They are never added to the incidents.",
	range: (min: number | null, max: number | null, number: (n: number) => string) => {
		if (min !== null && max !== null) return min === max ? number(min) : `${number(min)} to ${number(max)}`;
		if (min !== null) return `${number(min)} or more`;
		return max === null ? "not known" : `up to ${number(max)}`;
	},
	people: (n: number, count: string) => (n === 1 ? `${count} person` : `${count} people`),
	about: (date: string) => `about ${date}`,
	uncertain: (date: string) => `${date} (uncertain)`,
	between: (from: string, to: string) => `${from} – ${to}`,
	since: (from: string) => `since ${from}`,
	nowNamed: (then: string, now: string) => `${then} (now ${now})`,
	titles: {
		warning: (who) => (who ? `Warning to ${who}` : "Warning"),
		"rally-ban": () => "Rally refused or banned",
		"organisation-ban": () => "Organisation banned",
		intimidation: (who) => (who ? `Intimidation of ${who}` : "Intimidation"),
		detention: (who) => (who ? `Detention of ${who}` : "Detentions"),
		dispersal: (who) => (who ? `Rally dispersed, ${who} hit` : "Rally dispersed"),
		shutdown: () => "Communications cut or blocked",
		fine: (who) => (who ? `Fine for ${who}` : "Fines"),
		"administrative-arrest": (who) => (who ? `Short jail terms for ${who}` : "Short jail terms"),
		prosecution: (who) => (who ? `Criminal prosecution of ${who}` : "Criminal prosecution"),
		permitted: () => "Assembly permitted",
	} satisfies Record<IncidentType, (who: string) => string>,
	jointWith: (title: string, types: string) => `${title} (with: ${types})`,
	titleInFull: (title: string, place: string, date: string) => `${title}, ${place}, ${date}`,
	gathered: (first: string, others: string) => `${first} and ${others} more`,
	nationwide: "Nationwide",
	vague: "date not exact",
	notUnderstood: (n: number) =>
		n === 1 ? "1 part of this link was not understood." : `${n} parts of this link were not understood.`,
	problems: (n: number) =>
		n === 1 ? "1 record could not be read; the rest is shown." : `${n} records could not be read; the rest is shown.`,
	problem: ({ file, id, field, expected, came }: Problem) =>
		`${file}: ${id}, field ${field}: expected ${expected}, came ${came}`,
	empty: "No incident matches.",
	emptyHelp: "Loosen one of these:",
	loosen: (facet: string, values: string) => `${facet}: ${values}`,
	clearFacet: (facet: string) => `Clear: ${facet}`,
	chosen: (_n: number, count: string) => `${count} chosen`,
	chosenFilters: "Chosen filters",
	dates: "Dates",
	searchWords: "Words",
	findValue: (facet: string) => `Find in: ${facet}`,
	moreValues: (n: number, count: string) => `${count} more: type to find ${n === 1 ? "it" : "them"}`,
	noValue: "None by that name",
	provision: (code: string, article: string) => (article === "—" ? code : `Art. ${article}, ${code}`),
	until: (to: string) => `until ${to}`,
	quoted: (words: string) => `“${words}”`,
	emptyRecord: "The record holds no incident.",
	failed: "The record could not be loaded.",
	incidentFailed: "The text of this incident could not be loaded.",
	mapFailed: "The map could not be loaded. The list and the filters work without it.",
	footer: {
		version: (date: string, hash: string) => `Record of ${date}, version ${hash}`,
		licence:
			"Record: CC BY 4.0. Code: AGPL-3.0-or-later. Map: Natural Earth, GSHHG; water © OpenStreetMap contributors.",
	},
	languageNames: { en: "English", ru: "Русский", kk: "Қазақша" },
};
export type Words = typeof en;
