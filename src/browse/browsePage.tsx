import type { StaticPage } from "../document/page.ts";
import type { Here } from "../document/site.ts";
import { pageTerm } from "../document/terms.ts";
import { askFor } from "../document/totals.tsx";
import type { Catalogue } from "../incident/catalogue.ts";
import { TYPES } from "../incident/vocabulary.ts";
import { pageWords } from "../text/pages.ts";
import { nameOf, placesTold } from "./placePages.tsx";

/** The page from which every other can be reached by links: years, kinds, campaigns, places, each with its count. */
export function browsePage(catalogue: Catalogue): StaticPage {
	return {
		path: "browse/",
		style: "document",
		draw: (here) => {
			const { title, description } = pageWords(here.text.language, "document").browse;
			const data = [pageTerm(here, "CollectionPage", { title, description })];
			return {
				about: { title, description, kind: "website", picture: null, trail: [], data },
				main: <Browse here={here} catalogue={catalogue} />,
			};
		},
	};
}

interface Tile {
	readonly path: string;
	readonly name: string;
	readonly count: number;
}

function Browse({ here, catalogue }: { here: Here; catalogue: Catalogue }) {
	const { text } = here;
	const say = pageWords(text.language, "document");
	const { counts } = askFor(catalogue, {}).measures;
	const { names } = catalogue;
	const byName = (a: Tile, b: Tile) => text.compare(a.name, b.name);
	const years = catalogue.incidents.facets.year.values.map((value, at) => ({
		path: `years/${value}/`,
		name: value,
		count: counts.year[at] ?? 0,
	}));
	const kinds = TYPES.map((value, at) => ({
		path: `kinds/${value}/`,
		name: text.words.types[value],
		count: value === "permitted" ? askFor(catalogue, { type: [value] }).measures.size : (counts.type[at] ?? 0),
	}));
	const campaigns = names.campaigns.map(({ id, names }, at) => ({
		path: `campaigns/${id}/`,
		name: text.name(names),
		count: counts.campaign[at] ?? 0,
	}));
	const places = placesTold(catalogue).map(({ place, asked }) => ({
		path: `places/${place.id}/`,
		name: nameOf(here, place),
		count: asked.measures.size,
	}));
	const lists = [
		["years", say.years, years.toSorted((a, b) => b.name.localeCompare(a.name)), ""],
		["kinds", say.kinds, kinds, ""],
		["places", say.places, places.sort(byName), ""],
		["campaigns", say.campaigns, campaigns.sort(byName), " document-wide"],
	] as const;
	return (
		<>
			<h1>{say.browse.title}</h1>
			<p className="document-lead">{say.browse.lead}</p>
			<ul className="document-years">
				{lists.map(([id, name]) => (
					<li key={id}>
						<a href={`#${id}`}>{name}</a>
					</li>
				))}
			</ul>
			{lists.map(([id, name, tiles, wide]) => (
				<section key={id} id={id} aria-labelledby={`${id}-title`}>
					<h2 id={`${id}-title`}>{name}</h2>
					<Tiles here={here} tiles={tiles} wide={wide} />
				</section>
			))}
		</>
	);
}

function Tiles({ here, tiles, wide }: { here: Here; tiles: readonly Tile[]; wide: string }) {
	return (
		<ul className={`document-tiles${wide}`}>
			{tiles.map(({ path, name, count }) => (
				<li key={path}>
					<a href={here.to(path)}>{name}</a>
					<span className="document-count">{here.text.number(count)}</span>
				</li>
			))}
		</ul>
	);
}
