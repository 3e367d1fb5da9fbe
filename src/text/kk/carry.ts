import type { carry as english } from "../en/carry.ts";
import type { Catalog } from "../speak.ts";

export const carry = {
	heading: "Бөлісу немесе сақтау",
	share: "Бөлісу",
	shareLink: "Осы көріністің мекенжайы",
	shared: "Тек тақырып пен мекенжай жіберіледі, басқа ештеңе емес.",
	export: "Экспорттау",
	exportWhat: "{n, plural, other {Көрсетілген {count} оқиға осы құрылғыда жасалатын файл түрінде.}}",
	forms: { csv: "CSV — кестелерге", geojson: "GeoJSON — карталарға", json: "JSON — барлық өріс, дереккөздерімен" },
	drawings: { timeline: "Уақыт шкаласы, SVG", map: "Карта, SVG" },
	print: "Барлық дереккөзімен басып шығару",
	printed:
		"Әр оқиғаның дереккөздері оның мекенжайында. Оларды да басып шығару үшін: «Экспорт», «Барлық дереккөзімен басып шығару».",
	working: "Мәтіндер жиналуда…",
	done: "Сақталды: {file}",
	failed: "Мәтіндер жүктелмеді, файл жасалмады.",
	embed: "Кірістіру",
	embedWhat: "Бұл код көріністі басқа бетке қояды. Ол осы сайттан басқа ештеңе жүктемейді және ештеңе сақтамайды.",
	embedCode: "Кірістіру коды",
	copyCode: "Кодты көшіру",
	codeCopied: "Код көшірілді",
	view: "{what}. {count}",
	openFull: "{site} сайтында ашу",
	embedTitle: "{site}: {what}",
} satisfies Catalog<typeof english>;
