import type { Texts } from "../incident/wire.ts";
import type { CellKind } from "../table/table.ts";
import type { PageWords } from "../text/pages.ts";

// What the page shows, as plain facts: what the build counted, measured and read off the schemas. They are of no
// language, so that one set of them makes the page in each.

export type Vocabulary = keyof PageWords["codebook"]["vocabularies"]["names"];
export type Shape = keyof PageWords["fields"]["shapes"];
/** What a field holds, whether one or several. */
export type Base = Shape | "text" | "whole" | "number" | "truth" | "point" | "object" | "choice";

/** One field of one list of the record. */
export interface Field {
	/** "claims[].scope.place"; "*" stands for any key. */
	readonly path: string;
	readonly base: Base;
	/** Whether it holds several of that. */
	readonly several: boolean;
	/** Whether it must be there. */
	readonly required: boolean;
	/** Whether it may be null. */
	readonly nullable: boolean;
	/** The vocabulary whose values it holds; null when it is free. */
	readonly vocabulary: Vocabulary | null;
}

export const DATA_FILES = ["alan.csv", "alan.json", "alan.geojson", "alan.parquet", "alan-statistics.csv"] as const;
export type DataFile = (typeof DATA_FILES)[number];
export type DownloadName = DataFile | "datapackage.json" | "SHA256SUMS";

/** The licence of the record, as programs know it. */
export const LICENCE = {
	name: "CC-BY-4.0",
	title: "Creative Commons Attribution 4.0",
	path: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** A file offered for download. */
export interface Download {
	readonly name: DownloadName;
	readonly bytes: number;
	/** SHA-256, in hexadecimal digits; of the file of checksums itself there is none. */
	readonly sha256: string | null;
}

/** A question to the Parquet file, in SQL, with its answer counted from the record without it. */
export interface Worked {
	readonly key: "years" | "law" | "people";
	readonly sql: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
}

export interface ListFacts {
	readonly name: string;
	/** Its files below `data/`, as addresses relative to it. */
	readonly files: readonly string[];
	readonly entries: number;
	/** Name of its schema's file, without ".json". */
	readonly schema: string;
	readonly fields: readonly Field[];
}

export interface VocabularyFacts {
	readonly name: Vocabulary;
	readonly values: readonly { readonly value: string; readonly times: number }[];
}

export type Weakness =
	| "noFigure"
	| "vague"
	| "single"
	| "contested"
	| "area"
	| "russian"
	| "kazakh"
	| "unreviewed"
	| "untitled"
	| "undated"
	| "mirrored"
	| "unarchived";

/** Everything the page about the data says that is not words. */
export interface CodebookFacts {
	readonly version: { readonly hash: string; readonly date: string };
	readonly incidents: number;
	readonly statistics: number;
	readonly downloads: readonly Download[];
	readonly lists: readonly ListFacts[];
	readonly columns: readonly { readonly name: string; readonly kind: CellKind }[];
	readonly vocabularies: readonly VocabularyFacts[];
	readonly worked: readonly Worked[];
	readonly coverage: readonly {
		readonly year: number;
		readonly level: "good" | "fair" | "thin";
		readonly why: Texts;
	}[];
	readonly weaknesses: readonly { readonly what: Weakness; readonly count: number; readonly of: number }[];
}
