import { citationOf } from "../cite/citation.ts";
import { CITATION_FORMATS, type CitationFormat, formatName } from "../cite/cited.ts";
import type { Language } from "../incident/vocabulary.ts";
import { textIn } from "../text/every.ts";
import { Part } from "./part.tsx";
import type { CodebookProps } from "./props.ts";

/** How the record as a whole is cited, in every form; the day on which it is read only its reader knows. */
export function Citing({ facts: { version }, text, say, address }: CodebookProps) {
	if (version.date === "") return null;
	const cite = (format: CitationFormat, language: Language) =>
		citationOf(
			format,
			{ subject: { kind: "record" }, address: address(language), version, accessed: null },
			textIn(language),
		);
	return (
		<Part id="cite" title={say.sections.cite}>
			<p>{say.citing.lead}</p>
			<p>{say.citing.mark}</p>
			{CITATION_FORMATS.map((format) => {
				// The Russian standard is one for references in Russian.
				const language = format === "gost" ? "ru" : text.language;
				return (
					<section key={format}>
						<h3 id={`cite-${format}`}>{formatName(format, text)}</h3>
						<pre className="codebook-citation" lang={language}>
							{cite(format, language).trim()}
						</pre>
					</section>
				);
			})}
		</Part>
	);
}
