import { Grid, Part } from "./part.tsx";
import type { CodebookProps } from "./props.ts";

/** The files to take, with what each is for, its size and its checksum; how to cite them. */
export function Downloads({ facts, text, say, file }: CodebookProps) {
	const { heads, what, licence, ...words } = say.downloads;
	const { version } = facts;
	const day = version.date === "" ? "—" : text.dates.day(text.dates.parse(version.date));
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
					text.number(Math.max(1, Math.round(bytes / 1000))).concat(" kB"),
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
				{words.cite}: <q>{words.citation(day, version.hash)}</q>{" "}
				<a href={licence.path} rel="license noopener noreferrer" referrerPolicy="no-referrer">
					{licence.says}
				</a>
			</p>
		</Part>
	);
}
