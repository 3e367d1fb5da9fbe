import { Statistics } from "../document/byYear.tsx";
import { Mark } from "../document/entries.tsx";
import { StillMap } from "../document/map.tsx";
import type { Material } from "../document/material.ts";
import type { StaticPage } from "../document/page.ts";
import type { Here } from "../document/site.ts";
import { pageTerm, reportTerm } from "../document/terms.ts";
import { type Asked, askFor, sayIncidents, Totals } from "../document/totals.tsx";
import { PHASES } from "../incident/vocabulary.ts";
import type { Campaign, Incident } from "../incident/wire.ts";
import { wordsOf } from "../text/later.ts";
import { pageWords } from "../text/pages.ts";
import { Chain } from "./chain.tsx";
import { Cited } from "./cited.tsx";

/** A page for each rally day, wave or series of cases: what was announced, and what the authorities did about it. */
export function campaignPages(material: Material, campaigns: readonly Campaign[]): StaticPage[] {
	return campaigns.map((campaign) => {
		const asked = askFor(material.catalogue, { campaign: [campaign.id] });
		const incidents = [...material.incidents.values()].filter((one) => one.campaign === campaign.id);
		return {
			path: `campaigns/${campaign.id}/`,
			style: "document",
			draw: (here) => {
				const { text } = here;
				const title = text.name(campaign.names);
				const counted = sayIncidents(text, asked.measures.size);
				const description = pageWords(text.language, "campaign").description({
					incidents: counted,
					account: text.name(campaign.account),
				});
				const page = { here, material, campaign, asked };
				return {
					about: {
						...{ title, description, kind: "article" },
						picture: `pictures/campaigns/${campaign.id}`,
						trail: [{ path: "browse/", name: text.words.pages["browse/"] }],
						data: [pageTerm(here, "CollectionPage", { title, description }, reportOn(page, title, incidents))],
					},
					main: <Whole {...page} title={title} />,
				};
			},
		};
	});
}

interface CampaignProps {
	readonly here: Here;
	readonly material: Material;
	readonly campaign: Campaign;
	readonly asked: Asked;
}

function Whole({ title, ...page }: CampaignProps & { title: string }) {
	const { here, material, campaign, asked } = page;
	const { text } = here;
	const say = pageWords(text.language, "campaign");
	const rows = [...asked.measures.rows, ...asked.permitted.rows].sort((a, b) => a - b);
	const { places } = material.catalogue.names;
	const counts = places.map((place) => ({ place, count: countAt(page, place.id) }));
	return (
		<>
			<h1>{title}</h1>
			<Facts {...page} />
			<Totals here={here} asked={asked} />
			<section aria-labelledby="account">
				<h2 id="account">{say.account}</h2>
				<p lang={campaign.account[text.language] === undefined ? "en" : undefined}>{text.name(campaign.account)}</p>
				{text.language !== "en" && campaign.translation?.status === "machine, unreviewed" && (
					<p className="document-quiet">{wordsOf(text, "sheet").unreviewed}</p>
				)}
				<Cited text={text} material={material} ids={campaign.sources} />
			</section>
			<Phases {...page} />
			<StillMap here={here} says={say.map({ campaign: title })} counts={counts} />
			{rows.length > 0 && (
				<section aria-labelledby="chain">
					<h2 id="chain">{say.chain}</h2>
					<p>{say.chainLead}</p>
					<Chain here={here} material={material} rows={rows} />
				</section>
			)}
			<Statistics here={here} catalogue={material.catalogue} rows={asked.statistics.rows} />
		</>
	);
}

function Facts({ here, material, campaign }: CampaignProps) {
	const { text } = here;
	const say = pageWords(text.language, "campaign");
	// A campaign may be of a kind that has no word yet.
	const kinds: Readonly<Record<string, string>> = say.kinds;
	const { dates } = text;
	const [from, to] = [campaign.from, campaign.to].map((day) => (day === null ? null : dates.parse(day)));
	const when =
		from != null ? dates.span(from, to ?? from, 0) : to != null ? text.words.until({ to: dates.day(to) }) : null;
	const organisers = campaign.organisers.flatMap((id) => material.groups.get(id)?.names ?? []).map(text.name);
	const facts = [
		[say.kind, kinds[campaign.kind] ?? null],
		[text.words.headings.when, when],
		[say.organisers, organisers.length === 0 ? null : text.list(organisers)],
	];
	return (
		<dl className="document-facts">
			{facts.map(
				([name, said]) =>
					said !== null && (
						<div key={name}>
							<dt>{name}</dt>
							<dd>{said}</dd>
						</div>
					),
			)}
		</dl>
	);
}

/** How many measures before, during and after. */
function Phases({ here, material, asked }: CampaignProps) {
	const { text } = here;
	const { counts } = asked.measures;
	if (asked.measures.size === 0) return null;
	return (
		<section aria-labelledby="phases">
			<h2 id="phases">{pageWords(text.language, "campaign").phases}</h2>
			<ul className="document-tiles">
				{PHASES.map((phase) => (
					<li key={phase}>
						<span>
							<Mark phase={phase} />
							{text.words.phases[phase]}
						</span>
						<span className="document-count">
							{sayIncidents(text, counts.phase[material.catalogue.incidents.facets.phase.values.indexOf(phase)] ?? 0)}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

function countAt({ material, asked }: CampaignProps, id: string): number {
	const { place } = material.catalogue.incidents.facets;
	return asked.measures.counts.place[place.values.indexOf(id)] ?? 0;
}

/** The campaign as a report, for those who read pages by machine. */
function reportOn({ here, material, campaign }: CampaignProps, title: string, incidents: readonly Incident[]) {
	const days = [campaign.from ?? campaign.to, campaign.to ?? campaign.from].filter((day) => day !== null);
	const dates = incidents.flatMap(({ added, history }) => [added, ...history.map(({ date }) => date)]).sort();
	const [added, changed] = [dates[0], dates.at(-1)];
	if (days.length === 0 || added === undefined || changed === undefined) return {};
	const places = new Set<string>(incidents.flatMap(({ places }) => places));
	return {
		mainEntity: reportTerm(here, {
			...{ title, added, changed, days: [...new Set(days)].join("/") },
			places: material.catalogue.names.places.filter(({ id }) => places.has(id)),
			sources: campaign.sources.flatMap((id) => material.sources.get(id)?.url ?? []),
		}),
	};
}
