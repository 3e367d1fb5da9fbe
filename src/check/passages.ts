import type { Archive } from "./archive.ts";

/** A piece of prose in the record: a text, a name, a title, wherever a person reads it. */
export interface Passage {
	readonly file: string;
	readonly id: string;
	readonly field: string;
	readonly text: string;
	/** The language of the text, where its key says it ("summary.ru"). */
	readonly language: string | null;
}

/** Strings for machines, by their key; everything else is read by people. */
const FOR_MACHINES: ReadonlySet<string> = new Set(
	"id url archived published accessed date edtf added from to validFrom validTo of status kind type joint stage case counts by source grade attribution part precision places place region authorities groups campaign provisions follows about distinctFrom sources statedIn onlyIn organisers publisher family language iso3166 level article".split(
		" ",
	),
);
const LISTS = [
	"places",
	"campaigns",
	"groups",
	"authorities",
	"provisions",
	"sources",
	"publishers",
	"claimants",
	"tombstones",
	"coverage",
	"roles",
] as const;

/** Every passage of the archive. A claimant's role is a word of the vocabulary, a person's is prose. */
export function passagesOf(archive: Archive): Passage[] {
	const passages: Passage[] = [];
	for (const { file, record } of archive.incidents) gather(passages, file, record.id, "", record);
	for (const list of LISTS)
		for (const one of archive[list]) gather(passages, `${list}.json`, String("id" in one ? one.id : one.year), "", one);
	return passages;
}

/** The archive's records have the depth of their schema, so the recursion is shallow. */
function gather(passages: Passage[], file: string, id: string, path: string, value: object): void {
	for (const [key, inner] of Object.entries(value)) {
		if (FOR_MACHINES.has(key)) continue;
		const field = path === "" ? key : `${path}.${key}`;
		const language = LANGUAGE.test(key) ? key : null;
		if (typeof inner === "string") passages.push({ file, id, field, text: inner, language });
		else if (typeof inner === "object" && inner !== null) gather(passages, file, id, field, inner);
	}
}

const LANGUAGE = /^(?:en|ru|kk|kk-Latn)$/;
