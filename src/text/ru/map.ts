import type { map as english } from "../en/map.ts";
import type { Catalog } from "../speak.ts";

export const map = {
	symbol:
		"{place}, {n, plural, one {{count} случай} few {{count} случая} many {{count} случаев} other {{count} случая}}",
	symbolOf:
		"{place}, {n, plural, one {{count} случай} few {{count} случая} many {{count} случаев} other {{count} случая}}: {kinds}",
	symbolKinds: {
		before: "{n, plural, other {{count} до собраний}}",
		during: "{n, plural, other {{count} во время}}",
		after: "{n, plural, other {{count} после}}",
		permitted:
			"{n, plural, one {{count} разрешённое} other {{count} разрешённых} few {{count} разрешённых} many {{count} разрешённых}}",
	},
	regionLevel: "Известна только область",
	regionLevelShort: "По области",
	mapIntro: "Знаки обозначают места; список рядом с картой говорит то же самое.",
	zoomIn: "Приблизить",
	zoomOut: "Отдалить",
	fitMap: "Показать всё",
	moveMap: "Двигать карту",
	ways: { left: "Сдвинуть влево", up: "Сдвинуть вверх", down: "Сдвинуть вниз", right: "Сдвинуть вправо" },
	mapKeys: "Стрелки двигают карту, плюс и минус меняют масштаб",
	twoFingers: "Двигайте карту двумя пальцами",
	mapLegend: "Что значат цвета и формы",
} satisfies Catalog<typeof english>;
