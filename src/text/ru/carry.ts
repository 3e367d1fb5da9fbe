import type { carry as english } from "../en/carry.ts";
import type { Catalog } from "../speak.ts";

export const carry = {
	heading: "Поделиться или сохранить",
	share: "Поделиться",
	shareLink: "Адрес этой выборки",
	shared: "Передаются заголовок и адрес, больше ничего.",
	export: "Экспорт",
	exportWhat:
		"{n, plural, one {Показанный {count} случай — файлом, который создаётся на этом устройстве.} few {Показанные {count} случая — файлом, который создаётся на этом устройстве.} many {Показанные {count} случаев — файлом, который создаётся на этом устройстве.} other {Показанные {count} случая — файлом, который создаётся на этом устройстве.}}",
	forms: { csv: "CSV — для таблиц", geojson: "GeoJSON — для карт", json: "JSON — все поля с источниками" },
	drawings: { timeline: "Шкала времени в SVG", map: "Карта в SVG" },
	print: "Печать со всеми источниками",
	printed: "Источники каждого случая — по его адресу. Чтобы напечатать и их: «Экспорт», «Печать со всеми источниками».",
	working: "Тексты собираются…",
	done: "Сохранено: {file}",
	failed: "Тексты не удалось загрузить, файл не создан.",
	embed: "Встроить",
	embedWhat: "Этот код вставляет выборку на другую страницу. Он загружает только этот сайт и ничего не хранит.",
	embedCode: "Код для вставки",
	copyCode: "Скопировать код",
	codeCopied: "Код скопирован",
	view: "{what}. {count}",
	openFull: "Открыть в {site}",
	embedTitle: "{site}: {what}",
} satisfies Catalog<typeof english>;
