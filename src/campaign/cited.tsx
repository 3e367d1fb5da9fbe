import { Fragment } from "react";
import type { Material } from "../document/material.ts";
import { parseDay } from "../incident/date.ts";
import type { Source } from "../incident/wire.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { Leaving } from "../ui/leaving.tsx";

interface CitedProps {
	readonly text: Text;
	readonly material: Material;
	/** Ids of sources. */
	readonly ids: readonly string[];
}

/** The pages something rests on, each as a link by its publisher's name; what each is titled is told on being asked. */
export function Cited({ text, material, ids }: CitedProps) {
	const say = wordsOf(text, "sheet");
	const sources = ids.flatMap((id) => material.sources.get(id) ?? []);
	if (sources.length === 0) return null;
	const cited = sources.map((source, at) => (
		<Fragment key={source.id}>
			<Leaving href={source.url} says={say.leaves} title={source.title ?? undefined}>
				{material.publishers.get(source.publisher)?.name ?? source.publisher}
			</Leaving>
			{/* Several pages of one publisher are told apart by their days, or else by their order. */}
			{source.published !== null && parseDay(source.published) !== null
				? ` (${text.dates.shortDay(text.dates.parse(source.published))})`
				: ordinal(sources, at)}
		</Fragment>
	));
	if (sources.length <= FEW)
		return (
			<p className="document-quiet">
				{say.sources}: {cited.map((one, at) => [at > 0 && ", ", one])}
			</p>
		);
	return (
		<div className="document-quiet campaign-sources">
			<h3>{say.sources}</h3>
			<ul>
				{sources.map(({ id }, at) => (
					<li key={id}>{cited[at]}</li>
				))}
			</ul>
		</div>
	);
}

/** So many are read in one line; more are a list. */
const FEW = 4;

/** Which of its publisher's pages a source is, when there are several: " (2)". */
function ordinal(sources: readonly Source[], at: number): string {
	const same = sources.filter(({ publisher }) => publisher === sources[at]?.publisher);
	return same.length < 2 ? "" : ` (${same.findIndex(({ id }) => id === sources[at]?.id) + 1})`;
}
