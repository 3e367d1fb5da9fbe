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
	return (
		<p className="document-quiet">
			{say.sources}:{" "}
			{sources.map(({ id, url, publisher, title, published }, at) => (
				<span key={id}>
					{at > 0 && ", "}
					<Leaving href={url} says={say.leaves} title={title ?? undefined}>
						{material.publishers.get(publisher)?.name ?? publisher}
					</Leaving>
					{/* Several pages of one publisher are told apart by their days, or else by their order. */}
					{published !== null && parseDay(published) !== null
						? ` (${text.dates.shortDay(text.dates.parse(published))})`
						: ordinal(sources, at)}
				</span>
			))}
		</p>
	);
}

/** Which of its publisher's pages a source is, when there are several: " (2)". */
function ordinal(sources: readonly Source[], at: number): string {
	const same = sources.filter(({ publisher }) => publisher === sources[at]?.publisher);
	return same.length < 2 ? "" : ` (${same.findIndex(({ id }) => id === sources[at]?.id) + 1})`;
}
