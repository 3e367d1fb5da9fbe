import type { feeds as english } from "../en/feeds.ts";
import type { Catalog } from "../speak.ts";

export const feeds = {
	added: "Новое",
	corrected: "Исправленное",
	title: "{site}: {what}",
	titleOf: "{site}: {what}, {scope}",
	sources: "Источники",
	correction: "Исправлено {date}",
	was: "Было",
	heading: "Следить за данными",
	intro:
		"Лента сообщает о новом программе для чтения, которую вы выберете сами. О том, что вы за ней следите, узнаёт только сервер, с которого её скачивают. В каждой — последние 50 изменений.",
	all: "Все данные",
	places: "По местам",
	kinds: "По видам мер",
	scope: "О чём",
	link: "{what}, {scope}, в виде {format}",
} satisfies Catalog<typeof english>;
