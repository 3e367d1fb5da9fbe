import type { ReactNode } from "react";
import type { StaticPage } from "../document/page.ts";
import type { Here } from "../document/site.ts";
import { pageTerm } from "../document/terms.ts";
import { GRADES } from "../incident/vocabulary.ts";
import { aboutWords } from "../text/aboutWords.ts";

/** Where corrections can be sent; whatever is null is not offered. */
export interface Reachable {
	readonly email: string | null;
	readonly repository: string | null;
}

/** The page about the site: what and for whom, how the record is made, its grades, corrections, licences. */
export function aboutPage(contact: Reachable): StaticPage {
	return {
		path: "about/",
		style: "document",
		draw: (here) => {
			const { title, description } = aboutWords(here.text);
			const data = [pageTerm(here, "AboutPage", { title, description })];
			return {
				about: { title, description, kind: "website", picture: null, trail: [], data },
				main: <AboutText here={here} contact={contact} />,
			};
		},
	};
}

function AboutText({ here, contact }: { here: Here; contact: Reachable }) {
	const { text, to, site } = here;
	const say = aboutWords(text);
	const { email, repository } = contact;
	const further = Object.entries(say.pages).filter(([path]) => site.pages.has(path));
	return (
		<>
			<h1>{say.title}</h1>
			<p className="document-lead">{say.lead}</p>
			{further.length > 0 && (
				<nav aria-label={say.further}>
					<ul className="document-years">
						{further.map(([path, name]) => (
							<li key={path}>
								<a href={to(path)}>{name}</a>
							</li>
						))}
					</ul>
				</nav>
			)}
			<Part id="readers" {...say.readers} />
			<Part id="making" {...say.making} />
			<Part id="grades" title={say.grades.title} says={[say.grades.lead]}>
				<dl className="document-facts">
					{GRADES.map((grade) => (
						<div key={grade}>
							<dt>{text.words.grades[grade]}</dt>
							<dd>{say.grades.says[grade]}</dd>
						</div>
					))}
				</dl>
			</Part>
			<Part id="persons" {...say.persons} />
			<Part id="corrections" title={say.corrections.title} says={say.corrections.says}>
				{email === null && repository === null && <p>{say.corrections.byCopy}</p>}
				{email !== null && (
					<p>
						<a href={`mailto:${email}`}>{say.corrections.mail({ email })}</a>
					</p>
				)}
				{repository !== null && (
					<p>
						<a href={repository} rel="noopener noreferrer external" referrerPolicy="no-referrer">
							{say.corrections.repository}
						</a>
					</p>
				)}
			</Part>
			<Part id="reuse" {...say.reuse}>
				<p>
					<a href={to("data/")}>{say.reuse.data}</a>
				</p>
			</Part>
			<Part id="access" {...say.access} />
		</>
	);
}

interface PartProps {
	readonly id: string;
	readonly title: string;
	readonly says: readonly string[];
	readonly children?: ReactNode;
}

function Part({ id, title, says, children }: PartProps) {
	return (
		<section id={id} aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{title}</h2>
			{says.map((paragraph) => (
				<p key={paragraph}>{paragraph}</p>
			))}
			{children}
		</section>
	);
}
