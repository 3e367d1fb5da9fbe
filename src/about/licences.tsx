import { wordsOf } from "../text/later.ts";
import { pageWords } from "../text/pages.ts";
import type { Text } from "../text/text.ts";
import { Leaving } from "../ui/leaving.tsx";

/** What the site and its data are made of, by the names of the words for it, and where its licence stands. */
const ROWS = [
	["record", "https://creativecommons.org/licenses/by/4.0/"],
	["code", "https://www.gnu.org/licenses/agpl-3.0.html"],
	["countries", null],
	["lakes", "https://opendatacommons.org/licenses/odbl/1-0/"],
	["rivers", "https://www.gnu.org/licenses/lgpl-3.0.html"],
	["borders", null],
] as const;

/** A package that the site is made of, as its page tells of it. */
interface LicensedPackage {
	readonly name: string;
	readonly version: string;
	readonly licence: string;
	/** The licence in full; null where none came with the package. */
	readonly text: string | null;
}

interface LicencesProps {
	readonly text: Text;
	readonly packages: readonly LicensedPackage[];
	/** Address of the bill of materials. */
	readonly bill: string;
}

/** What the site is made of and how each part may be used; the licences of packages in full. */
export function Licences({ text, packages, bill }: LicencesProps) {
	const { title, lead, ours, heads, rows, ...words } = pageWords(text.language, "safety").licences;
	return (
		<>
			<h1>{title}</h1>
			<p className="about-lead">{lead}</p>
			<section className="about-part" aria-labelledby="ours">
				<h2 id="ours">{ours}</h2>
				<table className="about-table">
					<thead>
						<tr>
							<th scope="col">{heads.what}</th>
							<th scope="col">{heads.from}</th>
							<th scope="col">{heads.licence}</th>
						</tr>
					</thead>
					<tbody>
						{ROWS.map(([row, address]) => (
							<tr key={row}>
								<th scope="row">{rows[row].what}</th>
								<td>{rows[row].from}</td>
								<td>
									{address === null ? (
										rows[row].licence
									) : (
										<Leaving href={address} says={wordsOf(text, "sheet").leaves}>
											{rows[row].licence}
										</Leaving>
									)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<section className="about-part" aria-labelledby="packages">
				<h2 id="packages">{words.packages}</h2>
				<p>
					{words.packagesSay} <a href={bill}>{words.bill}</a>
				</p>
				{packages.map(({ name, version, licence, text: full }) => (
					<details className="about-package" key={`${name}@${version}`}>
						<summary>
							<b>{name}</b> {version} <span className="about-quiet">{licence}</span>
						</summary>
						{full === null ? <p>{words.noText}</p> : <pre lang="en">{full}</pre>}
					</details>
				))}
			</section>
		</>
	);
}
