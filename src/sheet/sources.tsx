import type { References } from "../data/record.ts";
import { parseDate } from "../incident/date.ts";
import type { Incident, Source } from "../incident/wire.ts";
import { languageName } from "../text/languageName.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { Leaving } from "../ui/leaving.tsx";

/** The numbered sources of an incident, and what their ids stand for once that has come. */
export interface Sourced {
	/** Ids in the order of their numbers. */
	readonly ids: readonly string[];
	readonly references: References | null;
}

/** Numbers the sources of an incident, those that only a claim names included. */
export function sourcedBy(incident: Incident | null, references: References | null): Sourced {
	const claimed = (incident?.claims ?? []).flatMap(({ source }) => source ?? []);
	return { ids: [...new Set([...(incident?.sources ?? []), ...claimed])], references };
}

interface Props {
	readonly text: Text;
	readonly sourced: Sourced;
}

/** "[2]": the source a claim rests on, as a link to the page itself. */
export function SourceNumber({ id, text, sourced }: Props & { id: string }) {
	const { number } = text;
	const at = number(sourced.ids.indexOf(id) + 1);
	const source = sourced.references?.sources.get(id);
	const shown = (
		<>
			<span className="visually-hidden">{wordsOf(text, "sheet").sourceNumber({ n: at })}</span>
			<span aria-hidden="true">[{at}]</span>
		</>
	);
	if (source === undefined) return <span className="sheet-ref">{shown}</span>;
	return (
		<Leaving says={wordsOf(text, "sheet").leaves} href={source.url} className="sheet-ref">
			{shown}
		</Leaving>
	);
}

/** Every page the incident rests on: who published it, what, when, in which language, and where a copy is kept. */
export function Sources({ text, sourced }: Props) {
	const { words } = text;
	const { ids, references } = sourced;
	return (
		<section className="sheet-part">
			<h2>{wordsOf(text, "sheet").sources}</h2>
			<ol className="sheet-sources">
				{ids.map((id) => {
					const source = references?.sources.get(id);
					const problem = references?.problems.find((one) => one.id === id);
					return (
						<li key={id}>
							{source !== undefined && references !== null ? (
								<OneSource source={source} references={references} text={text} />
							) : (
								<span className="sheet-quiet">
									{references === null ? id : wordsOf(text, "sheet").sourceMissing({ id })}
									{problem !== undefined && <small>{words.problem(problem)}</small>}
								</span>
							)}
						</li>
					);
				})}
			</ol>
		</section>
	);
}

function OneSource({ source, references, text }: { source: Source; references: References; text: Text }) {
	const { dates } = text;
	const date = source.published === null ? null : parseDate(source.published);
	const vague = date?.ok ? Number(date.value.approximate) + 2 * Number(date.value.uncertain) : 0;
	const published = date?.ok ? dates.span(date.value.first, date.value.last, vague) : null;
	const facts = [
		published,
		source.language === null ? null : languageName(text, source.language),
		source.via === null
			? null
			: wordsOf(text, "sheet").via({ via: references.publishers.get(source.via)?.name ?? source.via }),
	].filter((fact) => fact !== null);
	return (
		<>
			<span className="sheet-publisher">{references.publishers.get(source.publisher)?.name ?? source.publisher}</span>
			<Leaving
				says={wordsOf(text, "sheet").leaves}
				href={source.url}
				lang={source.title === null ? undefined : (source.language ?? undefined)}
			>
				{source.title ?? wordsOf(text, "sheet").noTitle}
			</Leaving>
			<span className="sheet-quiet">
				{facts.join(" · ")}
				{source.archived !== null && (
					<>
						{facts.length > 0 && " · "}
						<Leaving says={wordsOf(text, "sheet").leaves} href={source.archived}>
							{wordsOf(text, "sheet").archived}
						</Leaving>
					</>
				)}
			</span>
		</>
	);
}
