import { COUNTS } from "../incident/vocabulary.ts";

/** How a cell holds its value. */
export type CellKind = "text" | "ids" | "pages" | "number" | "lonLat" | "yesNo" | "people" | "json";

/** A column of the table that entries can be made from: its name, the field it fills, and what to write in it. */
export interface Column {
	readonly name: string;
	/** Where in an incident its value stands: "counts.affected.min". */
	readonly path: string;
	readonly kind: CellKind;
	readonly says: string;
}

const SEVERAL = "several with spaces or | between";
const RANGE_SAYS = { min: "at least", max: "at most; empty when not known" };

function column(name: string, path: string, kind: CellKind, says: string): Column {
	return { name, path, kind, says };
}

function range(name: string, path: string, what: string): Column[] {
	return (["min", "max"] as const).map((end) =>
		column(`${name}_${end}`, `${path}.${end}`, "number", `${what}, ${RANGE_SAYS[end]}`),
	);
}

function inLanguages(name: string, path: string, what: string): Column[] {
	return ["en", "ru", "kk", "kk-Latn"].map((language) =>
		column(
			`${name}_${language.replace("-", "_").toLowerCase()}`,
			`${path}.${language}`,
			"text",
			`${what} (${language})`,
		),
	);
}

/**
 * Every column, in the order of the schema, called as in the published table where that has it. A table needs only those
 * it fills: type, date, place_ids, summary_en and a source at least.
 */
export const COLUMNS: readonly Column[] = [
	column("id", "id", "text", "empty: a new entry is given the next free id"),
	column("kind", "kind", "text", "incident, or statistic for a figure over many incidents; empty is incident"),
	column("type", "type", "text", "the measure: detention, fine, rally-ban …"),
	column("joint_types", "joint", "ids", "further measures that one figure covers"),
	column("date", "date", "text", "EDTF: 2019-09-21, 2019-09, 2019, a/b, with ~ about or ? uncertain"),
	column("place_ids", "places", "ids", `ids in places.json, ${SEVERAL}`),
	...inLanguages("venue", "venue.name", "name of the site"),
	column("venue_lon_lat", "venue.lonLat", "lonLat", "longitude and latitude: 76.945 43.238"),
	column("venue_precision", "venue.precision", "text", "site or area"),
	...COUNTS.flatMap((count) => range(count, `counts.${count}`, count === "affected" ? "people hit" : count)),
	column("claims", "claims", "json", "who says what, as in the record's files"),
	column("counted_in", "countedIn.id", "text", "id of the wider incident whose figure includes this one"),
	column("counted_in_certain", "countedIn.certain", "yesNo", "yes or no"),
	column("case_id", "case", "text", "id shared by the stages of one criminal case"),
	column("stage", "stage", "text", "charge, custody, trial, verdict, appeal or release"),
	column("people", "people", "people", "one a line: name | role | affected, official, lawyer or speaker"),
	column("authority_ids", "authorities", "ids", `ids in authorities.json, ${SEVERAL}`),
	column("attribution", "attribution", "text", "state, alleged or unknown; empty is state"),
	column("group_ids", "groups", "ids", `ids in groups.json, ${SEVERAL}`),
	column("campaign_id", "campaign", "text", "id in campaigns.json"),
	column("provision_ids", "provisions", "ids", `ids in provisions.json, ${SEVERAL}`),
	column("parts", "parts", "json", 'parts of those articles: {"coao-488": ["7"]}'),
	...range("penalty_days", "penalty.days", "days in jail"),
	...range("penalty_years", "penalty.years", "years in prison"),
	...range("fine_tenge", "penalty.fine.tenge", "fine in tenge"),
	...range("fine_mci", "penalty.fine.mci", "fine in monthly calculation indices"),
	column("penalty_other", "penalty.other", "ids", "pre-trial-custody, house-arrest …"),
	...inLanguages("summary", "summary", "what happened, one to three sentences of your own"),
	column("translation", "translation.status", "text", "“machine, unreviewed” or “reviewed”, when there is ru or kk"),
	column("translation_of", "translation.of", "text", "empty: the English text beside it"),
	column("follows", "follows", "ids", "ids of the incidents that led here"),
	column("about", "about", "ids", "ids of the incidents it is about"),
	column("distinct_from", "distinctFrom", "ids", "ids of incidents that look like it and are others"),
	column("source_ids", "sources", "pages", `ids or addresses of pages that the record cites already, ${SEVERAL}`),
	column(
		"stated_in",
		"evidence.statedIn",
		"text",
		"id of the page with the authority's own statement, if no claim is its",
	),
	column("only_in", "evidence.onlyIn", "ids", "ids of the pages with the fact itself, if others give only context"),
	...inLanguages("disputed", "evidence.disputed", "what is contested, if not figures"),
	column("grade", "grade", "text", "empty: what follows from claims, publishers and evidence"),
	column("added", "added", "text", "empty: the day of entry"),
	column("history", "history", "json", "empty for a new entry"),
];

/** One page that the record does not cite yet can be described in columns of its own; more need a .jsonl file. */
export const SOURCE_COLUMNS: readonly Column[] = [
	column("source_url", "url", "text", "address of a page that is not in the record yet"),
	column("source_publisher", "publisher", "text", "its publisher's id or name"),
	column("source_publisher_kind", "publisher.kind", "text", "only for a new publisher: media, ngo, igo, authority …"),
	column("source_publisher_independent", "publisher.independent", "yesNo", "only for a new publisher: yes or no"),
	column("source_via", "via", "text", "the reprint or mirror at which the page was read"),
	column("source_title", "title", "text", "its title, as it stands there"),
	column("source_published", "published", "text", "day it was published"),
	column("source_language", "language", "text", "en, ru, kk …"),
	column("source_archived", "archived", "text", "address of an archived copy"),
	column("source_accessed", "accessed", "text", "day you read it"),
];
