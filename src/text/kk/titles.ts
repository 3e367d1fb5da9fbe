import type { titles as english } from "../en/titles.ts";
import type { Catalog } from "../speak.ts";

export const titles = {
	plain: {
		warning: "Ескерту",
		"rally-ban": "Митингіден бас тарту немесе тыйым салу",
		"organisation-ban": "Ұйымға тыйым салу",
		intimidation: "Қысым көрсету",
		detention: "Ұстау",
		dispersal: "Митингіні тарату",
		shutdown: "Байланысты өшіру немесе бұғаттау",
		fine: "Айыппұлдар",
		"administrative-arrest": "Әкімшілік қамақ",
		prosecution: "Қылмыстық қудалау",
		permitted: "Жиналысқа рұқсат берілген",
	},
	of: {
		warning: "{figure} адамға ескерту",
		intimidation: "{figure} адамға қысым көрсету",
		detention: "{figure} адамды ұстау",
		dispersal: "Митингіні тарату, {figure} адамға шара тиді",
		fine: "{figure} адамға айыппұл",
		"administrative-arrest": "{figure} адамға әкімшілік қамақ",
		prosecution: "{figure} адамды қылмыстық қудалау",
	},
	jointWith: "{title} (қоса: {types})",
	inFull: "{place} {title}, {date}",
	ranges: { between: "{min}–{max}", from: "кемінде {min}", to: "ең көбі {max}", none: "белгісіз" },
} satisfies Catalog<typeof english>;
