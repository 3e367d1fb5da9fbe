import type { Language } from "../incident/vocabulary.ts";
import type { PageWords } from "../text/pages.ts";
import type { Offered, Offering } from "./offered.ts";
import { sizesIn } from "./size.ts";

interface AwayProps {
	readonly words: PageWords["keep"]["away"];
	readonly offering: Offering;
	/** Where the files lie, as the page links to them. */
	readonly folder: string;
	readonly language: Language;
}

/** The files to take away, what they weigh, and how to check them. */
export function Away({ words, offering, folder, language }: AwayProps) {
	const { edition, site, key } = offering;
	const file = (one: Offered) => <TheFile {...{ words, folder, language }} file={one} signed={key !== null} />;
	return (
		<section aria-labelledby="away-title" className="keep-part">
			<h2 id="away-title">{words.title}</h2>
			{edition === null ? (
				<p>{words.quick}</p>
			) : (
				<>
					<h3>{words.file}</h3>
					<p>{words.fileSays}</p>
					{file(edition)}
					<h3>{words.site}</h3>
					<p>{site === null ? words.noSite : words.siteSays}</p>
					{site !== null && file(site)}
					<h3>{words.check}</h3>
					<p>{words.checkSum}</p>
					<pre className="keep-command">{`sha256sum -c ${edition.name}.sha256`}</pre>
					<p>{key === null ? words.checkNoKey : words.checkKey}</p>
					{key !== null && <pre className="keep-command">{`minisign -Vm ${edition.name} -P ${key}`}</pre>}
				</>
			)}
		</section>
	);
}

interface TheFileProps extends Omit<AwayProps, "offering"> {
	readonly file: Offered;
	readonly signed: boolean;
}

function TheFile({ words, folder, language, file, signed }: TheFileProps) {
	const { name, bytes, sha256 } = file;
	const size = sizesIn(language);
	return (
		<>
			<p className="keep-file">
				<a href={folder + name} download={name}>
					{name}
				</a>
				<span>{size.format(bytes / 1e6)}</span>
				<a href={`${folder}${name}.sha256`} download={`${name}.sha256`}>
					{words.sumFile}
				</a>
				{signed && (
					<a href={`${folder}${name}.minisig`} download={`${name}.minisig`}>
						{words.signature}
					</a>
				)}
			</p>
			<p className="keep-sum">
				{words.sum} <code>{sha256}</code>
			</p>
		</>
	);
}
