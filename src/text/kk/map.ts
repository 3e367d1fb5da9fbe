import type { map as english } from "../en/map.ts";
import type { Catalog } from "../speak.ts";

export const map = {
	symbol: "{place}, {n, plural, other {{count} оқиға}}",
	symbolOf: "{place}, {n, plural, other {{count} оқиға}}: {kinds}",
	symbolKinds: {
		before: "{n, plural, other {{count} жиналыс алдында}}",
		during: "{n, plural, other {{count} кезінде}}",
		after: "{n, plural, other {{count} кейін}}",
		permitted: "{n, plural, other {{count} рұқсат етілген}}",
	},
	regionLevel: "Тек облысы белгілі",
	regionLevelShort: "Облыс",
	mapIntro: "Белгілер жерлерді көрсетеді; картаның жанындағы тізім де соны айтады.",
	zoomIn: "Жақындату",
	zoomOut: "Алыстату",
	fitMap: "Бәрін көрсету",
	moveMap: "Картаны жылжыту",
	ways: { left: "Солға жылжыту", up: "Жоғары жылжыту", down: "Төмен жылжыту", right: "Оңға жылжыту" },
	mapKeys: "Көрсеткі пернелер картаны жылжытады, плюс пен минус масштабын өзгертеді",
	twoFingers: "Картаны екі саусақпен жылжытыңыз",
	mapLegend: "Түстер мен пішіндер нені білдіреді",
} satisfies Catalog<typeof english>;
