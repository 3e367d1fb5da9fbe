import type { Language } from "../incident/vocabulary.ts";
import type { Text } from "./text.ts";

/**
 * The words of static pages: their frame, and the pages to browse by. A function takes one object; `count` is a number
 * as it is written, `n` the number that decides the plural.
 */
interface Counted {
	readonly n: number;
	readonly count: string;
}

const en = {
	skip: "Skip to the text",
	pages: "Pages of this site",
	languages: "Languages",
	trail: "Where this page stands",
	nav: { "": "Explore", "browse/": "Browse", "statistics/": "Statistics", "data/": "Data", "about/": "About" },
	description:
		"A public record of how freedom of peaceful assembly is repressed in Kazakhstan since 2010: every measure on a map, with its sources.",
	unscripted: "The map and the filters need JavaScript. The whole record can be read without it:",
	years: "Years",
	kinds: "Kinds of measure",
	campaigns: "Rallies, waves and cases",
	places: "Places",
	incidents: ({ n, count }: Counted) => `${count} ${n === 1 ? "incident" : "incidents"}`,
	atLeast: ({ n, count }: Counted) => `at least ${count} ${n === 1 ? "person" : "people"}`,
	lacking: ({ n, count }: Counted) =>
		`${count} ${n === 1 ? "incident gives" : "incidents give"} no figure of people. Detentions are not detainees: who was detained twice counts twice. Wider figures are not added to their parts.`,
	permitted: ({ n, count }: Counted) =>
		`${count} permitted ${n === 1 ? "assembly" : "assemblies"} beside them, in no total`,
	statistics: "Cumulative figures",
	statisticsNote: "Totals over many incidents, such as a year's refusals. They are never added to the incidents.",
	explore: "See these on the map",
	none: "No incident is recorded here.",
	browse: {
		title: "Browse the record",
		description: "Every incident of the record by year, kind of measure, place, and the rally or wave it belongs to.",
		lead: "Every incident, by year, by kind of measure, by place, and by the rally, wave or case it belongs to.",
	},
	year: {
		title: ({ year }: { year: string }) => `Freedom of assembly in Kazakhstan in ${year}`,
		description: ({ year, incidents }: { year: string; incidents: string }) =>
			`${incidents} against freedom of peaceful assembly in Kazakhstan recorded for ${year}, month by month, each with its sources.`,
		covered: {
			good: "This year is well covered.",
			fair: "This year is fairly covered.",
			thin: "This year is thinly covered: a gap is not peace.",
		},
		undated: "Within the year, month not known",
		previous: ({ year }: { year: string }) => `Earlier: ${year}`,
		next: ({ year }: { year: string }) => `Later: ${year}`,
	},
	kind: {
		title: ({ kind }: { kind: string }) => `${kind}: all incidents in Kazakhstan`,
		description: ({ kind, incidents }: { kind: string; incidents: string }) =>
			`${kind}: ${incidents} around peaceful assemblies in Kazakhstan since 2010, year by year, each with its sources.`,
	},
	place: {
		title: ({ place }: { place: string }) => `Freedom of assembly: ${place}`,
		description: ({ place, incidents }: { place: string; incidents: string }) =>
			`${place}: ${incidents} against freedom of peaceful assembly since 2010, year by year, each with its sources.`,
		formerly: "Other names",
		region: "Region",
		within: "Places within",
		map: ({ place }: { place: string }) => `Where ${place} lies in Kazakhstan`,
	},
	version: ({ date, hash }: { date: string; hash: string }) => `Record of ${date}, version ${hash}`,
	licence: "Record: CC BY 4.0. Code: AGPL-3.0-or-later. Map: Natural Earth, OpenStreetMap contributors.",
};
export type DocumentWords = typeof en;

const few = new Intl.PluralRules("ru");
/** Russian: 1 случай, 2 случая, 5 случаев. */
const ru3 = (n: number, one: string, some: string, many: string) =>
	({ one, few: some, many, other: some, zero: many, two: some })[few.select(n)];

const ru: DocumentWords = {
	skip: "Перейти к тексту",
	pages: "Страницы сайта",
	languages: "Языки",
	trail: "Где находится эта страница",
	nav: { "": "Карта", "browse/": "Указатель", "statistics/": "Статистика", "data/": "Данные", "about/": "О проекте" },
	description:
		"Открытая летопись того, как в Казахстане с 2010 года подавляют свободу мирных собраний: каждая мера — на карте и с источниками.",
	unscripted: "Для карты и фильтров нужен JavaScript. Все записи можно прочитать и без него:",
	years: "Годы",
	kinds: "Виды мер",
	campaigns: "Акции, волны протеста и дела",
	places: "Места",
	incidents: ({ n, count }) => `${count} ${ru3(n, "случай", "случая", "случаев")}`,
	atLeast: ({ n, count }) => `не менее ${count} ${n % 10 === 1 && n % 100 !== 11 ? "человека" : "человек"}`,
	lacking: ({ n, count }) =>
		`О ${count} ${n % 10 === 1 && n % 100 !== 11 ? "случае" : "случаях"} неизвестно, скольких людей он затронул. Число задержаний — не число задержанных: задержанный дважды учтён дважды. Общие цифры не прибавляются к своим частям.`,
	permitted: ({ n, count }) =>
		`и ещё ${count} ${ru3(n, "разрешённое собрание", "разрешённых собрания", "разрешённых собраний")}, не входящие в итоги`,
	statistics: "Сводные цифры",
	statisticsNote: "Итоги по многим случаям, например отказы за год. К отдельным случаям они не прибавляются.",
	explore: "Показать на карте",
	none: "Здесь не записано ни одного случая.",
	browse: {
		title: "Указатель записей",
		description: "Все записанные случаи: по годам, видам мер, местам, акциям и волнам протеста.",
		lead: "Все случаи: по годам, по видам мер, по местам и по акциям, волнам протеста и делам, к которым они относятся.",
	},
	year: {
		title: ({ year }) => `Свобода собраний в Казахстане: ${year} год`,
		description: ({ year, incidents }) =>
			`${year} год, месяц за месяцем: ${incidents} подавления свободы мирных собраний в Казахстане, каждый с источниками.`,
		covered: {
			good: "Этот год освещён хорошо.",
			fair: "Этот год освещён неполно.",
			thin: "Этот год освещён слабо: пробел в записях не означает, что ничего не происходило.",
		},
		undated: "В течение года, месяц неизвестен",
		previous: ({ year }) => `Раньше: ${year}`,
		next: ({ year }) => `Позже: ${year}`,
	},
	kind: {
		title: ({ kind }) => `${kind}: все случаи в Казахстане`,
		description: ({ kind, incidents }) =>
			`${kind}: ${incidents} в связи с мирными собраниями в Казахстане с 2010 года, по годам, каждый с источниками.`,
	},
	place: {
		title: ({ place }) => `Свобода собраний: ${place}`,
		description: ({ place, incidents }) =>
			`${place}: ${incidents} подавления свободы мирных собраний с 2010 года, по годам, каждый с источниками.`,
		formerly: "Другие названия",
		region: "Область",
		within: "Места в её пределах",
		map: ({ place }) => `${place} на карте Казахстана`,
	},
	version: ({ date, hash }) => `Записи на ${date}, версия ${hash}`,
	licence: "Записи: CC BY 4.0. Код: AGPL-3.0-or-later. Карта: Natural Earth, участники OpenStreetMap.",
};

const kk: DocumentWords = {
	skip: "Мәтінге өту",
	pages: "Сайт беттері",
	languages: "Тілдер",
	trail: "Бұл беттің орны",
	nav: {
		"": "Карта",
		"browse/": "Көрсеткіш",
		"statistics/": "Статистика",
		"data/": "Деректер",
		"about/": "Жоба туралы",
	},
	description:
		"2010 жылдан бері Қазақстанда бейбіт жиналыс бостандығының қалай тұншықтырылып келе жатқаны туралы ашық жылнама: әр шара картада, дереккөзімен.",
	unscripted: "Карта мен сүзгілерге JavaScript керек. Жазбалардың бәрін онсыз да оқуға болады:",
	years: "Жылдар",
	kinds: "Шара түрлері",
	campaigns: "Шерулер, наразылық толқындары және істер",
	places: "Жерлер",
	incidents: ({ count }) => `${count} оқиға`,
	atLeast: ({ count }) => `кемінде ${count} адам`,
	lacking: ({ count }) =>
		`${count} оқиғада қанша адамға тигені белгісіз. Ұстау саны — ұсталғандардың саны емес: екі рет ұсталған адам екі рет саналады. Жалпы сандар өз бөліктеріне қосылмайды.`,
	permitted: ({ count }) => `бұған қоса ${count} рұқсат етілген жиналыс, ол қорытындыға кірмейді`,
	statistics: "Жиынтық сандар",
	statisticsNote: "Көп оқиғаның қорытындысы, мысалы бір жылғы бас тартулар. Олар жеке оқиғаларға қосылмайды.",
	explore: "Картадан көру",
	none: "Мұнда бірде-бір оқиға жазылмаған.",
	browse: {
		title: "Жазбалар көрсеткіші",
		description: "Барлық жазылған оқиға: жылдар, шара түрлері, жерлер, шерулер мен наразылық толқындары бойынша.",
		lead: "Барлық оқиға: жылдар, шара түрлері, жерлер және өздері қатысты шеру, наразылық толқыны не іс бойынша.",
	},
	year: {
		title: ({ year }) => `Қазақстандағы жиналыс бостандығы: ${year} жыл`,
		description: ({ year, incidents }) =>
			`${year} жыл, айма-ай: Қазақстанда бейбіт жиналыс бостандығын тұншықтыруға қатысты ${incidents}, әрқайсысы дереккөзімен.`,
		covered: {
			good: "Бұл жыл жақсы қамтылған.",
			fair: "Бұл жыл толық қамтылмаған.",
			thin: "Бұл жыл нашар қамтылған: жазбаның жоқтығы ештеңе болмады дегенді білдірмейді.",
		},
		undated: "Жыл ішінде, айы белгісіз",
		previous: ({ year }) => `Бұрын: ${year}`,
		next: ({ year }) => `Кейін: ${year}`,
	},
	kind: {
		title: ({ kind }) => `${kind}: Қазақстандағы барлық оқиға`,
		description: ({ kind, incidents }) =>
			`${kind}: 2010 жылдан бері Қазақстандағы бейбіт жиналыстарға байланысты ${incidents}, жылдар бойынша, әрқайсысы дереккөзімен.`,
	},
	place: {
		title: ({ place }) => `Жиналыс бостандығы: ${place}`,
		description: ({ place, incidents }) =>
			`${place}: 2010 жылдан бері бейбіт жиналыс бостандығын тұншықтыруға қатысты ${incidents}, жылдар бойынша, әрқайсысы дереккөзімен.`,
		formerly: "Басқа атаулары",
		region: "Облысы",
		within: "Аумағындағы жерлер",
		map: ({ place }) => `${place} Қазақстан картасында`,
	},
	version: ({ date, hash }) => `${date} күнгі жазбалар, ${hash} нұсқасы`,
	licence: "Жазбалар: CC BY 4.0. Код: AGPL-3.0-or-later. Карта: Natural Earth, OpenStreetMap қатысушылары.",
};

const LANGUAGES: Readonly<Record<Language, DocumentWords>> = { en, ru, kk };

/** The words of static pages in a text's language. */
export function documentWords({ language }: Pick<Text, "language">): DocumentWords {
	return LANGUAGES[language];
}
