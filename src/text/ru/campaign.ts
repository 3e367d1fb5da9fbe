import type { campaign as english } from "../en/campaign.ts";
import type { Catalog } from "../speak.ts";

export const campaign = {
	description: "{incidents}. {account}",
	kinds: {
		"rally-day": "День митингов",
		wave: "Волна протеста",
		ban: "Запрет",
		"trial-series": "Серия судебных процессов",
		election: "Выборы",
		other: "События",
	},
	kind: "Что это",
	organisers: "Кто призвал",
	account: "Коротко",
	phases: "Что делали власти",
	map: "Где это происходило: {campaign}",
	chain: "День за днём",
	chainLead:
		"Предупреждения и отказы — до, задержания — во время, штрафы, аресты и уголовные дела — после: всё записанное по порядку дней, с источниками.",
} satisfies Catalog<typeof english>;
