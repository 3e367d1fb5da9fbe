import { wordsOf } from "../text/later.ts";
import { Leaving } from "../ui/leaving.tsx";
import { LICENCE } from "./facts.ts";
import { Grid, Part } from "./part.tsx";
import type { CodebookProps } from "./props.ts";

/** The files to take, with what each is for, its size and its checksum. */
export function Downloads({ facts, text, say, file }: CodebookProps) {
	const { heads, what, licence, ...words } = say.downloads;
	return (
		<Part id="downloads" title={say.sections.downloads}>
			<Grid
				name={say.sections.downloads}
				heads={[heads.file, heads.what, heads.size, heads.checksum]}
				figures={[2]}
				rows={facts.downloads.map(({ name, bytes, sha256 }) => [
					<a key={name} href={file(`downloads/${name}`)} download={name}>
						{name}
					</a>,
					what[name],
					words.kilobytes({ size: text.number(Math.max(1, Math.round(bytes / 1000))) }),
					sha256 === null ? (
						"—"
					) : (
						<code key="sum" className="codebook-sum">
							{sha256}
						</code>
					),
				])}
			/>
			<p>{words.opening}</p>
			<p>{words.formulas}</p>
			<p>
				{words.schemas}{" "}
				{[...facts.lists.map(({ schema }) => schema), "record"].map((schema, i) => (
					<span key={schema}>
						{i > 0 && ", "}
						<a href={file(`schema/${schema}.json`)}>{schema}.json</a>
					</span>
				))}
			</p>
			<p>{words.site}</p>
			<p>
				<Leaving href={LICENCE.path} says={wordsOf(text, "sheet").leaves}>
					{licence}
				</Leaving>
			</p>
		</Part>
	);
}
