import { Grid, Part } from "./part.tsx";
import type { CodebookProps } from "./props.ts";

/** By which rules the record is made and counted. */
export function Rules({ say }: CodebookProps) {
	return (
		<Part id="rules" title={say.sections.rules}>
			{Object.entries(say.rules).map(([id, { title, says }]) => (
				<div key={id} className="codebook-rule" id={`rule-${id}`}>
					<h3>{title}</h3>
					{Object.entries(says).map(([key, paragraph]) => (
						<p key={key}>{paragraph}</p>
					))}
				</div>
			))}
		</Part>
	);
}

/** Where the record is weak: by year, in figures, and in general. */
export function Weaknesses({ facts, text, say }: CodebookProps) {
	const { lead, heads, levels, counted, general } = say.weaknesses;
	return (
		<Part id="weaknesses" title={say.sections.weaknesses}>
			<ul className="codebook-list">
				{Object.entries(general).map(([key, one]) => (
					<li key={key}>{one}</li>
				))}
			</ul>
			<p>{counted}</p>
			<ul className="codebook-list">
				{facts.weaknesses.map(({ what, count, of }) => (
					<li key={what}>{say.weaknesses.facts[what]({ n: of, count: text.number(count), outOf: text.number(of) })}</li>
				))}
			</ul>
			<p>{lead}</p>
			<Grid
				name={heads.level}
				heads={[heads.year, heads.level, heads.why]}
				rows={facts.coverage.map(({ year, level, why }) => [String(year), levels[level], text.name(why)])}
			/>
		</Part>
	);
}

/** Every value of every vocabulary, with its meaning and how often it stands in the record. */
export function Vocabularies({ facts, text, say }: CodebookProps) {
	const { lead, heads, names } = say.vocabularies;
	const values: Readonly<Record<string, Readonly<Record<string, string>>>> = say.vocabularies.values;
	return (
		<Part id="vocabularies" title={say.sections.vocabularies}>
			<p>{lead}</p>
			{facts.vocabularies.map((vocabulary) => (
				<div key={vocabulary.name} id={`vocabulary-${vocabulary.name}`}>
					<h3>{names[vocabulary.name]}</h3>
					<Grid
						name={names[vocabulary.name]}
						heads={[heads.value, heads.meaning, heads.count]}
						figures={[2]}
						rows={vocabulary.values.map(({ value, times }) => [
							<code key={value}>{value}</code>,
							values[vocabulary.name]?.[value] ?? "—",
							text.number(times),
						])}
					/>
				</div>
			))}
		</Part>
	);
}
