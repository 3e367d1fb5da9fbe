import type { SafetyWords } from "../text/safetyWords.ts";

/** Who can see what of a reader, what is done about it and what cannot be: the threat model in plain words. */
export function Safety({ say }: { say: SafetyWords }) {
	const { title, lead, parts } = say.safety;
	return (
		<>
			<h1>{title}</h1>
			<p className="about-lead">{lead}</p>
			<nav className="about-contents" aria-label={say.contents}>
				<ul>
					{parts.map((part) => (
						<li key={part.id}>
							<a href={`#${part.id}`}>{part.title}</a>
						</li>
					))}
				</ul>
			</nav>
			{parts.map((part) => (
				<section className="about-part" key={part.id} id={part.id} aria-labelledby={`${part.id}-title`}>
					<h2 id={`${part.id}-title`}>{part.title}</h2>
					{part.says.map((paragraph) => (
						<p key={paragraph}>{paragraph}</p>
					))}
				</section>
			))}
		</>
	);
}
