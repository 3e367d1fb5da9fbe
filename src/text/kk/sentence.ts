import type { sentence as english } from "../en/sentence.ts";
import type { Catalog } from "../speak.ts";

export const sentence = {
	all: "барлық оқиғалар",
	types: {
		warning: "ескертулер",
		"rally-ban": "митингілерге тыйым салу",
		"organisation-ban": "ұйымдарға тыйым салу",
		intimidation: "қысым көрсету",
		detention: "ұстау",
		dispersal: "тарату",
		shutdown: "байланысты өшіру",
		fine: "айыппұлдар",
		"administrative-arrest": "әкімшілік қамақ",
		prosecution: "қылмыстық қудалау",
		permitted: "рұқсат етілген жиналыстар",
	},
	phases: { before: "алдында", during: "кезінде", after: "кейін" },
	grades: {
		confirmed: "билік растаған",
		corroborated: "бірнеше дереккөзден белгілі",
		single: "бір дереккөзден белгілі",
		contested: "мәліметтері қайшы",
	},
	nationwide: "бүкіл ел бойынша",
	phase: "(жиналыс {phases})",
	place: "{places}",
	campaign: "науқан: {campaigns}",
	group: "топ: {groups}",
	authority: "орган: {authorities}",
	provision: "заң: {provisions}",
	words: "«{words}» сөздері",
	subject: "{place} {types} {phase}",
} satisfies Catalog<typeof english>;
