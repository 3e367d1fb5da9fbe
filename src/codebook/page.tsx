import { Columns, Fields } from "./describing.tsx";
import { Downloads } from "./downloads.tsx";
import { Rules, Vocabularies, Weaknesses } from "./knowing.tsx";
import type { CodebookProps } from "./props.ts";
import { Queries } from "./queries.tsx";

/** The page about the data: downloads, rules, weaknesses, worked questions, every column, field and value. */
export function Codebook(props: CodebookProps) {
	const { facts, text, say } = props;
	const { words, dates, number } = text;
	const { version } = facts;
	const day = version.date === "" ? "—" : dates.day(dates.parse(version.date));
	return (
		<>
			<a className="codebook-skip" href="#main">
				{say.skip}
			</a>
			<header className="codebook-head">
				<a href="../" className="codebook-name">
					<svg viewBox="0 0 16 16" width="22" height="22" aria-hidden="true">
						<rect x="1.25" y="1.25" width="13.5" height="13.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
						<circle cx="8" cy="8" r="2.25" className="codebook-dot" />
					</svg>
					<strong>{words.siteName}</strong>
				</a>
				<a href="../" className="codebook-back">
					{say.back}
				</a>
			</header>
			<main className="codebook" id="main">
				<h1>{say.title}</h1>
				<p className="codebook-version">
					{say.version(day, version.hash)} · {say.size(number(facts.incidents), number(facts.statistics))}
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
				<Rules {...props} />
				<Weaknesses {...props} />
				<Queries {...props} />
				<Columns {...props} />
				<Fields {...props} />
				<Vocabularies {...props} />
			</main>
			<footer className="codebook-foot">
				<a href="../">{say.back}</a>
				<span>{words.footer.licence}</span>
			</footer>
		</>
	);
}
