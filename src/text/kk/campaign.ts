import type { campaign as english } from "../en/campaign.ts";
import type { Catalog } from "../speak.ts";

export const campaign = {
	description: "{incidents}. {account}",
	kinds: {
		"rally-day": "Митинг күні",
		wave: "Наразылық толқыны",
		ban: "Тыйым",
		"trial-series": "Сот процестерінің тізбегі",
		election: "Сайлау",
		other: "Оқиғалар",
	},
	kind: "Бұл не",
	organisers: "Шақырғандар",
	account: "Қысқаша",
	phases: "Билік не істеді",
	map: "Қай жерде болды: {campaign}",
	chain: "Күн сайын",
	chainLead:
		"Алдында — ескертулер мен бас тартулар, кезінде — ұстаулар, кейін — айыппұлдар, қамаулар мен қылмыстық істер: жазылғанның бәрі күн ретімен, дереккөзімен.",
} satisfies Catalog<typeof english>;
