import type { Facts } from "./citation.ts";

/**
 * A reference by GOST R 7.0.100-2018. An entry is a part of a resource (after " // "), the record a resource of its own;
 * areas are parted by ". – ", and the kind of content and its means of access are named, as the standard asks.
 */
export function toGost({ id, author, title, siteLine, address, version, accessed }: Facts): string {
	const site = `${author} : ${siteLine[0]?.toLocaleLowerCase("ru") ?? ""}${siteLine.slice(1)} : сайт`;
	const known = `Версия от ${dotted(version.date)}, ${version.hash}`;
	const read = accessed === null ? "" : ` (дата обращения: ${dotted(accessed)})`;
	const online = address === null ? [] : [`URL: ${address}${read}`];
	const areas =
		id === null
			? [site, known, ...online, "Текст : электронный"]
			: [`${title} : запись ${id}`, `Текст : электронный // ${site}`, known, ...online];
	// A title that ends in a full stop ("г.") has the one of the standard's sign already.
	return `${areas.join(". – ").replaceAll(".. – ", ". – ")}.`;
}

/** 22.11.2026 */
function dotted(day: string): string {
	return day.split("-").reverse().join(".");
}
