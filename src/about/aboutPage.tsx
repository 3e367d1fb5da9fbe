import type { ReactNode } from "react";
import type { StaticPage } from "../document/page.ts";
import type { Here } from "../document/site.ts";
import { pageTerm } from "../document/terms.ts";
import { GRADES } from "../incident/vocabulary.ts";
import { wordsOf } from "../text/later.ts";
import { pageWords } from "../text/pages.ts";

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
			const { title, description } = pageWords(here.text.language, "about");
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
	const say = pageWords(text.language, "about");
	const { email, repository } = contact;
	const pages = [
		["about/safety/", text.words.pages["about/safety/"]],
		["about/accessibility/", text.words.pages["about/accessibility/"]],
		["about/licences/", say.licences],
		["feeds/", say.feeds],
	] as const;
	const further = pages.filter(([path]) => site.pages.has(path));
	// The claims stand below where an incident is explained; here they do not.
	const means = { ...wordsOf(text, "sheet").gradeExplanations, contested: say.grades.contested };
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
			<Part id="grades" title={say.grades.title} says={{ lead: say.grades.lead }}>
				<dl className="document-facts">
					{GRADES.map((grade) => (
						<div key={grade}>
							<dt>{text.words.grades[grade]}</dt>
							<dd>{means[grade]}</dd>
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
	/** Its paragraphs in their order, each by a name of its own. */
	readonly says: Readonly<Record<string, string>>;
	readonly children?: ReactNode;
}

function Part({ id, title, says, children }: PartProps) {
	return (
		<section id={id} aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{title}</h2>
			{Object.entries(says).map(([name, paragraph]) => (
				<p key={name}>{paragraph}</p>
			))}
			{children}
		</section>
	);
}
