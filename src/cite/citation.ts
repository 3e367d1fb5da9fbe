import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { toBibtex } from "./bibtex.ts";
import { type CitationFormat, type Cited, keyOf, partsOf } from "./cited.ts";
import { toGost } from "./gost.ts";
import { toRis } from "./ris.ts";

/** What every form of a citation is composed from, in the words of one language. */
export interface Facts {
	readonly key: string;
	readonly kind: Cited["subject"]["kind"];
	/** The entry's number; null for the record as a whole. */
	readonly id: string | null;
	readonly author: string;
	readonly title: string;
	/** "Alañ: Freedom of assembly in Kazakhstan" */
	readonly site: string;
	readonly siteLine: string;
	readonly address: string | null;
	readonly language: string;
	readonly version: Cited["version"];
	readonly versionSays: string;
	readonly accessed: string | null;
}

/** Writes a citation in a form. The same citation always gives the same text. */
export function citationOf(format: CitationFormat, cited: Cited, text: Text): string {
	const facts = factsOf(cited, text);
	switch (format) {
		case "plain":
			return toPlain(facts, text);
		case "gost":
			return toGost(facts);
		case "bibtex":
			return toBibtex(facts);
		case "ris":
			return toRis(facts);
		case "csl":
			return toCsl(facts);
	}
}

function factsOf(cited: Cited, text: Text): Facts {
	const { subject, address, version, accessed } = cited;
	const { siteName, siteLine } = text.words;
	const words = wordsOf(text, "cite");
	const site = `${siteName}: ${siteLine}`;
	return {
		key: keyOf(cited),
		kind: subject.kind,
		id: subject.kind === "entry" ? subject.id : null,
		author: siteName,
		title: subject.kind === "entry" ? plainSpaces(subject.title) : `${site}, ${words.dataset}`,
		site,
		siteLine,
		address,
		language: text.language,
		version,
		versionSays: plainSpaces(words.version({ date: sayDay(text, version.date), hash: version.hash })),
		accessed,
	};
}

/** Dates come with narrow and unbreakable spaces, which bibliographies and their programs do not keep. */
const plainSpaces = (text: string) => text.replace(/\s+/gu, " ");

/** One sentence after another, as a footnote has it. */
function toPlain({ id, author, title, site, siteLine, address, version, accessed }: Facts, text: Text): string {
	const words = wordsOf(text, "cite");
	const rest = { author, date: sayDay(text, version.date), hash: version.hash };
	const what =
		id === null
			? words.record({ ...rest, site: siteLine, title: words.dataset })
			: words.entry({ ...rest, site, title, id });
	const read = accessed === null ? null : words.accessed({ date: sayDay(text, accessed) });
	const where = [address, read === null ? null : address === null ? read : `(${read})`].filter((one) => one !== null);
	return where.length === 0 ? what : `${what} ${where.join(" ")}.`;
}

const sayDay = ({ dates }: Text, day: string) => dates.day(dates.parse(day));

/** CSL-JSON, as Zotero and every citation processor read it; `version` names which one of the record was read. */
function toCsl(of: Facts): string {
	const item = {
		id: of.key,
		type: of.kind === "entry" ? "webpage" : "dataset",
		title: of.title,
		author: [{ literal: of.author }],
		...(of.kind === "entry" ? { "container-title": of.site, number: of.id } : { publisher: of.author }),
		issued: { "date-parts": [partsOf(of.version.date)] },
		...(of.accessed !== null && { accessed: { "date-parts": [partsOf(of.accessed)] } }),
		...(of.address !== null && { URL: of.address }),
		version: of.version.hash,
		note: of.versionSays,
		language: of.language,
	};
	return JSON.stringify([item], null, "\t");
}
