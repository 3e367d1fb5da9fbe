import { useState } from "react";
import { citationOf } from "../cite/citation.ts";
import { type CitationFormat, type Cited, formatName, formatsIn } from "../cite/cited.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { CopyButton } from "../ui/copyButton.tsx";
import { Disclosure } from "../ui/disclosure.tsx";

interface CitingProps {
	readonly text: Text;
	readonly cited: Omit<Cited, "accessed">;
}

/** How to cite what is read here: closed at first, then in the form its reader chooses, to be copied. */
export function Citing(props: CitingProps) {
	return (
		<div className="sheet-cite">
			<Disclosure summary={wordsOf(props.text, "cite").heading}>{() => <Forms {...props} />}</Disclosure>
		</div>
	);
}

function Forms({ text, cited }: CitingProps) {
	const words = wordsOf(text, "cite");
	const [format, setFormat] = useState<CitationFormat>(text.language === "ru" ? "gost" : "plain");
	const [accessed] = useState(today);
	const citation = citationOf(format, { ...cited, accessed }, text);
	return (
		<>
			<p className="sheet-quiet">{words.what}</p>
			<fieldset className="sheet-cite-forms">
				<legend className="visually-hidden">{words.format}</legend>
				{formatsIn(text).map((one) => (
					<label key={one} className="sheet-cite-form">
						<input type="radio" name="citation" checked={one === format} onChange={() => setFormat(one)} />
						{formatName(one, text)}
					</label>
				))}
			</fieldset>
			<textarea
				className={`sheet-cite-text sheet-cite-${format}`}
				aria-label={words.text}
				readOnly
				rows={format === "plain" || format === "gost" ? 5 : 12}
				value={citation}
				onFocus={({ currentTarget }) => currentTarget.select()}
			/>
			<CopyButton label={words.copy} copied={words.copied} failed={words.copyFailed} text={() => citation} />
		</>
	);
}

/** The reader's own day, as they would write it. */
function today(): string {
	const now = new Date();
	const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
	return `${now.getFullYear()}-${month}-${day}`;
}
