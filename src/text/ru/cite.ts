import type { cite as english } from "../en/cite.ts";
import type { Catalog } from "../speak.ts";

export const cite = {
	heading: "Сослаться",
	format: "Вид ссылки",
	formats: { plain: "Текст", gost: "ГОСТ Р 7.0.100" },
	text: "Библиографическая ссылка",
	copy: "Скопировать ссылку на источник",
	copied: "Скопировано",
	copyFailed: "Не удалось скопировать; текст можно выделить и скопировать вручную",
	what: "В ссылке указана версия данных: то, что вы читали, можно будет найти и после исправлений.",
	entry: "{author}. «{title}» (запись {id}). {site}. Данные от {date}, версия {hash}.",
	record: "{author}. {site}: {title}. Данные от {date}, версия {hash}.",
	accessed: "дата обращения: {date}",
	version: "Данные от {date}, версия {hash}",
	dataset: "база случаев",
} satisfies Catalog<typeof english>;
