/** Citing an incident, and the parts of a citation that are words. */
export const cite = {
	heading: "Cite",
	format: "Form of the citation",
	formats: { plain: "Text", gost: "GOST R 7.0.100" },
	text: "The citation",
	copy: "Copy the citation",
	copied: "Citation copied",
	copyFailed: "Could not copy; the text can be marked and copied by hand",
	what: "The citation names the version of the record, so that what you read can be found again after corrections.",
	entry: "{author}. “{title}” (entry {id}). {site}. Record of {date}, version {hash}.",
	record: "{author}. {site}: {title}. Record of {date}, version {hash}.",
	accessed: "accessed {date}",
	version: "Record of {date}, version {hash}",
	dataset: "the record of incidents",
} as const;
