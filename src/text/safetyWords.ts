import type { Language } from "../incident/vocabulary.ts";
import type { Text } from "./text.ts";

/** A part of the page about safety: its address on the page, its heading, its paragraphs. */
interface SafetyPart {
	readonly id: string;
	readonly title: string;
	readonly says: readonly string[];
}

/** The words of the pages about safety and licences. */
export interface SafetyWords {
	readonly contents: string;
	readonly safety: {
		readonly title: string;
		readonly description: string;
		readonly lead: string;
		readonly parts: readonly SafetyPart[];
	};
	readonly licences: {
		readonly title: string;
		readonly description: string;
		readonly lead: string;
		readonly ours: string;
		readonly heads: { readonly what: string; readonly from: string; readonly licence: string };
		readonly rows: readonly (readonly [what: string, from: string, licence: string, address: string | null])[];
		readonly packages: string;
		readonly packagesSay: string;
		readonly bill: string;
		readonly noText: string;
	};
}

const CC_BY = "https://creativecommons.org/licenses/by/4.0/";
const ODBL = "https://opendatacommons.org/licenses/odbl/1-0/";
const AGPL = "https://www.gnu.org/licenses/agpl-3.0.html";
const LGPL = "https://www.gnu.org/licenses/lgpl-3.0.html";

const en: SafetyWords = {
	contents: "On this page",
	safety: {
		title: "Reading safely",
		description:
			"What an internet provider, a host and a person with your phone in hand can see when you read Alañ, what we do about it, and what we cannot.",
		lead: "Reading about repression can itself be watched. This page says in plain words who can see what when you read Alañ, what we do about it, and what we cannot do. Nothing here makes you invisible: weigh it for your own case.",
		parts: [
			{
				id: "short",
				title: "In short",
				says: [
					"What you search for and filter by stays on your device. Nobody but the host of this site is asked for anything: there is no counter, no advertising, no map service, no font or script from elsewhere.",
					"Nothing is stored on your device unless you ask for it, apart from what any browser keeps by itself: its history and copies of the files it loaded.",
					"Your internet provider can see that you visit this site. If that alone is a danger to you, read it through Tor, or from the one-file edition that somebody brings you.",
				],
			},
			{
				id: "line",
				title: "Who watches the line",
				says: [
					"Your internet provider, the owner of the Wi-Fi and whoever orders them to tell see the name of this site's host, the time, and how much was loaded. While the address begins with https they do not see which page it was, nor any word of it. From the amounts they may guess whether the map or one incident was opened.",
					"Texts come in whole files: one for each year, and one for all when you search. So not even the sizes tell which incident you read or what you looked for.",
					"A security certificate that an authority, an employer or a provider has you install lets its owner read everything that passes, here and everywhere else. On a device that has one, no site can protect you.",
					"The line can also be cut, or this site blocked. Keep a copy beforehand: see “Copies on your device”.",
				],
			},
			{
				id: "host",
				title: "Who runs the host",
				says: [
					"The company on whose computers this site lies sees your internet address, the kind of browser, the time, and which files you load. If you open the page of an incident by a link or load it anew, that includes the number of the incident; moving from one to the next within the site does not.",
					"What stands in the address after the # sign (years, places, kinds of measure, the words you search) is never sent to anybody.",
					"We keep no log of our own and count no visitors. What a host records, and whom it must show it to, we cannot decide.",
				],
			},
			{
				id: "sources",
				title: "When you open a source",
				says: [
					"A link with an arrow ↗ leaves this site. The site you come to, and everybody it lets watch its visitors, sees you as it sees any reader, but not that you came from here. Your provider sees the name of that site too.",
				],
			},
			{
				id: "device",
				title: "Somebody with your phone in hand",
				says: [
					"The browser's history shows the addresses you opened, incidents and filters included, even those after the # sign. The clipboard holds the last link or text you copied; the downloads folder holds what you took along; the browser holds copies of files.",
					"A private window forgets its history and copies when you close it. It does not hide you from the line or the host, and it keeps downloads and copied links.",
					"A spying program on the device, or somebody who looks over your shoulder, sees what you see. No site can change that.",
				],
			},
			{
				id: "leave",
				title: "Leave now",
				says: [
					"The button “Leave now” stands at the top of every page. On the map and the pages of incidents pressing Esc twice does the same; pressing it once only closes what is open. The page is emptied at once and your browser's own empty page takes its place. No other site is opened, since it would then learn of you, and an empty page also comes when the line is dead.",
					"It clears what the visit held in the tab, asks the browser to forget its copies of our files, and, where the browser can, takes the steps of this visit out of the Back button.",
					"It cannot clear the browser's history, the clipboard, your downloads, a copy you asked the site to keep, other tabs, or what the line and the host have already seen. Clear the history yourself: Ctrl+Shift+Delete on a computer, the browser's settings on a phone. On pages without scripts, such as this one, only the button works, and Back may lead here again.",
				],
			},
			{
				id: "copies",
				title: "Copies on your device",
				says: [
					"If you ask the site to keep itself on this device, it works without a connection, and reading it then sends nothing. The copy stays until you press the button that forgets it, and until then anybody with the device can find it. “Leave now” does not delete it, because a copy may be what you need when the line is cut; delete it yourself if being found with it is the greater danger.",
					"The one-file edition asks nobody for anything and can be handed on by a stick or a messenger. It lies among your files under a name that says what it is; rename it if that is safer. Deleted files can often be restored.",
				],
			},
			{
				id: "mirrors",
				title: "Mirrors and false copies",
				says: [
					"Anybody may put up a copy of this site. Its host sees what every host sees, and a dishonest one could change the record or add something that watches you. Compare the version at the foot of the page with the one you know, and check the checksums or signature of what you downloaded.",
				],
			},
			{
				id: "tor",
				title: "Tor and VPN",
				says: [
					"Tor Browser hides from the line which site you read, and from the host who reads it. That you use Tor can be seen, unless you use a bridge. Where scripts are switched off, the page “Data and codebook” can still be read, and the whole record downloaded.",
					"A VPN shows its owner what your provider would otherwise see. Use one only if you trust its owner more than your provider.",
				],
			},
			{
				id: "write",
				title: "When you write to us",
				says: [
					"“Correct this” composes a text on your device and sends nothing. How you send it is your choice; an e-mail from your own address tells who you are to both providers. Never send us the name, telephone or address of somebody who could be harmed by it.",
				],
			},
			{
				id: "cannot",
				title: "What we cannot do",
				says: [
					"We cannot hide that you visited, undo what was seen, protect a device that is spied on, answer for a host or a mirror, or help where you are made to unlock your phone. The site's code is open, so that anybody can check whether it does what this page says.",
				],
			},
		],
	},
	licences: {
		title: "Licences",
		description:
			"Under which licences the record, the code and the map of Alañ may be used, and what they are made of.",
		lead: "What this site is made of, who made it, and how each part may be used.",
		ours: "The site and its data",
		heads: { what: "What", from: "From", licence: "Licence" },
		rows: [
			["The record and its texts", "Alañ", "CC BY 4.0", CC_BY],
			["The code of the site", "Alañ", "GNU AGPL 3.0 or later", AGPL],
			["Map: countries, regions, the Caspian", "Natural Earth", "public domain", null],
			["Map: lakes", "© OpenStreetMap contributors", "ODbL 1.0", ODBL],
			["Map: rivers", "CIA World Data Bank II, through GSHHG", "GNU LGPL 3.0 or later (GSHHG)", LGPL],
			["Map: borders of the regions of 2018 and 2022", "Alañ", "CC0 (no rights reserved)", null],
		],
		packages: "Packages the site is made of",
		packagesSay: "With their licences in full, as they came with each package.",
		bill: "Bill of materials (CycloneDX)",
		noText: "The package came without the text of its licence.",
	},
};

const ru: SafetyWords = {
	contents: "На этой странице",
	safety: {
		title: "Как читать безопасно",
		description:
			"Что видят интернет-провайдер, хостинг и человек с вашим телефоном в руках, когда вы читаете «Алаң», что мы с этим делаем и чего сделать не можем.",
		lead: "За тем, кто читает о репрессиях, тоже могут наблюдать. Здесь простыми словами сказано, кто и что видит, когда вы читаете «Алаң», что мы с этим делаем и чего сделать не можем. Невидимым вас это не сделает: взвесьте всё для своего случая.",
		parts: [
			{
				id: "short",
				title: "Коротко",
				says: [
					"То, что вы ищете и по чему отбираете, остаётся на вашем устройстве. Ни к кому, кроме хостинга этого сайта, страница не обращается: здесь нет ни счётчиков, ни рекламы, ни чужих карт, шрифтов и скриптов.",
					"На устройстве ничего не сохраняется, пока вы сами об этом не попросите, кроме того, что любой браузер хранит сам: истории и копий загруженных файлов.",
					"Провайдер видит, что вы заходите на этот сайт. Если опасно уже это, читайте через Tor или в издании одним файлом, которое вам кто-нибудь принесёт.",
				],
			},
			{
				id: "line",
				title: "Кто следит за линией",
				says: [
					"Интернет-провайдер, владелец Wi-Fi и те, кто вправе их спросить, видят имя хоста этого сайта, время и объём загруженного. Пока адрес начинается с https, они не видят ни какая это была страница, ни её содержания. По объёму можно догадаться, открыли вы карту или отдельный случай.",
					"Тексты загружаются целыми файлами: один на каждый год и один общий для поиска. Поэтому даже по размеру не понять, о каком случае вы читали и что искали.",
					"Сертификат безопасности, который вас просят установить власти, работодатель или провайдер, позволяет его владельцу читать всё, что вы передаёте и получаете, и здесь, и на любых других сайтах. На устройстве с таким сертификатом вас не защитит ни один сайт.",
					"Связь могут отключить, а сайт заблокировать. Сделайте копию заранее: см. «Копии на вашем устройстве».",
				],
			},
			{
				id: "host",
				title: "Кому принадлежит хостинг",
				says: [
					"Компания, на компьютерах которой лежит сайт, видит ваш сетевой адрес, вид браузера, время и то, какие файлы вы загружаете. Если открыть страницу случая по ссылке или обновить её, в запросе есть номер случая; если переходить от случая к случаю внутри сайта, его нет.",
					"То, что стоит в адресе после знака # (годы, места, виды мер, слова поиска), не отправляется никому и никогда.",
					"Мы не ведём журналов и не считаем посетителей. Что записывает хостинг и кому обязан это показывать, решаем не мы.",
				],
			},
			{
				id: "sources",
				title: "Когда вы открываете источник",
				says: [
					"Ссылка со стрелкой ↗ ведёт на другой сайт. Этот сайт и все, кому он позволяет следить за посетителями, видят вас как любого читателя, но не узнают, откуда вы пришли. Имя того сайта видит и ваш провайдер.",
				],
			},
			{
				id: "device",
				title: "Если ваш телефон в чужих руках",
				says: [
					"В истории браузера видны открытые вами адреса вместе со случаями и отборами, в том числе то, что стоит после #. В буфере обмена лежит последняя скопированная ссылка или текст, в папке загрузок — то, что вы сохранили, в браузере — копии файлов.",
					"Приватное окно забывает историю и копии, когда вы его закрываете. От провайдера и хостинга оно не скрывает, а загрузки и скопированное остаются.",
					"Шпионская программа на устройстве или тот, кто смотрит через плечо, видит то же, что и вы. Ни один сайт этого не изменит.",
				],
			},
			{
				id: "leave",
				title: "«Уйти»",
				says: [
					"Кнопка «Уйти» стоит вверху каждой страницы. На карте и страницах случаев то же делает двойное нажатие Esc; одно нажатие лишь закрывает то, что открыто. Страница сразу пустеет, и её место занимает пустая страница самого браузера. Никакой другой сайт не открывается: он узнал бы о вас, а пустая страница появится и тогда, когда связи нет.",
					"Кнопка стирает то, что посещение хранило во вкладке, просит браузер забыть копии наших файлов и, если браузер это умеет, убирает шаги этого посещения из кнопки «Назад».",
					"Она не может стереть историю браузера, буфер обмена, загрузки, копию, которую вы попросили сохранить, другие вкладки и то, что провайдер и хостинг уже видели. Историю очистите сами: на компьютере Ctrl+Shift+Delete, на телефоне в настройках браузера. На страницах без скриптов, как эта, работает только кнопка, а «Назад» может снова привести сюда.",
				],
			},
			{
				id: "copies",
				title: "Копии на вашем устройстве",
				says: [
					"Если попросить сайт сохранить себя на устройстве, он работает без связи, и чтение уже ничего не отправляет. Копия остаётся, пока вы не нажмёте кнопку, которая её удаляет; до тех пор её найдёт любой, у кого окажется устройство. «Уйти» её не удаляет: копия может понадобиться именно тогда, когда связь отключат. Если опаснее, что её найдут, удалите её сами.",
					"Издание одним файлом ни к кому не обращается; его можно передать на флешке или через мессенджер. Оно лежит среди ваших файлов под именем, которое говорит, что это такое; если так безопаснее, переименуйте его. Удалённые файлы часто удаётся восстановить.",
				],
			},
			{
				id: "mirrors",
				title: "Зеркала и подделки",
				says: [
					"Копию этого сайта может выложить кто угодно. Её хостинг видит то же, что и любой другой, а недобросовестный владелец может изменить записи или добавить слежку. Сравните версию внизу страницы с той, что вам известна, и проверьте контрольные суммы или подпись загруженного.",
				],
			},
			{
				id: "tor",
				title: "Tor и VPN",
				says: [
					"Tor Browser скрывает от провайдера, какой сайт вы читаете, а от хостинга — кто читает. То, что вы пользуетесь Tor, заметно, если не включить мост. Если скрипты выключены, страницу «Данные» всё равно можно прочитать и скачать всё собрание.",
					"VPN показывает своему владельцу то, что иначе увидел бы провайдер. Пользуйтесь им, только если доверяете этому владельцу больше, чем провайдеру.",
				],
			},
			{
				id: "write",
				title: "Когда вы пишете нам",
				says: [
					"«Сообщить об ошибке» составляет текст на вашем устройстве и ничего не отправляет. Как его послать, решаете вы; письмо с личного адреса покажет, кто вы, обоим почтовым провайдерам. Не присылайте имён, телефонов и адресов людей, которым это может навредить.",
				],
			},
			{
				id: "cannot",
				title: "Чего мы не можем",
				says: [
					"Мы не можем скрыть, что вы сюда заходили, отменить уже увиденное, защитить устройство, за которым следят, отвечать за хостинг или зеркало и помочь, если вас заставят разблокировать телефон. Код сайта открыт: любой может проверить, делает ли он то, что здесь сказано.",
				],
			},
		],
	},
	licences: {
		title: "Лицензии",
		description: "На каких условиях можно использовать записи, код и карту «Алаң» и из чего они сделаны.",
		lead: "Из чего сделан этот сайт, кто это создал и как можно использовать каждую часть.",
		ours: "Сайт и его данные",
		heads: { what: "Что", from: "Откуда", licence: "Лицензия" },
		rows: [
			["Записи и их тексты", "«Алаң»", "CC BY 4.0", CC_BY],
			["Код сайта", "«Алаң»", "GNU AGPL 3.0 или новее", AGPL],
			["Карта: страны, области, Каспий", "Natural Earth", "общественное достояние", null],
			["Карта: озёра", "© участники OpenStreetMap", "ODbL 1.0", ODBL],
			["Карта: реки", "CIA World Data Bank II, через GSHHG", "GNU LGPL 3.0 или новее (GSHHG)", LGPL],
			["Карта: границы областей 2018 и 2022 годов", "«Алаң»", "CC0 (без ограничений)", null],
		],
		packages: "Пакеты, из которых сделан сайт",
		packagesSay: "С полными текстами лицензий, как они пришли с каждым пакетом (на английском).",
		bill: "Перечень составных частей (CycloneDX)",
		noText: "Пакет пришёл без текста лицензии.",
	},
};

const kk: SafetyWords = {
	contents: "Осы бетте",
	safety: {
		title: "Қауіпсіз оқу",
		description:
			"«Алаңды» оқыған кезде интернет-провайдер, хостинг және телефоныңызды қолына алған адам не көреді, біз не істейміз және не істей алмаймыз.",
		lead: "Қуғын-сүргін туралы оқитын адамның өзін де бақылауы мүмкін. Бұл бетте «Алаңды» оқығаныңызда кім не көретіні, біз не істейтініміз және не істей алмайтынымыз қарапайым тілмен айтылған. Мұның ешқайсысы сізді көрінбейтін етпейді: өз жағдайыңызға қарай шешіңіз.",
		parts: [
			{
				id: "short",
				title: "Қысқаша",
				says: [
					"Не іздегеніңіз бен қандай сүзгі таңдағаныңыз құрылғыңызда қалады. Бет осы сайттың хостингінен басқа ешкімге жүгінбейді: мұнда санауыш та, жарнама да, бөгде карта, қаріп не скрипт те жоқ.",
					"Өзіңіз сұрамасаңыз, құрылғыда ештеңе сақталмайды; тек кез келген браузер өзі сақтайтын тарих пен жүктелген файлдардың көшірмелері ғана қалады.",
					"Провайдер осы сайтқа кіргеніңізді көреді. Соның өзі қауіпті болса, Tor арқылы немесе біреу әкеліп берген бір файлдық нұсқадан оқыңыз.",
				],
			},
			{
				id: "line",
				title: "Желіні кім бақылайды",
				says: [
					"Интернет-провайдер, Wi-Fi иесі және олардан мәлімет талап ете алатындар осы сайт хостының атын, уақытты және қанша дерек жүктелгенін көреді. Мекенжай https деп басталса, олар қай бет екенін де, ондағы мәтінді де көрмейді. Көлеміне қарап, картаны аштыңыз ба, әлде жеке оқиғаны ма, соны болжауы мүмкін.",
					"Мәтіндер тұтас файлдармен келеді: әр жылға бір файл, іздеуге бір ортақ файл. Сондықтан қай оқиғаны оқығаныңыз бен не іздегеніңіз көлемінен де білінбейді.",
					"Билік, жұмыс беруші немесе провайдер орнатқызған қауіпсіздік сертификаты иесіне осы жерде де, басқа сайттарда да өтіп жатқанның бәрін оқуға мүмкіндік береді. Ондай сертификаты бар құрылғыда сізді ешбір сайт қорғай алмайды.",
					"Байланысты үзіп, сайтты бұғаттап тастауы да мүмкін. Көшірмесін алдын ала сақтаңыз: «Құрылғыңыздағы көшірмелер» бөлімін қараңыз.",
				],
			},
			{
				id: "host",
				title: "Хостинг кімдікі",
				says: [
					"Сайт компьютерлерінде тұрған компания желілік мекенжайыңызды, браузердің түрін, уақытты және қай файлдарды жүктегеніңізді көреді. Оқиға бетін сілтемемен ашсаңыз немесе қайта жүктесеңіз, сұрауда оқиғаның нөмірі болады; сайт ішінде оқиғадан оқиғаға өтсеңіз, болмайды.",
					"Мекенжайдағы # белгісінен кейін тұрғандар (жылдар, жерлер, шара түрлері, іздеу сөздері) ешқашан ешкімге жіберілмейді.",
					"Біз журнал жүргізбейміз, келушілерді санамаймыз. Хостинг не жазатынын және оны кімге көрсетуге міндетті екенін біз шешпейміз.",
				],
			},
			{
				id: "sources",
				title: "Дереккөзді ашқанда",
				says: [
					"↗ көрсеткісі бар сілтеме басқа сайтқа апарады. Ол сайт және келушілерін бақылауға рұқсат бергендердің бәрі сізді кез келген оқырман сияқты көреді, бірақ қайдан келгеніңізді білмейді. Ол сайттың атын провайдеріңіз де көреді.",
				],
			},
			{
				id: "device",
				title: "Телефоныңыз біреудің қолында болса",
				says: [
					"Браузер тарихында ашқан мекенжайларыңыз, оқиғалар мен сүзгілер, соның ішінде # белгісінен кейінгілер де көрінеді. Алмасу буферінде соңғы көшірілген сілтеме не мәтін, жүктеулер қалтасында сақтағаныңыз, браузерде файлдардың көшірмелері жатады.",
					"Жеке терезе жабылған соң тарих пен көшірмелерді ұмытады. Ол сізді провайдер мен хостингтен жасырмайды, ал жүктеулер мен көшірілген сілтемелер қалады.",
					"Құрылғыдағы тыңшы бағдарлама немесе иығыңыздан қарап тұрған адам сіз көргеннің бәрін көреді. Мұны ешбір сайт өзгерте алмайды.",
				],
			},
			{
				id: "leave",
				title: "«Шығу»",
				says: [
					"«Шығу» түймесі әр беттің жоғарғы жағында тұр. Карта мен оқиға беттерінде Esc пернесін екі рет басу да соны істейді; бір рет басқанда тек ашық тұрған нәрсе жабылады. Бет бірден босап, орнына браузердің өз бос беті шығады. Басқа ешқандай сайт ашылмайды: ол сіз туралы біліп қояр еді, ал бос бет байланыс үзілгенде де ашылады.",
					"Түйме осы кірудің қойындыда сақтағанын өшіреді, браузерден файлдарымыздың көшірмелерін ұмытуын сұрайды және браузер қолдаса, осы кірудің қадамдарын «Артқа» түймесінен алып тастайды.",
					"Ол браузер тарихын, алмасу буферін, жүктеулерді, өзіңіз сақтатқан көшірмені, басқа қойындыларды және провайдер мен хостинг көріп қойғанды өшіре алмайды. Тарихты өзіңіз тазалаңыз: компьютерде Ctrl+Shift+Delete, телефонда браузердің баптауларында. Осы бет сияқты скриптсіз беттерде тек түйме жұмыс істейді, ал «Артқа» қайтадан осында әкелуі мүмкін.",
				],
			},
			{
				id: "copies",
				title: "Құрылғыңыздағы көшірмелер",
				says: [
					"Сайттан өзін құрылғыда сақтауды сұрасаңыз, ол байланыссыз жұмыс істейді, оқығанда ештеңе жіберілмейді. Көшірме оны өшіретін түймені басқанша қалады, оған дейін құрылғыны қолына алған кез келген адам таба алады. «Шығу» оны өшірмейді: көшірме дәл байланыс үзілгенде керек болуы мүмкін. Табылып қалуы қауіптірек болса, өзіңіз өшіріңіз.",
					"Бір файлдық нұсқа ешкімге жүгінбейді, оны флешкамен немесе мессенджермен беруге болады. Ол файлдарыңыздың арасында не екенін айтып тұратын атпен жатады; солай қауіпсіз болса, атын өзгертіңіз. Өшірілген файлдарды көбіне қалпына келтіруге болады.",
				],
			},
			{
				id: "mirrors",
				title: "Айна сайттар мен жалған көшірмелер",
				says: [
					"Бұл сайттың көшірмесін кез келген адам орналастыра алады. Оның хостингі кез келген хостинг көргенді көреді, ал арам ниетті иесі жазбаларды өзгертуі немесе бақылау қосуы мүмкін. Беттің төменгі жағындағы нұсқаны өзіңіз білетін нұсқамен салыстырып, жүктегеніңіздің бақылау сомасын немесе қолтаңбасын тексеріңіз.",
				],
			},
			{
				id: "tor",
				title: "Tor және VPN",
				says: [
					"Tor Browser қай сайтты оқып отырғаныңызды желіден, ал кім оқып отырғанын хостингтен жасырады. Көпір қоспасаңыз, Tor қолданып отырғаныңыз білінеді. Скрипттер өшірулі болса да, «Деректер» бетін оқып, бүкіл жинақты жүктеп алуға болады.",
					"VPN әдетте провайдер көретін нәрсені өз иесіне көрсетеді. Оның иесіне провайдерден гөрі көбірек сенсеңіз ғана қолданыңыз.",
				],
			},
			{
				id: "write",
				title: "Бізге жазғанда",
				says: [
					"«Қате туралы хабарлау» мәтінді құрылғыңызда құрастырады да, ештеңе жібермейді. Оны қалай жіберуді өзіңіз шешесіз; жеке поштаңыздан жазған хат кім екеніңізді екі пошта провайдеріне де көрсетеді. Зиян тиюі мүмкін адамдардың атын, телефонын, мекенжайын жібермеңіз.",
				],
			},
			{
				id: "cannot",
				title: "Нені істей алмаймыз",
				says: [
					"Біз кіргеніңізді жасыра алмаймыз, көрілгенді қайтара алмаймыз, бақылаудағы құрылғыны қорғай алмаймыз, хостинг не айна сайт үшін жауап бере алмаймыз және телефонды ашуға мәжбүрлесе, көмектесе алмаймыз. Сайттың коды ашық: ол осы бетте айтылғанды істей ме, кез келген адам тексере алады.",
				],
			},
		],
	},
	licences: {
		title: "Лицензиялар",
		description: "«Алаңның» жазбаларын, коды мен картасын қандай шартпен пайдалануға болады және олар неден жасалған.",
		lead: "Бұл сайт неден жасалған, оны кім жасаған және әр бөлігін қалай пайдалануға болады.",
		ours: "Сайт және оның деректері",
		heads: { what: "Не", from: "Қайдан", licence: "Лицензия" },
		rows: [
			["Жазбалар және олардың мәтіндері", "«Алаң»", "CC BY 4.0", CC_BY],
			["Сайттың коды", "«Алаң»", "GNU AGPL 3.0 немесе кейінгісі", AGPL],
			["Карта: елдер, облыстар, Каспий", "Natural Earth", "қоғамдық игілік", null],
			["Карта: көлдер", "© OpenStreetMap қатысушылары", "ODbL 1.0", ODBL],
			["Карта: өзендер", "CIA World Data Bank II, GSHHG арқылы", "GNU LGPL 3.0 немесе кейінгісі (GSHHG)", LGPL],
			["Карта: 2018 және 2022 жылғы облыстардың шекаралары", "«Алаң»", "CC0 (шектеусіз)", null],
		],
		packages: "Сайт жасалған пакеттер",
		packagesSay: "Әр пакетпен бірге келген лицензияның толық мәтінімен (ағылшынша).",
		bill: "Құрамдас бөліктер тізімі (CycloneDX)",
		noText: "Пакет лицензия мәтінінсіз келген.",
	},
};

const WORDS: { readonly [L in Language]: SafetyWords } = { en, ru, kk };

/** The words of these pages in a language. */
export function safetyWords({ language }: Pick<Text, "language">): SafetyWords {
	return WORDS[language];
}
