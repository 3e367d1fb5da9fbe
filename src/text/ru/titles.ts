import type { titles as english } from "../en/titles.ts";
import type { Catalog } from "../speak.ts";

export const titles = {
	plain: {
		warning: "Предупреждение",
		"rally-ban": "Отказ или запрет митинга",
		"organisation-ban": "Запрет организации",
		intimidation: "Давление",
		detention: "Задержания",
		dispersal: "Разгон митинга",
		shutdown: "Отключение или блокировка связи",
		fine: "Штрафы",
		"administrative-arrest": "Административные аресты",
		prosecution: "Уголовное преследование",
		permitted: "Собрание разрешено",
	},
	of: {
		warning:
			"Предупреждение: {figure} {bound, select, exact {{n, plural, one {человек} few {человека} many {человек} other {человека}}} other {{n, plural, one {человека} other {человек}}}}",
		intimidation: "Давление{bound, select, exact { на} other {:}} {figure} {n, plural, one {человека} other {человек}}",
		detention: "Задержание {figure} {n, plural, one {человека} other {человек}}",
		dispersal:
			"Разгон митинга, {bound, select, exact {{n, plural, one {затронут {figure} человек} few {затронуты {figure} человека} many {затронуто {figure} человек} other {затронуто {figure} человека}}} other {{n, plural, one {затронуто {figure} человека} other {затронуто {figure} человек}}}}",
		fine: "Штраф{bound, select, exact { для} other {:}} {figure} {n, plural, one {человека} other {человек}}",
		"administrative-arrest": "Административный арест {figure} {n, plural, one {человека} other {человек}}",
		prosecution: "Уголовное преследование {figure} {n, plural, one {человека} other {человек}}",
	},
	jointWith: "{title} (а также: {types})",
	inFull: "{title} {place}, {date}",
	ranges: { between: "от {min} до {max}", from: "не менее {min}", to: "до {max}", none: "неизвестно" },
} satisfies Catalog<typeof english>;
