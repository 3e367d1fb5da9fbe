import type { Links } from "../data/record.ts";
import type { Found } from "../incident/lookup.ts";
import type { Incident } from "../incident/wire.ts";
import { rangeOf, saidFigure } from "../text/figures.ts";
import { wordsOf } from "../text/later.ts";
import { placeName, type Text } from "../text/text.ts";
import { type Claim, type ClaimGroup, type Figure, figuresOf } from "./claims.ts";
import { Entries } from "./entries.tsx";
import type { Reading } from "./reading.ts";
import { type Sourced, SourceNumber } from "./sources.tsx";
import { Told } from "./told.tsx";

interface FiguresProps extends Reading {
	readonly found: Found;
	/** Null until its file has come. */
	readonly incident: Incident | null;
	readonly sourced: Sourced;
	readonly links: Links | null;
}

/** The figures, every claim beneath the one it is about, and the wider or narrower figures they belong with. */
export function Figures({ found, incident, sourced, links, ...reading }: FiguresProps) {
	const { text } = reading;
	const figures = figuresOf(incident ?? { counts: affectedOf(found), claims: [] });
	const whole = incident?.countedIn ?? null;
	if (incident === null && figures.length === 0) return null;
	return (
		<section className="sheet-part">
			<h2>{wordsOf(text, "sheet").figure}</h2>
			{figures.length === 0 && <p className="sheet-quiet">{wordsOf(text, "sheet").noFigure}</p>}
			<Silence found={found} reading={reading} />
			{figures.map((figure) => (
				<FigureOf key={figure.counts} figure={figure} reading={reading} sourced={sourced} />
			))}
			{whole !== null && (
				<Entries
					{...reading}
					heading={whole.certain ? wordsOf(text, "sheet").countedIn : wordsOf(text, "sheet").countedInPerhaps}
					ids={[whole.id]}
				/>
			)}
			<Entries {...reading} heading={wordsOf(text, "sheet").included} ids={links?.includes ?? []} />
		</section>
	);
}

/** Says so where the side whose figures are asked for gave none. */
function Silence({ found, reading }: { found: Found; reading: Reading }) {
	const { lens } = reading.view;
	if (lens === "lowest" || lens === "highest" || found.columns !== reading.catalogue.incidents) return null;
	const { min, max } = reading.catalogue.figures[lens];
	if ((min[found.row] ?? -1) >= 0 || (max[found.row] ?? -1) >= 0) return null;
	return <p className="sheet-note">{wordsOf(reading.text, "sheet").silent[lens]}</p>;
}

/** The one figure the index knows. */
function affectedOf({ columns, row }: Found): Incident["counts"] {
	const [min = -1, max = -1] = [columns.min[row], columns.max[row]];
	return min < 0 && max < 0 ? {} : { affected: { min: min < 0 ? null : min, max: max < 0 ? null : max } };
}

function FigureOf({ figure, reading, sourced }: { figure: Figure; reading: Reading; sourced: Sourced }) {
	const { text } = reading;
	const { counts, range, groups } = figure;
	const said = range === null ? null : saidFigure(text, range.min, range.max);
	return (
		<div className="sheet-figures">
			{said === null ? (
				<p className="sheet-quiet">{wordsOf(text, "sheet").noTotals[counts]}</p>
			) : (
				<p className="sheet-figure">
					<strong>{said.figure}</strong> {wordsOf(text, "sheet").counts[counts](said)}
				</p>
			)}
			{groups.map((group, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the groups of one record never move.
				<Claims key={i} group={group} reading={reading} sourced={sourced} />
			))}
		</div>
	);
}

/** What is claimed of one thing, lowest first. A part of the whole is named above several claims, within a single one. */
function Claims({ group, reading, sourced }: { group: ClaimGroup; reading: Reading; sourced: Sourced }) {
	const { text } = reading;
	const scope = group.scope === null ? null : <Scope scope={group.scope} reading={reading} />;
	const alone = group.claims.length === 1;
	return (
		<>
			{scope !== null && !alone && <h3 className="sheet-scope">{scope}</h3>}
			<ul className="sheet-claims" aria-label={wordsOf(text, "sheet").claims}>
				{group.claims.map((claim, i) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the claims of one record never move.
					<li key={i}>
						<span className="sheet-claim-figure">{rangeOf(text, claim.min, claim.max)}</span>
						<span>
							{scope !== null && alone && <span className="sheet-scope">{scope}</span>}
							<span className="sheet-claim-by">
								<Claimant claim={claim} text={text} sourced={sourced} />
								{claim.source !== null && <SourceNumber id={claim.source} text={text} sourced={sourced} />}
							</span>
						</span>
					</li>
				))}
			</ul>
			{group.disputed && <p className="sheet-note">{wordsOf(text, "sheet").disputed}</p>}
		</>
	);
}

/** What part of the incident a claim is about: some of the people, a place of several, one day of several. */
function Scope({ scope, reading }: { scope: NonNullable<Claim["scope"]>; reading: Reading }) {
	const { catalogue, text } = reading;
	const { what, date } = scope;
	const place = catalogue.names.places.find(({ id }) => id === scope.place);
	const vague = date === undefined ? 0 : Number(date.approximate) + 2 * Number(date.uncertain);
	const parts = [
		what === undefined ? null : <Told key="what" text={text} texts={what} />,
		place === undefined ? null : placeName(text, place, date?.first, date?.last),
		date === undefined ? null : text.dates.span(date.first, date.last, vague),
	].filter((part) => part !== null);
	return parts.flatMap((part, i) => (i === 0 ? [part] : [" · ", part]));
}

/** Who says it, as far as the names have come, and in what part. */
function Claimant({ claim, text, sourced }: { claim: Claim; text: Text; sourced: Sourced }) {
	const { references } = sourced;
	const named =
		references?.claimants.get(claim.by) ?? references?.authorities.get(claim.by) ?? references?.groups.get(claim.by);
	const publisher = references?.publishers.get(claim.by);
	return (
		<>
			{named !== undefined ? <Told text={text} texts={named.names} /> : (publisher?.name ?? claim.by)}{" "}
			<span className="sheet-quiet">{wordsOf(text, "sheet").roles[claim.role]}</span>
		</>
	);
}
