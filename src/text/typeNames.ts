import type { IncidentType, Language } from "../incident/vocabulary.ts";

/** What each kind of measure is called in each language: on screen in the reader's, in search in all. */
export const TYPE_NAMES: Record<Language, Record<IncidentType, string>> = {
	en: {
		warning: "Warning",
		"rally-ban": "Rally ban",
		"organisation-ban": "Ban of an organisation",
		intimidation: "Intimidation",
		detention: "Detention",
		dispersal: "Dispersal",
		shutdown: "Shutdown",
		fine: "Fine",
		"administrative-arrest": "Administrative arrest",
		prosecution: "Criminal prosecution",
		permitted: "Permitted assembly",
	},
	ru: {
		warning: "Предупреждение",
		"rally-ban": "Запрет собрания",
		"organisation-ban": "Запрет организации",
		intimidation: "Давление",
		detention: "Задержание",
		dispersal: "Разгон",
		shutdown: "Отключение связи",
		fine: "Штраф",
		"administrative-arrest": "Административный арест",
		prosecution: "Уголовное преследование",
		permitted: "Разрешённое собрание",
	},
	kk: {
		warning: "Ескерту",
		"rally-ban": "Жиналысқа тыйым салу",
		"organisation-ban": "Ұйымға тыйым салу",
		intimidation: "Қысым көрсету",
		detention: "Ұстау",
		dispersal: "Тарату",
		shutdown: "Байланысты өшіру",
		fine: "Айыппұл",
		"administrative-arrest": "Әкімшілік қамақ",
		prosecution: "Қылмыстық қудалау",
		permitted: "Рұқсат етілген жиналыс",
	},
};
