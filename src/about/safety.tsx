import { pageWords } from "../text/pages.ts";
import type { Text } from "../text/text.ts";

/** Who can see what of a reader, what is done about it and what cannot be: the threat model in plain words. */
export function Safety({ text }: { text: Text }) {
	const { contents, safety } = pageWords(text.language, "safety");
	// The addresses of the parts are the same in every language.
	const parts = Object.entries(safety.parts);
	return (
		<>
			<h1>{text.words.pages["about/safety/"]}</h1>
			<p className="about-lead">{safety.lead}</p>
			<nav className="about-contents" aria-label={contents}>
				<ul>
					{parts.map(([id, { title }]) => (
						<li key={id}>
							<a href={`#${id}`}>{title}</a>
						</li>
					))}
				</ul>
			</nav>
			{parts.map(([id, { title, says }]) => (
				<section className="about-part" key={id} id={id} aria-labelledby={`${id}-title`}>
					<h2 id={`${id}-title`}>{title}</h2>
					{Object.values<string>(says).map((paragraph) => (
						<p key={paragraph}>{paragraph}</p>
					))}
				</section>
			))}
		</>
	);
}
