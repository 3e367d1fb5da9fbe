import type { References } from "../data/record.ts";
import type { Found } from "../incident/lookup.ts";
import type { Incident } from "../incident/wire.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { allOf, namedIn } from "./named.ts";
import { penaltiesOf } from "./penalty.ts";
import type { Reading } from "./reading.ts";
import { Told } from "./told.tsx";
import { Fact } from "./who.tsx";

interface LawProps extends Reading {
	readonly found: Found;
	readonly incident: Incident | null;
	readonly references: References | null;
}

/** The articles applied, what they say in our words, the rights they touch, and what was imposed. */
export function Law({ found, incident, references, catalogue, text, link }: LawProps) {
	const provisions = namedIn(found, "provision", catalogue.names.provisions);
	const penalties = incident?.penalty == null ? [] : penaltiesOf(text, incident.penalty);
	const stage = incident?.stage ?? null;
	if (provisions.length === 0 && penalties.length === 0 && stage === null) return null;
	return (
		<section className="sheet-part">
			<h2>{wordsOf(text, "sheet").law}</h2>
			{provisions.length > 0 && (
				<ul className="sheet-law">
					{provisions.map(({ id, code, article, title }) => (
						<li key={id}>
							<a {...link(allOf("provision", id))}>
								<Told text={text} texts={code} />, {articleOf(text, article, incident?.parts[id] ?? [])}
							</a>
							<span>
								<Told text={text} texts={title} />
							</span>
							<Covenant text={text} articles={references?.provisions.get(id)?.iccpr ?? []} />
						</li>
					))}
				</ul>
			)}
			<dl className="sheet-facts">
				{stage !== null && <Fact name={wordsOf(text, "sheet").stage}>{wordsOf(text, "sheet").stages[stage]}</Fact>}
				{penalties.length > 0 && (
					<Fact name={wordsOf(text, "sheet").penalty}>
						{penalties.map((penalty) => (
							<span key={penalty}>{penalty}</span>
						))}
					</Fact>
				)}
			</dl>
		</section>
	);
}

function articleOf(text: Text, article: string, parts: readonly string[]): string {
	const said = wordsOf(text, "sheet");
	return parts.length === 0 ? said.article({ article }) : said.articlePart({ article, parts: text.list(parts) });
}

function Covenant({ text, articles }: { text: Text; articles: readonly number[] }) {
	if (articles.length === 0) return null;
	return (
		<span className="sheet-quiet">
			{wordsOf(text, "sheet").covenant({ articles: text.list(articles.map(String)) })}
		</span>
	);
}
