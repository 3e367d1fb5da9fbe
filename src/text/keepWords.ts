import type { Language } from "../incident/vocabulary.ts";

/** What goes wrong when a site is kept. */
type Failure = "unreachable" | "changed" | "full" | "insecure" | "refused";

const en = {
	title: "Without a connection",
	description: "Keep the whole record on your device, or take it away in one file.",
	back: "Back to the map",
	skip: "Skip to the text",
	languages: "Languages",
	lead: "For a line that is watched, blocked or cut. Both ways hold the whole record with the map, the search and every incident, in all its languages. Afterwards reading needs no server.",
	device: {
		title: "Keep it on this device",
		how: [
			"The site opens in this browser at the same address, with or without a connection. Not kept: the downloads, pictures for social networks, and pages that list incidents by place, year or campaign; the filters show the same.",
			"With a connection, the kept site asks its host for one or two small files when it is opened, to learn whether there is a newer version. It takes nothing until you say so. Which incident you read and what you search is not told.",
			"Whoever has the device in hand can see that it is kept. Forgetting deletes it from the browser's store; the browser's own history and traces on the disk are not in our power.",
			"Some browsers delete what is kept after weeks without a visit (Safari after seven days). The one file below stays.",
		],
		noScript: "Keeping it needs JavaScript. The one file below can be downloaded without.",
		looking: "Looking at what is kept on this device…",
		none: ({ size }: { size: string }) => `Nothing is kept on this device. It would take ${size}.`,
		part: "A part is kept on this device, from an attempt that was broken off. It is not used until all is there.",
		keep: "Keep on this device",
		keeping: ({ done, size }: { done: string; size: string }) => `${done} of ${size}`,
		progress: "Keeping the site",
		stop: "Stop",
		kept: ({ date, hash, size }: { date: string; hash: string; size: string }) =>
			`Kept on this device: the record of ${date}, version ${hash}; ${size}.`,
		missed: "The page you asked for is not kept, and there is no connection.",
		latest: "There is no newer version.",
		unasked: "Without a connection: whether there is a newer version could not be asked.",
		newer: ({ date }: { date: string }) => `Newer version, with the record of ${date}. Take it?`,
		take: "Take it",
		forget: "Forget it all",
		forgotten: "Forgotten: nothing of this site is kept on this device.",
		failed: {
			unreachable: ({ file }: { file: string }) => `${file} could not be had. What has come stays; try again.`,
			changed: ({ file }: { file: string }) =>
				`${file} is not what the list says: the site may be changing just now. Try again in some minutes.`,
			full: ({ file }: { file: string }) => `There is no room for ${file} on this device.`,
			insecure: (_: { file: string }) =>
				"This browser keeps sites only from a secure address (https), or is set to keep none, as in a private window. Take the one file below instead.",
			refused: ({ file }: { file: string }) => `The browser refused to keep the site: ${file}`,
		} satisfies Record<Failure, (given: { file: string }) => string>,
	},
	away: {
		title: "Take it away",
		file: "One file: the site to carry",
		fileSays:
			"App, record and map in one page. Download it, copy it to a stick or send it on, and open it in Chrome or Firefox. It asks nothing of any network.",
		site: "The whole site, for a mirror",
		siteSays:
			"Unpack it into any folder of any web server. It holds every page and download, and no address of ours. Without the pictures for social networks, and without itself.",
		noSite: "The whole site as an archive is not on this mirror, since it cannot hold itself.",
		quick: "This copy of the site was built without the files to take away: npm run build makes them.",
		sum: "SHA-256",
		sumFile: "SHA-256 as a file",
		signature: "Signature",
		check: "How to check that it is ours and whole",
		checkSum: "Damage shows when the SHA-256 is another than the one said here:",
		checkKey:
			"A forgery shows in the signature. Take the public key from a place you trust, not from whoever gave you the file; the tool is minisign:",
		checkNoKey: "This build is not signed: check the SHA-256 with someone you trust.",
	},
	edition: {
		says: ({ date }: { date: string }) => `Take-away edition, ${date}`,
		version: ({ hash }: { hash: string }) => `Version of the record: ${hash}.`,
		newer: "Newer ones:",
		unknown: "Newer ones: this copy does not know where; ask who gave it to you.",
		noScript: "This file needs JavaScript.",
	},
	offer: ({ date }: { date: string }) => `A newer version is there, with the record of ${date}.`,
	look: "Look at it",
	later: "Not now",
};
export type KeepWords = typeof en;

const ru: KeepWords = {
	title: "Без связи",
	description: "Сохраните все данные на устройстве или возьмите их с собой одним файлом.",
	back: "К карте",
	skip: "К тексту",
	languages: "Языки",
	lead: "Для связи, которую прослушивают, блокируют или отключают. Оба способа содержат все данные с картой, поиском и каждым случаем, на всех языках. После этого для чтения сервер не нужен.",
	device: {
		title: "Сохранить на этом устройстве",
		how: [
			"Сайт будет открываться в этом браузере по тому же адресу, есть связь или нет. Не сохраняются файлы для скачивания, картинки для социальных сетей и страницы со списками случаев по местам, годам и кампаниям: то же показывает отбор.",
			"При наличии связи сохранённый сайт при открытии запрашивает у своего сервера один-два небольших файла, чтобы узнать, есть ли версия новее. Без вашего согласия он ничего не загружает. Какой случай вы читаете и что ищете, не сообщается.",
			"Тот, у кого устройство в руках, может увидеть, что сайт сохранён. Кнопка «Забыть всё» удаляет его из хранилища браузера; история самого браузера и следы на диске не в нашей власти.",
			"Некоторые браузеры удаляют сохранённое, если на сайт неделями не заходить (Safari — через семь дней). Файл, о котором сказано ниже, остаётся.",
		],
		noScript: "Для сохранения нужен JavaScript. Файл, о котором сказано ниже, можно скачать и без него.",
		looking: "Смотрим, что сохранено на этом устройстве…",
		none: ({ size }) => `На этом устройстве ничего не сохранено. Понадобится ${size}.`,
		part: "На этом устройстве сохранена часть: попытка была прервана. Она не используется, пока не загружено всё.",
		keep: "Сохранить на этом устройстве",
		keeping: ({ done, size }) => `${done} из ${size}`,
		progress: "Сохранение сайта",
		stop: "Остановить",
		kept: ({ date, hash, size }) => `Сохранено на этом устройстве: данные от ${date}, версия ${hash}; ${size}.`,
		missed: "Страница, которую вы запросили, не сохранена, а связи нет.",
		latest: "Версии новее нет.",
		unasked: "Связи нет: узнать, есть ли версия новее, не удалось.",
		newer: ({ date }) => `Есть версия новее, с данными от ${date}. Загрузить?`,
		take: "Загрузить",
		forget: "Забыть всё",
		forgotten: "Забыто: на этом устройстве от сайта ничего не сохранено.",
		failed: {
			unreachable: ({ file }) => `Не удалось получить ${file}. Загруженное остаётся; попробуйте ещё раз.`,
			changed: ({ file }) =>
				`Файл ${file} не совпадает со списком: возможно, сайт сейчас обновляется. Попробуйте через несколько минут.`,
			full: ({ file }) => `На устройстве нет места для ${file}.`,
			insecure: () =>
				"Этот браузер сохраняет сайты только с защищённого адреса (https) или настроен ничего не сохранять, как в приватном окне. Возьмите файл, о котором сказано ниже.",
			refused: ({ file }) => `Браузер отказался сохранить сайт: ${file}`,
		},
	},
	away: {
		title: "Взять с собой",
		file: "Один файл: сайт, который можно унести",
		fileSays:
			"Приложение, данные и карта на одной странице. Скачайте, скопируйте на флешку или перешлите и откройте в Chrome или Firefox. К сети файл не обращается.",
		site: "Весь сайт для зеркала",
		siteSays:
			"Распакуйте в любую папку любого веб-сервера. Внутри все страницы и файлы для скачивания и ни одного нашего адреса. Без картинок для социальных сетей и без самого архива.",
		noSite: "Архива всего сайта на этом зеркале нет: он не может содержать сам себя.",
		quick: "Эта копия сайта собрана без файлов, которые можно взять с собой: их делает npm run build.",
		sum: "SHA-256",
		sumFile: "SHA-256 отдельным файлом",
		signature: "Подпись",
		check: "Как проверить, что файл наш и цел",
		checkSum: "Повреждение видно, если SHA-256 не такой, как указано здесь:",
		checkKey:
			"Подделку показывает подпись. Возьмите открытый ключ там, чему доверяете, а не у того, кто дал вам файл; программа называется minisign:",
		checkNoKey: "Эта сборка не подписана: сверьте SHA-256 с тем, кому доверяете.",
	},
	edition: {
		says: ({ date }) => `Переносное издание, ${date}`,
		version: ({ hash }) => `Версия данных: ${hash}.`,
		newer: "Новые издания:",
		unknown: "Новые издания: эта копия не знает где; спросите у того, кто вам её дал.",
		noScript: "Этому файлу нужен JavaScript.",
	},
	offer: ({ date }) => `Есть версия новее, с данными от ${date}.`,
	look: "Посмотреть",
	later: "Не сейчас",
};

const kk: KeepWords = {
	title: "Байланыссыз",
	description: "Бүкіл деректерді құрылғыда сақтаңыз немесе бір файлмен алып кетіңіз.",
	back: "Картаға оралу",
	skip: "Мәтінге өту",
	languages: "Тілдер",
	lead: "Бақыланатын, бұғатталатын немесе өшірілетін байланысқа арналған. Екі тәсілде де бүкіл деректер картасымен, іздеуімен және әр оқиғасымен, барлық тілінде бар. Содан кейін оқу үшін сервер керек емес.",
	device: {
		title: "Осы құрылғыда сақтау",
		how: [
			"Сайт осы браузерде сол мекенжаймен байланыс бар кезде де, жоқ кезде де ашылады. Жүктеп алынатын файлдар, әлеуметтік желілерге арналған суреттер және оқиғалардың орын, жыл не науқан бойынша тізімдері бар беттер сақталмайды: соның өзін іріктеу көрсетеді.",
			"Байланыс болса, сақталған сайт ашылғанда жаңарақ нұсқа бар-жоғын білу үшін өз серверінен бір-екі шағын файл сұрайды. Сіз рұқсат бермейінше ештеңе жүктемейді. Қай оқиғаны оқып, не іздегеніңіз айтылмайды.",
			"Құрылғыны қолына алған адам сайттың сақталғанын көре алады. «Бәрін ұмыту» батырмасы оны браузер қоймасынан жояды; браузердің өз тарихы мен дискідегі іздер біздің билігімізде емес.",
			"Кейбір браузерлер сайтқа апталап кірмегенде сақталғанды жояды (Safari — жеті күннен кейін). Төмендегі файл қала береді.",
		],
		noScript: "Сақтау үшін JavaScript керек. Төмендегі файлды онсыз да жүктеп алуға болады.",
		looking: "Осы құрылғыда не сақталғаны қаралуда…",
		none: ({ size }) => `Бұл құрылғыда ештеңе сақталмаған. Оған ${size} керек.`,
		part: "Бұл құрылғыда үзілген әрекеттен қалған бөлік сақталған. Бәрі жүктелмейінше ол пайдаланылмайды.",
		keep: "Осы құрылғыда сақтау",
		keeping: ({ done, size }) => `${done} / ${size}`,
		progress: "Сайт сақталуда",
		stop: "Тоқтату",
		kept: ({ date, hash, size }) => `Осы құрылғыда сақталған: ${date} күнгі деректер, нұсқасы ${hash}; ${size}.`,
		missed: "Сіз сұраған бет сақталмаған, ал байланыс жоқ.",
		latest: "Жаңарақ нұсқа жоқ.",
		unasked: "Байланыс жоқ: жаңарақ нұсқа бар-жоғын білу мүмкін болмады.",
		newer: ({ date }) => `Жаңарақ нұсқа бар, деректері ${date} күнгі. Жүктейсіз бе?`,
		take: "Жүктеу",
		forget: "Бәрін ұмыту",
		forgotten: "Ұмытылды: бұл құрылғыда сайттан ештеңе сақталмаған.",
		failed: {
			unreachable: ({ file }) => `${file} алынбады. Жүктелгені қалады; қайталап көріңіз.`,
			changed: ({ file }) =>
				`${file} файлы тізімге сәйкес емес: сайт дәл қазір жаңартылып жатқан болуы мүмкін. Бірнеше минуттан кейін қайталап көріңіз.`,
			full: ({ file }) => `Құрылғыда ${file} үшін орын жоқ.`,
			insecure: () =>
				"Бұл браузер сайттарды тек қорғалған мекенжайдан (https) сақтайды немесе жеке терезедегідей ештеңе сақтамайтын етіп бапталған. Төмендегі файлды алыңыз.",
			refused: ({ file }) => `Браузер сайтты сақтаудан бас тартты: ${file}`,
		},
	},
	away: {
		title: "Алып кету",
		file: "Бір файл: алып жүретін сайт",
		fileSays:
			"Қолданба, деректер және карта бір бетте. Жүктеп алып, флешкаға көшіріңіз немесе біреуге жіберіңіз де, Chrome не Firefox арқылы ашыңыз. Файл желіге сұрау жібермейді.",
		site: "Айнаға арналған бүкіл сайт",
		siteSays:
			"Кез келген веб-сервердің кез келген бумасына ашыңыз. Ішінде барлық беттер мен жүктеп алынатын файлдар бар, біздің бірде-бір мекенжайымыз жоқ. Әлеуметтік желілерге арналған суреттерсіз және архивтің өзінсіз.",
		noSite: "Бүкіл сайттың архиві бұл айнада жоқ: ол өзін өзі қамти алмайды.",
		quick: "Сайттың бұл көшірмесі алып кететін файлдарсыз жиналған: оларды npm run build жасайды.",
		sum: "SHA-256",
		sumFile: "SHA-256 бөлек файлмен",
		signature: "Қолтаңба",
		check: "Файлдың біздікі әрі бүтін екенін қалай тексеруге болады",
		checkSum: "SHA-256 мұнда жазылғаннан өзгеше болса, файл бүлінген:",
		checkKey:
			"Жалғандықты қолтаңба көрсетеді. Ашық кілтті файлды берген адамнан емес, өзіңіз сенетін жерден алыңыз; бағдарлама minisign деп аталады:",
		checkNoKey: "Бұл жинақ қол қойылмаған: SHA-256 мәнін сенетін адамыңызбен салыстырыңыз.",
	},
	edition: {
		says: ({ date }) => `Алып жүретін басылым, ${date}`,
		version: ({ hash }) => `Деректердің нұсқасы: ${hash}.`,
		newer: "Жаңалары:",
		unknown: "Жаңалары: бұл көшірме қайда екенін білмейді; оны берген адамнан сұраңыз.",
		noScript: "Бұл файлға JavaScript керек.",
	},
	offer: ({ date }) => `Жаңарақ нұсқа бар, деректері ${date} күнгі.`,
	look: "Қарау",
	later: "Қазір емес",
};

const WORDS = { en, ru, kk };

/** The words about keeping the site and taking it away. */
export function keepWords(language: Language): KeepWords {
	return WORDS[language];
}
