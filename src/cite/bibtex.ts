import type { Facts } from "./citation.ts";
import { partsOf } from "./cited.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * BibTeX, in UTF-8. What TeX would read as a command is escaped; double braces keep the letters' case and keep a body's
 * name from being read as a person's.
 */
export function toBibtex(of: Facts): string {
	const [year, month] = partsOf(of.version.date);
	const fields = [
		`author = {{${escapeTex(of.author)}}}`,
		`title = {{${escapeTex(of.title)}}}`,
		...(of.kind === "entry" ? [`howpublished = {${escapeTex(of.site)}}`] : []),
		`year = {${year}}`,
		`month = ${MONTHS[month - 1]}`,
		// An address is no text: packages read it as it is.
		...(of.address === null ? [] : [`url = {${of.address}}`]),
		...(of.accessed === null ? [] : [`urldate = {${of.accessed}}`]),
		`note = {${escapeTex(of.versionSays)}}`,
		`language = {${of.language}}`,
	];
	return `@misc{${of.key},\n${fields.map((field) => `\t${field},\n`).join("")}}\n`;
}

/** A text as it may stand in a field: what TeX would take for its own is written as the letter it is. */
function escapeTex(text: string): string {
	// Two hyphens or quotation marks in a row would become one other sign.
	return text.replace(/[\\{}$&#_%~^]/g, (letter) => ESCAPED[letter] ?? letter).replace(/([-'`])(?=\1)/g, "$1{}");
}
const ESCAPED: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"{": "\\{",
	"}": "\\}",
	$: "\\$",
	"&": "\\&",
	"#": "\\#",
	_: "\\_",
	"%": "\\%",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
};
