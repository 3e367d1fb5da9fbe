import type { IncidentId } from "../incident/id.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";

/** What is cited: one entry of the record, or the record as a whole, as it stood in a version. */
export interface Cited {
	readonly subject:
		| { readonly kind: "entry"; readonly id: IncidentId; readonly title: string }
		| { readonly kind: "record" };
	/** Null where a page is made for a site whose address nobody knows yet. */
	readonly address: string | null;
	/** Day (as text) and hash of the record's version. */
	readonly version: { readonly date: string; readonly hash: string };
	/** The day on which it was read, 2026-11-22, as its reader tells; null where nobody has read it yet. */
	readonly accessed: string | null;
}

export const CITATION_FORMATS = ["plain", "gost", "bibtex", "ris", "csl"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What the formats for programs call themselves, in every language. */
const PROGRAMS: Readonly<Record<Exclude<CitationFormat, "plain" | "gost">, string>> = {
	bibtex: "BibTeX",
	ris: "RIS",
	csl: "CSL-JSON",
};

/** What a form is called. */
export function formatName(format: CitationFormat, text: Text): string {
	return format === "plain" || format === "gost" ? wordsOf(text, "cite").formats[format] : PROGRAMS[format];
}

/** The forms offered in a language: the Russian standard is one for texts in Russian. */
export function formatsIn({ language }: Pick<Text, "language">): readonly CitationFormat[] {
	return CITATION_FORMATS.filter((format) => format !== "gost" || language === "ru");
}

/** The key by which bibliographies name it. */
export function keyOf({ subject }: Cited): string {
	return subject.kind === "entry" ? `alan-${subject.id}` : "alan";
}

/** Year, month and day of a day of the record. */
export function partsOf(day: string): readonly [year: number, month: number, day: number] {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	return [year, month, date];
}
