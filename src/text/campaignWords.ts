import type { Language } from "../incident/vocabulary.ts";
import type { Text } from "./text.ts";

/** The words of a campaign's page. A function takes one object. */
const en = {
	description: ({ incidents, account }: { incidents: string; account: string }) => `${incidents}. ${account}`,
	kinds: {
		"rally-day": "Day of rallies",
		wave: "Wave of protest",
		ban: "Ban",
		"trial-series": "Series of trials",
		election: "Election",
		other: "Events",
	} as Readonly<Record<string, string>>,
	kind: "What it is",
	when: "When",
	organisers: "Called by",
	account: "In short",
	unreviewed: "Machine translation, unreviewed",
	phases: "What the authorities did",
	map: ({ campaign }: { campaign: string }) => `Where its incidents happened: ${campaign}`,
	mapNote: "What is known only by region or for the whole country has no place on the map.",
	chain: "Day by day",
	chainLead:
		"Warnings and refusals before, detentions during, fines, jail terms and prosecutions after: everything recorded, in the order of its days, with its sources.",
	sources: "Sources",
	leaves: "opens another site",
};
export type CampaignWords = typeof en;

const ru: CampaignWords = {
	description: ({ incidents, account }) => `${incidents}. ${account}`,
	kinds: {
		"rally-day": "День митингов",
		wave: "Волна протеста",
		ban: "Запрет",
		"trial-series": "Серия судебных процессов",
		election: "Выборы",
		other: "События",
	},
	kind: "Что это",
	when: "Когда",
	organisers: "Кто призвал",
	account: "Коротко",
	unreviewed: "Машинный перевод, не проверен",
	phases: "Что делали власти",
	map: ({ campaign }) => `Где это происходило: ${campaign}`,
	mapNote: "Случаев, о которых известна только область или которые касаются всей страны, на карте нет.",
	chain: "День за днём",
	chainLead:
		"Предупреждения и отказы — до, задержания — во время, штрафы, аресты и уголовные дела — после: всё записанное по порядку дней, с источниками.",
	sources: "Источники",
	leaves: "откроется другой сайт",
};

const kk: CampaignWords = {
	description: ({ incidents, account }) => `${incidents}. ${account}`,
	kinds: {
		"rally-day": "Митинг күні",
		wave: "Наразылық толқыны",
		ban: "Тыйым",
		"trial-series": "Сот процестерінің тізбегі",
		election: "Сайлау",
		other: "Оқиғалар",
	},
	kind: "Бұл не",
	when: "Қашан",
	organisers: "Шақырғандар",
	account: "Қысқаша",
	unreviewed: "Машиналық аударма, тексерілмеген",
	phases: "Билік не істеді",
	map: ({ campaign }) => `Қай жерде болды: ${campaign}`,
	mapNote: "Тек облысы белгілі немесе бүкіл елге қатысты оқиғалар картада көрсетілмейді.",
	chain: "Күн сайын",
	chainLead:
		"Алдында — ескертулер мен бас тартулар, кезінде — ұстаулар, кейін — айыппұлдар, қамаулар мен қылмыстық істер: жазылғанның бәрі күн ретімен, дереккөзімен.",
	sources: "Дереккөздер",
	leaves: "басқа сайт ашылады",
};

const LANGUAGES: Readonly<Record<Language, CampaignWords>> = { en, ru, kk };

/** The words of a campaign's page in a text's language. */
export function campaignWords({ language }: Pick<Text, "language">): CampaignWords {
	return LANGUAGES[language];
}
