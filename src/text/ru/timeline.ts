import type { timeline as english } from "../en/timeline.ts";
import type { Catalog } from "../speak.ts";

export const timeline = {
	timelineFrom: "Первый показанный день",
	timelineTo: "Последний показанный день",
	timelineMonth: "{month}: {parts}",
	timelineChart: "Случаи по месяцам, {span}. Больше всего: {fullest}.",
	timelineHint: "Проведите или выберите год",
	timelineAll: "Все даты",
	timelineYears: "Показать один год",
	timelineTable: "Числа и полнота данных",
	timelineVague: "Дата неточна, больше всего за месяц",
	zoomIn: "Приблизить",
	zoomOut: "Отдалить",
	timelineMonths: "Показать один месяц",
	coverage: "Насколько полны данные за каждый год",
	coverageLevels: { good: "полно", fair: "отчасти", thin: "скудно" },
} satisfies Catalog<typeof english>;
