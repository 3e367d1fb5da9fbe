import type { feeds as english } from "../en/feeds.ts";
import type { Catalog } from "../speak.ts";

export const feeds = {
	added: "Жаңа қосылғандар",
	corrected: "Түзетілгендер",
	title: "{site}: {what}",
	titleOf: "{site}: {what}, {scope}",
	sources: "Дереккөздер",
	correction: "{date} түзетілді",
	was: "Бұрын",
	heading: "Деректерді бақылап отыру",
	intro:
		"Таспа жаңалықты өзіңіз таңдаған оқу бағдарламасына жеткізеді. Оған жазылғаныңызды ол жүктелетін серверден басқа ешкім білмейді. Әр таспада соңғы 50 өзгеріс бар.",
	all: "Барлық деректер",
	places: "Орын бойынша",
	kinds: "Шара түрі бойынша",
	scope: "Не туралы",
	link: "{what}, {scope}, {format} түрінде",
} satisfies Catalog<typeof english>;
