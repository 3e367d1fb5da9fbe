import type { Language } from "../incident/vocabulary.ts";
import type { Text } from "./text.ts";

/** The words of the page about the site. Each part is a heading and its paragraphs. */
interface Part {
	readonly title: string;
	readonly says: readonly string[];
}

const en = {
	title: "About Alañ",
	description:
		"What Alañ records of the repression of peaceful assembly in Kazakhstan, how the record is made, what its grades mean, and how to correct it.",
	lead: "Alañ (Kazakh алаң: the public square; also: worry) records how freedom of peaceful assembly is repressed in Kazakhstan: warnings, bans, intimidation, detentions, dispersals, shutdowns, fines, short jail terms and prosecutions, from January 2010 on. Every entry names its sources.",
	readers: {
		title: "Who it is for",
		says: [
			"For anyone who needs a figure and its source: journalists, lawyers, researchers, and people in Kazakhstan who want to know what happened in their town.",
			"The site asks nothing of its readers. It has no accounts, no cookies and no counters, loads nothing from anybody else, and stores nothing on the device unless asked. What you search for stays in the part of the address that never leaves your device.",
		],
	} as Part,
	making: {
		title: "How the record is made",
		says: [
			"An entry is one measure, at its place and time: an arrest and the sentence that followed it are two. It is written from published sources, in our own words, and what is contested is attributed to whoever says it.",
			"Where sources give different figures, all are shown, lowest to highest, each with who says it; none is averaged. Totals count the lowest figure unless another is chosen, and count nobody twice as far as the record can tell. Detentions are not detainees: a person detained on two days counts twice.",
			"A date is kept as precise as its source makes it. Where only a month or a year is known, the entry counts as possible in any view its date overlaps. What is known only by region, or for the whole country, is not put on a town.",
			"The record is incomplete. It holds what was published and found; quiet years may be years of which little was written. A gap is not peace.",
		],
	} as Part,
	grades: {
		title: "What the grades mean",
		lead: "The grade says how an entry is known. It is computed from the sources and claims, never typed.",
		says: {
			confirmed: "The authority itself states it.",
			corroborated: "At least two independent publishers report it.",
			single: "It rests on one publisher.",
			contested: "There are claims about it that cannot both be true; all are shown.",
		},
	},
	persons: {
		title: "People in the record",
		says: [
			"A person is named only if adult and named in public, by a cited source, as somebody acting in public. No minors, no bystanders, no addresses or telephone numbers. A charge is not guilt: who is accused is called accused.",
			"Whoever is named may ask to be removed. The name goes, the count stays, and the log says that something was withdrawn.",
		],
	} as Part,
	corrections: {
		title: "Corrections",
		says: [
			"Every incident's page has a text for corrections at its foot, filled in with what the record says now. What was corrected is told on the page of the incident: when, what, and what stood there before. An entry that is withdrawn or merged into another keeps its page, which says so.",
		],
		byCopy: "This edition gives no address of its own: send the text to whoever you have it from.",
		mail: ({ email }: { email: string }) => `Write to ${email}.`,
		repository: "Open an issue in the public repository",
	},
	reuse: {
		title: "Use it",
		says: [
			"The record is under the Creative Commons Attribution licence 4.0 (CC BY 4.0): use it, for any purpose, and name it as the source with its date and version. The code is under the GNU Affero General Public License, version 3 or later. The map is made from Natural Earth (public domain) and OpenStreetMap (© OpenStreetMap contributors, ODbL).",
		],
		data: "Downloads and what every field means",
	},
	access: {
		title: "Accessibility",
		says: [
			"The site is made to work with a keyboard alone, with a screen reader, enlarged, in the dark, on a small phone and a slow line, and on paper. Every incident, year, place and rally has a page that can be read without JavaScript; the list says all that the map shows, and nothing rests on colour alone.",
			"Where it fails you, that is a fault: please tell us as you would a mistake in the record.",
		],
	} as Part,
	further: "More on this",
	pages: { "about/safety/": "Reading safely", "about/licences/": "Licences in full", "feeds/": "Feeds" },
};
export type AboutWords = typeof en;

const ru: AboutWords = {
	title: "О проекте «Алаң»",
	description:
		"Что «Алаң» записывает о подавлении мирных собраний в Казахстане, как составляются записи, что значат их оценки и как исправить ошибку.",
	lead: "«Алаң» (по-казахски — площадь, а ещё — тревога) записывает, как в Казахстане подавляют свободу мирных собраний: предупреждения, запреты, давление, задержания, разгоны, отключения связи, штрафы, административные аресты и уголовные преследования, начиная с января 2010 года. У каждой записи указаны источники.",
	readers: {
		title: "Для кого это",
		says: [
			"Для всех, кому нужна цифра и её источник: для журналистов, юристов, исследователей и для жителей Казахстана, которые хотят знать, что происходило в их городе.",
			"Сайт ничего не требует от читателя. Здесь нет учётных записей, cookie и счётчиков; сайт ничего не загружает со стороны и ничего не хранит на устройстве, если об этом не попросить. То, что вы ищете, остаётся в той части адреса, которая никогда не покидает ваше устройство.",
		],
	},
	making: {
		title: "Как составляются записи",
		says: [
			"Одна запись — одна мера в своём месте и в своё время: задержание и последовавший приговор — две записи. Записи составлены по опубликованным источникам нашими словами; спорное приписано тому, кто это утверждает.",
			"Если источники называют разные цифры, показаны все, от наименьшей к наибольшей, с указанием, кто что говорит; средних здесь нет. Итоги считают по наименьшей цифре, если не выбрана другая, и, насколько позволяют записи, никого не учитывают дважды. Число задержаний — не число задержанных: задержанный в два разных дня учтён дважды.",
			"Дата настолько точна, насколько точен источник. Если известен только месяц или год, запись считается возможной везде, где её дата пересекается с выбранным временем. То, о чём известна только область или что касается всей страны, не приписано отдельному городу.",
			"Записи неполны. Здесь то, что было опубликовано и найдено; тихим может оказаться год, о котором мало писали. Пробел в записях не означает, что ничего не происходило.",
		],
	},
	grades: {
		title: "Что значат оценки",
		lead: "Оценка говорит, откуда известно о случае. Она вычисляется по источникам и утверждениям, её никто не выставляет вручную.",
		says: {
			confirmed: "Об этом говорит само ведомство.",
			corroborated: "Об этом сообщают не менее двух независимых изданий.",
			single: "Опирается на одно издание.",
			contested: "Есть утверждения, которые не могут быть верны одновременно; показаны все.",
		},
	},
	persons: {
		title: "Люди в записях",
		says: [
			"Имя названо, только если это взрослый человек, которого источник открыто называет как действующего публично. Здесь нет имён несовершеннолетних и случайных людей, нет адресов и телефонов. Обвинение — ещё не вина: обвиняемый назван обвиняемым.",
			"Каждый, кто назван, может попросить убрать его имя. Имя исчезнет, число останется, а в журнале будет сказано, что нечто отозвано.",
		],
	},
	corrections: {
		title: "Исправления",
		says: [
			"В конце страницы каждого случая есть текст для исправления, уже заполненный тем, что сейчас записано. О сделанных исправлениях сказано на странице случая: когда, что и что стояло раньше. У отозванной или объединённой с другой записи страница остаётся и говорит об этом.",
		],
		byCopy: "У этого издания нет своего адреса: пошлите текст тому, от кого вы его получили.",
		mail: ({ email }) => `Пишите на ${email}.`,
		repository: "Сообщить в открытом репозитории",
	},
	reuse: {
		title: "Как этим пользоваться",
		says: [
			"Записи доступны по лицензии Creative Commons «С указанием авторства» 4.0 (CC BY 4.0): используйте их в любых целях, указывая источник, дату и версию. Код — по лицензии GNU Affero General Public License версии 3 или новее. Карта составлена по данным Natural Earth (общественное достояние) и OpenStreetMap (© участники OpenStreetMap, ODbL).",
		],
		data: "Файлы для скачивания и значение каждого поля",
	},
	access: {
		title: "Доступность",
		says: [
			"Сайтом можно пользоваться с одной клавиатурой, с программой чтения с экрана, с увеличением, в тёмной теме, на маленьком телефоне и медленной связи, и на бумаге. У каждого случая, года, места и каждой акции есть страница, которую можно прочитать без JavaScript; список говорит всё, что показывает карта, и ничто не передано одним только цветом.",
			"Если у вас что-то не работает — это ошибка; пожалуйста, сообщите о ней так же, как об ошибке в записях.",
		],
	},
	further: "Подробнее",
	pages: { "about/safety/": "Как читать безопасно", "about/licences/": "Лицензии полностью", "feeds/": "Ленты" },
};

const kk: AboutWords = {
	title: "«Алаң» жобасы туралы",
	description:
		"«Алаң» Қазақстанда бейбіт жиналыстардың тұншықтырылуы туралы не жазады, жазбалар қалай жасалады, бағалары нені білдіреді және қатені қалай түзетуге болады.",
	lead: "«Алаң» (көпшілік жиналатын жер; әрі алаңдау) Қазақстанда бейбіт жиналыс бостандығының қалай тұншықтырылатынын жазады: 2010 жылғы қаңтардан бергі ескертулер, тыйымдар, қысым көрсету, ұстау, тарату, байланысты өшіру, айыппұл, әкімшілік қамау және қылмыстық қудалау. Әр жазбаның дереккөзі көрсетілген.",
	readers: {
		title: "Кімге арналған",
		says: [
			"Сан мен оның дереккөзі керек кез келген адамға: журналистерге, заңгерлерге, зерттеушілерге және өз қаласында не болғанын білгісі келетін Қазақстан тұрғындарына.",
			"Сайт оқырманнан ештеңе сұрамайды. Тіркелу де, cookie де, санауыш та жоқ; сайт бөтен жерден ештеңе жүктемейді және өзіңіз сұрамасаңыз, құрылғыда ештеңе сақтамайды. Не іздегеніңіз мекенжайдың құрылғыңыздан ешқашан шықпайтын бөлігінде қалады.",
		],
	},
	making: {
		title: "Жазбалар қалай жасалады",
		says: [
			"Бір жазба — өз орны мен уақыты бар бір шара: ұстау және одан кейінгі үкім — екі жазба. Жазбалар жарияланған дереккөздер бойынша өз сөзімізбен жазылған; даулы нәрсе оны айтқан адамға не ұйымға сілтеп беріледі.",
			"Дереккөздер әртүрлі сан айтса, бәрі ең азынан ең көбіне дейін, кім айтқанымен бірге көрсетіледі; орташа сан шығарылмайды. Басқасы таңдалмаса, қорытынды ең аз сан бойынша есептеледі және жазбалар мүмкіндік бергенше ешкім екі рет саналмайды. Ұстау саны — ұсталғандардың саны емес: екі күнде ұсталған адам екі рет саналады.",
			"Күн дереккөзде қаншалықты дәл болса, сондай дәлдікпен сақталады. Тек айы не жылы белгілі болса, жазба күні қиылысатын кез келген көріністе ықтимал деп саналады. Тек облысы белгілі немесе бүкіл елге қатысты нәрсе белгілі бір қалаға телінбейді.",
			"Жазбалар толық емес. Мұнда жарияланғаны және табылғаны ғана бар; тыныш көрінген жыл аз жазылған жыл болуы мүмкін. Жазбаның жоқтығы ештеңе болмады дегенді білдірмейді.",
		],
	},
	grades: {
		title: "Бағалар нені білдіреді",
		lead: "Баға оқиғаның қайдан белгілі екенін айтады. Ол дереккөздер мен мәлімдемелерден есептеледі, ешқашан қолмен қойылмайды.",
		says: {
			confirmed: "Мұны биліктің өзі айтады.",
			corroborated: "Мұны кемінде екі тәуелсіз басылым хабарлайды.",
			single: "Бір басылымға сүйенеді.",
			contested: "Бір мезгілде дұрыс бола алмайтын мәлімдемелер бар; бәрі көрсетілген.",
		},
	},
	persons: {
		title: "Жазбалардағы адамдар",
		says: [
			"Адамның аты ол ересек болса және дереккөз оны көпшілік алдында әрекет еткен адам ретінде ашық атаса ғана жазылады. Кәмелетке толмағандардың, кездейсоқ адамдардың аты, мекенжай мен телефон жазылмайды. Айып тағу — кінә емес: айыпталған адам айыпталған деп аталады.",
			"Аты аталған әр адам оны алып тастауды сұрай алады. Аты жойылады, саны қалады, ал журналда бір нәрсенің қайтарып алынғаны айтылады.",
		],
	},
	corrections: {
		title: "Түзетулер",
		says: [
			"Әр оқиға бетінің соңында қазір не жазылғаны толтырылған түзету мәтіні бар. Не түзетілгені оқиға бетінде айтылады: қашан, не және бұрын не тұрғаны. Қайтарып алынған не басқасымен біріктірілген жазбаның беті қалады және сол туралы айтады.",
		],
		byCopy: "Бұл басылымның өз мекенжайы жоқ: мәтінді оны кімнен алсаңыз, соған жіберіңіз.",
		mail: ({ email }) => `${email} мекенжайына жазыңыз.`,
		repository: "Ашық репозиторийде хабарлау",
	},
	reuse: {
		title: "Пайдалану",
		says: [
			"Жазбалар Creative Commons «Авторлығын көрсету» 4.0 лицензиясымен (CC BY 4.0) беріледі: дереккөзін, күнін және нұсқасын көрсетіп, кез келген мақсатта пайдаланыңыз. Код — GNU Affero General Public License 3-нұсқасы немесе одан кейінгісі. Карта Natural Earth (қоғамдық игілік) және OpenStreetMap (© OpenStreetMap қатысушылары, ODbL) деректерінен жасалған.",
		],
		data: "Жүктелетін файлдар және әр өрістің мағынасы",
	},
	access: {
		title: "Қолжетімділік",
		says: [
			"Сайтты тек пернетақтамен, экран оқитын бағдарламамен, үлкейтіп, қараңғыда, шағын телефонда, баяу байланыста және қағазда пайдалануға болады. Әр оқиғаның, жылдың, жердің және шерудің JavaScript-сіз оқылатын беті бар; тізім карта көрсеткеннің бәрін айтады, ешнәрсе тек түспен берілмейді.",
			"Бірдеңе жұмыс істемесе, бұл — қате: ол туралы жазбадағы қате сияқты хабарлаңыз.",
		],
	},
	further: "Толығырақ",
	pages: { "about/safety/": "Қауіпсіз оқу", "about/licences/": "Лицензиялар толық", "feeds/": "Таспалар" },
};

const LANGUAGES: Readonly<Record<Language, AboutWords>> = { en, ru, kk };

/** The words of the page about the site in a text's language. */
export function aboutWords({ language }: Pick<Text, "language">): AboutWords {
	return LANGUAGES[language];
}
