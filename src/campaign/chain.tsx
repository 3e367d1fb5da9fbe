import { Mark } from "../document/entries.tsx";
import type { Material } from "../document/material.ts";
import type { Here } from "../document/site.ts";
import { idAt } from "../incident/lookup.ts";
import { PHASE_OF } from "../incident/vocabulary.ts";
import { type Title, titleOf } from "../text/titles.ts";
import { Cited } from "./cited.tsx";

interface ChainProps {
	readonly here: Here;
	readonly material: Material;
	/** Rows of the incidents, oldest first. */
	readonly rows: readonly number[];
}

/** What happened, day after day: of each incident its phase and kind, its figure, what happened and who says so. */
export function Chain({ here, material, rows }: ChainProps) {
	return (
		<ol className="campaign-days">
			{daysOf(here, material, rows).map(({ when, of }) => (
				<li key={`${when} ${of[0]?.row}`}>
					<h3>{when}</h3>
					<ul>
						{of.map(({ row, title }) => (
							<One key={row} here={here} material={material} row={row} title={title} />
						))}
					</ul>
				</li>
			))}
		</ol>
	);
}

function One({ here, material, row, title }: Omit<ChainProps, "rows"> & { row: number; title: Title }) {
	const { text, to } = here;
	const id = idAt(material.catalogue.incidents, row);
	const incident = material.incidents.get(id);
	const phase = PHASE_OF[title.type];
	return (
		<li className="campaign-one">
			<p>
				<Mark phase={phase} />
				{phase !== null && <span className="document-count">{text.words.phases[phase]} · </span>}
				<a href={to(`incidents/${id}/`)}>{`${title.what}, ${title.where}`}</a>
			</p>
			{incident !== undefined && (
				<>
					<p lang={incident.summary[text.language] === undefined ? "en" : undefined}>{text.name(incident.summary)}</p>
					<Cited text={text} material={material} ids={incident.sources} />
				</>
			)}
		</li>
	);
}

/** Rows that bear the same date, as it is written. */
function daysOf({ text }: Here, { catalogue }: Material, rows: readonly number[]) {
	const days: { readonly when: string; readonly of: { readonly row: number; readonly title: Title }[] }[] = [];
	for (const row of rows) {
		const title = titleOf(text, catalogue, catalogue.incidents, row);
		const last = days.at(-1);
		if (last?.when === title.when) last.of.push({ row, title });
		else days.push({ when: title.when, of: [{ row, title }] });
	}
	return days;
}
