import { Fragment, type ReactNode } from "react";
import type { References } from "../data/record.ts";
import type { Found } from "../incident/lookup.ts";
import type { Incident, Texts } from "../incident/wire.ts";
import { wordsOf } from "../text/later.ts";
import { allOf, namedIn } from "./named.ts";
import type { Reading } from "./reading.ts";
import { Told } from "./told.tsx";

interface WhoProps extends Reading {
	readonly found: Found;
	readonly incident: Incident | null;
	/** Null until names and sources have come. */
	readonly references: References | null;
	/** Where the pages of this language begin. */
	readonly home: URL;
}

/** Who did it, to whom, and in which wave of events; the names are the index's, the people come with the texts. */
export function Who({ found, incident, references, home, ...reading }: WhoProps) {
	const { catalogue, text } = reading;
	const { names } = catalogue;
	const attribution = incident === null ? "" : wordsOf(text, "sheet").attributions[incident.attribution];
	const people = incident?.people ?? [];
	const rows = {
		authority: namedIn(found, "authority", names.authorities),
		group: namedIn(found, "group", names.groups),
		campaign: namedIn(found, "campaign", names.campaigns),
	};
	const heading = {
		authority: wordsOf(text, "sheet").authorities,
		group: wordsOf(text, "sheet").groups,
		campaign: wordsOf(text, "sheet").campaign,
	};
	const facets = (["authority", "group", "campaign"] as const).filter(
		(facet) => rows[facet].length > 0 || (facet === "authority" && attribution !== ""),
	);
	if (facets.length === 0 && people.length === 0) return null;
	return (
		<section className="sheet-part">
			<h2>{wordsOf(text, "sheet").who}</h2>
			<dl className="sheet-facts">
				{facets.map((facet) => (
					<Fact key={facet} name={heading[facet]}>
						{rows[facet].map(({ id, names }) => (
							<Fragment key={id}>
								<Shared {...reading} facet={facet} id={id} names={names} />
								{/* The edition that is one file has no other pages. */}
								{facet === "campaign" && home.hash === "" && (
									<a className="sheet-quiet" href={`${home.href}campaigns/${id}/`}>
										{wordsOf(text, "sheet").campaignPage}
										<span className="visually-hidden">: {text.name(names)}</span>
									</a>
								)}
							</Fragment>
						))}
						{facet === "authority" && attribution !== "" && <span>{attribution}</span>}
					</Fact>
				))}
				{people.length > 0 && (
					<Fact name={wordsOf(text, "sheet").people}>
						{people.map(({ name, role, part }) => (
							<span key={name}>
								<span lang="en">{name}</span>,{" "}
								<Told text={text} texts={references?.roles.get(role)?.names ?? { en: role }} />
								{wordsOf(text, "sheet").parts[part] !== "" && (
									<span className="sheet-quiet"> ({wordsOf(text, "sheet").parts[part]})</span>
								)}
							</span>
						))}
					</Fact>
				)}
			</dl>
		</section>
	);
}

/** One line of a list of facts: its name and one thing below another. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

interface SharedProps extends Reading {
	readonly facet: Parameters<typeof allOf>[0];
	readonly id: string;
	readonly names: Texts;
}

/** The name of something other incidents share, as a link to all of them. */
function Shared({ text, link, facet, id, names }: SharedProps) {
	return (
		<a {...link(allOf(facet, id))}>
			<Told text={text} texts={names} />
		</a>
	);
}
