import type { sentence as english } from "../en/sentence.ts";
import type { Catalog } from "../speak.ts";

export const sentence = {
	all: "все случаи",
	types: {
		warning: "предупреждения",
		"rally-ban": "запреты митингов",
		"organisation-ban": "запреты организаций",
		intimidation: "давление",
		detention: "задержания",
		dispersal: "разгоны",
		shutdown: "отключения связи",
		fine: "штрафы",
		"administrative-arrest": "административные аресты",
		prosecution: "уголовные преследования",
		permitted: "разрешённые собрания",
	},
	phases: { before: "до", during: "во время", after: "после" },
	grades: {
		confirmed: "подтверждённые властями",
		corroborated: "известные из нескольких источников",
		single: "известные из одного источника",
		contested: "с расходящимися сведениями",
	},
	nationwide: "по всей стране",
	phase: "{phases} собраний",
	place: "{places}",
	campaign: "кампания: {campaigns}",
	group: "группа: {groups}",
	authority: "орган: {authorities}",
	provision: "закон: {provisions}",
	words: "слова «{words}»",
	subject: "{types} {phase} {place}",
} satisfies Catalog<typeof english>;
