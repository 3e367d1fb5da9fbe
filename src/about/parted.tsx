import type { ReactNode } from "react";

interface PartedProps {
	readonly title: string;
	readonly lead: string;
	/** What the list of the parts is called. */
	readonly contents: string;
	/** By the address of each, the same in every language; paragraphs in their order, each by a name of its own. */
	readonly parts: Readonly<Record<string, { readonly title: string; readonly says: Readonly<Record<string, string>> }>>;
	/** What stands below the last part. */
	readonly children?: ReactNode;
}

/** A text in parts, with the ways to them at its head. */
export function Parted({ title: name, lead, contents, parts, children }: PartedProps) {
	const all = Object.entries(parts);
	return (
		<>
			<h1>{name}</h1>
			<p className="about-lead">{lead}</p>
			<nav className="about-contents" aria-label={contents}>
				<ul>
					{all.map(([id, { title }]) => (
						<li key={id}>
							<a href={`#${id}`}>{title}</a>
						</li>
					))}
				</ul>
			</nav>
			{all.map(([id, { title, says }], place) => (
				<section className="about-part" key={id} id={id} aria-labelledby={`${id}-title`}>
					<h2 id={`${id}-title`}>{title}</h2>
					{Object.values(says).map((paragraph) => (
						<p key={paragraph}>{paragraph}</p>
					))}
					{place === all.length - 1 && children}
				</section>
			))}
		</>
	);
}
