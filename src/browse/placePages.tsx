import { Fragment } from "react";
import { ByYear } from "../document/byYear.tsx";
import { StillMap } from "../document/map.tsx";
import type { StaticPage } from "../document/page.ts";
import type { Here } from "../document/site.ts";
import { pageTerm, placeTerm } from "../document/terms.ts";
import { type Asked, askFor, sayIncidents, Totals } from "../document/totals.tsx";
import type { Catalogue } from "../incident/catalogue.ts";
import type { Place } from "../incident/wire.ts";
import { pageWords } from "../text/pages.ts";
import { listed } from "./listed.tsx";

/** The places of which there is anything to tell: an incident, a permitted assembly or a cumulative figure. */
export function placesTold(catalogue: Catalogue): { place: Place; asked: Asked }[] {
	return catalogue.names.places.flatMap((place) => {
		const asked = askFor(catalogue, { place: [place.id] });
		const told = asked.measures.size + asked.permitted.size + asked.statistics.size;
		return told === 0 ? [] : [{ place, asked }];
	});
}

/** A page for each place: its names, its incidents year by year, and where it lies. A region's holds its towns'. */
export function placePages(catalogue: Catalogue): StaticPage[] {
	const told = placesTold(catalogue);
	return told.map(({ place, asked }) => ({
		path: `places/${place.id}/`,
		style: "document",
		draw: (here) => {
			const { text } = here;
			const say = pageWords(text.language, "document");
			const name = nameOf(here, place);
			const incidents = sayIncidents(text, asked.measures.size);
			const named = {
				title: say.place.title({ place: name }),
				description: say.place.description({ place: name, incidents }),
			};
			const rows = [...asked.measures.rows, ...asked.permitted.rows].sort((a, b) => a - b);
			const within = told.filter(({ place: { region } }) => region === place.id);
			const counts = (within.length > 0 ? within : [{ place, asked }]).map(({ place, asked }) => ({
				place,
				count: asked.measures.size,
			}));
			const drawn = listed(
				here,
				named,
				<>
					<Facts
						here={here}
						place={place}
						region={told.find(({ place: { id } }) => id === place.region)?.place ?? null}
					/>
					<Totals here={here} asked={asked} />
					<StillMap here={here} says={say.place.map({ place: name })} counts={counts} />
					{within.length > 0 && (
						<section aria-labelledby="within">
							<h2 id="within">{say.place.within}</h2>
							<ul className="document-tiles">
								{within.map(({ place, asked }) => (
									<li key={place.id}>
										<a href={here.to(`places/${place.id}/`)}>{nameOf(here, place)}</a>
										<span className="document-count">{text.number(asked.measures.size)}</span>
									</li>
								))}
							</ul>
						</section>
					)}
					<ByYear here={here} catalogue={catalogue} rows={rows} statistics={asked.statistics.rows} />
				</>,
			);
			const data = [pageTerm(here, "CollectionPage", named, { about: placeTerm(here, place) })];
			return { ...drawn, about: { ...drawn.about, data } };
		},
	}));
}

/** The name of a place's page: the country's holds what is known of it as a whole. */
export function nameOf({ text }: Here, { kind, names }: Place): string {
	return kind === "country" ? text.words.nationwide : text.name(names);
}

/** Its names in the other languages and in other times, and the region it lies in. */
function Facts({ here, place, region }: { here: Here; place: Place; region: Place | null }) {
	const { text, to } = here;
	const say = pageWords(text.language, "document").place;
	const own = text.name(place.names);
	const others = Object.entries(place.names)
		.filter(([, name], at, all) => name !== own && all.findIndex((other) => other[1] === name) === at)
		.map(([language, name]) => (
			<span key={language} lang={language}>
				{name}
			</span>
		));
	const former = place.formerNames.map(({ names, from, to: until }) => {
		const years = text.words.between({ from: from?.slice(0, 4) ?? "…", to: until?.slice(0, 4) ?? "…" });
		return `${text.name(names)} (${years})`;
	});
	return (
		<dl className="document-facts">
			<div>
				<dt>{say.formerly}</dt>
				<dd>
					{[...others, ...former].map((name, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the page is drawn once
						<Fragment key={at}>
							{at > 0 && ", "}
							{name}
						</Fragment>
					))}
				</dd>
			</div>
			{region !== null && (
				<div>
					<dt>{say.region}</dt>
					<dd>
						<a href={to(`places/${region.id}/`)}>{text.name(region.names)}</a>
					</dd>
				</div>
			)}
		</dl>
	);
}
