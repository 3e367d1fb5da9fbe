import { Citing } from "./citing.tsx";
import { Columns, Fields } from "./describing.tsx";
import { Downloads } from "./downloads.tsx";
import { Rules, Vocabularies, Weaknesses } from "./knowing.tsx";
import type { CodebookProps } from "./props.ts";
import { Queries } from "./queries.tsx";

/** The page about the data: downloads, how to cite, rules, weaknesses, worked questions, every column, field and value. */
export function Codebook(props: CodebookProps) {
	const { facts, text, say } = props;
	const { words, dates, number } = text;
	const { version } = facts;
	const day = version.date === "" ? "—" : dates.day(dates.parse(version.date));
	const size = [
		words.incidents({ n: facts.incidents, count: number(facts.incidents) }),
		say.statistics({ n: facts.statistics, count: number(facts.statistics) }),
	];
	return (
		<div className="codebook">
			<h1>{say.title}</h1>
			<p className="codebook-version">
				{words.footer.version({ date: day, hash: version.hash })} · {text.list(size)}
			</p>
			<p className="codebook-lead">{say.lead}</p>
			<nav className="codebook-contents" aria-label={say.contents}>
				<ul>
					{Object.entries(say.sections).map(([id, title]) => (
						<li key={id}>
							<a href={`#${id}`}>{title}</a>
						</li>
					))}
				</ul>
			</nav>
			<Downloads {...props} />
			<Citing {...props} />
			<Rules {...props} />
			<Weaknesses {...props} />
			<Queries {...props} />
			<Columns {...props} />
			<Fields {...props} />
			<Vocabularies {...props} />
		</div>
	);
}
