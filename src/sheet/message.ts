import type { Incident } from "../incident/wire.ts";
import type { Later } from "../text/text.ts";
import type { Contact } from "./contact.ts";

/** What a reader who wants something corrected would otherwise have to look up. */
export interface Subject {
	readonly id: string;
	readonly title: string;
	/** The page's bare address: what its reader was looking for stays with them. */
	readonly address: string;
	/** Day and hash of the record's version. */
	readonly version: string;
	/** Null while its file has not come, or when it is damaged. */
	readonly incident: Incident | null;
}

/** The text of a correction, with room for what the reader knows. */
export function messageFor(
	words: Later["sheet"]["correct"],
	{ id, title, address, version, incident }: Subject,
): string {
	const fields = incident === null ? [] : ["", words.fields, ...fieldsOf(incident)];
	return [
		words.subject({ id, title }),
		address,
		words.version({ version }),
		"",
		words.wrong,
		"",
		"",
		words.source,
		"",
		"",
		words.danger,
		...fields,
	].join("\n");
}

/** Fields as the record's file names them, so that a correction can be made without guessing. */
function fieldsOf(incident: Incident): string[] {
	const { id: _, summary: __, translation: ___, date, history: ____, ...rest } = incident;
	return Object.entries({ date: date.edtf, ...rest }).flatMap(([field, value]) => {
		const said = sayValue(value);
		return said === "" ? [] : [`${field}: ${said}`];
	});
}

function sayValue(value: unknown): string {
	if (value === null || value === undefined) return "";
	if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value.join(", ");
	if (typeof value !== "object") return String(value);
	// Dates inside claims are their text again.
	const json = JSON.stringify(value, (_, inner) => (typeof inner?.edtf === "string" ? inner.edtf : inner));
	return json === "{}" || json === "[]" ? "" : json;
}

/** Opens the reader's own mail program with the text; lines end as mail wants them. */
export function mailTo(email: string, subject: string, text: string): string {
	return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
}

/** The repository's page for a new issue with the text filled in; it is sent when the reader follows the link. */
export function issueAt(repository: NonNullable<Contact["repository"]>, subject: string, text: string): string {
	const url = new URL(repository);
	url.searchParams.set("title", subject);
	url.searchParams.set("body", text);
	return url.href;
}
